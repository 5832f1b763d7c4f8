package fr.estran.inscriptions.maplace;

import fr.estran.inscriptions.maplace.ToursDesDemandes.Attente;
import fr.estran.inscriptions.maplace.ToursDesDemandes.Demandeur;
import fr.estran.inscriptions.maplace.VigilanceDuPublic.Passage;
import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.Entree;
import fr.estran.inscriptions.places.Inscriptions;
import fr.estran.inscriptions.places.Verdict.Complet;
import fr.estran.inscriptions.places.Verdict.DUneDemande;
import fr.estran.inscriptions.places.Verdict.DejaInscrite;
import fr.estran.inscriptions.places.Verdict.Enregistree;
import fr.estran.inscriptions.places.Verdict.Fermee;
import fr.estran.inscriptions.places.Verdict.SansReponse;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.secrets.Tentatives;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.WebUtils;

/** Asking for a place on the web, with neither account nor script. */
@Controller
public record InscriptionController(
        Inscriptions inscriptions,
        PageInscription pages,
        PlaceDuNavigateur navigateur,
        Tentatives tentatives,
        VigilanceDuPublic vigilance,
        ToursDesDemandes tours,
        Clock horloge) {

    private static final Messages MESSAGES = Messages.de("inscriptions/inscriptions");

    /** Askings for what somebody has already, and no others: a household, or a room of computers, asks for as much as it likes. */
    private static final String DEJA = "deja-inscrite ";

    /** In seconds. */
    private static final String ENSUITE = "5";

    @GetMapping("/programme/{action}/inscription")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page formulaire(@PathVariable ActionId action) {
        return pages.nouvelle(action);
    }

    /** @param placesVues the form said that there were places: whoever finds none is asked before they wait */
    @PostMapping("/programme/{action}/inscription")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.DEMANDE)
    Reponse inscrire(
            @PathVariable ActionId action,
            @ModelAttribute("saisie") SaisieDemande saisie,
            @RequestParam(defaultValue = "inscrire") String geste,
            @RequestParam(required = false) @Nullable String placesVues,
            HttpServletRequest demande,
            HttpServletResponse reponse,
            RedirectAttributes suite) {
        var essai = new EssaiDePlace(pages, action, saisie, placesVues != null);
        if (geste.equals("ajouter") || geste.equals("retirer")) {
            return essai.pour(
                    geste.equals("ajouter") ? saisie.avecUnePersonneDePlus() : saisie.avecUnePersonneDeMoins());
        }
        var annee = LocalDate.now(horloge).getYear();
        var fautes = saisie.fautes(Voix.A_LA_PERSONNE, annee);
        if (!fautes.isEmpty() || saisie.adresseVoulue().isPresent()) {
            return essai.avec(fautes).refusee();
        }
        var attente = tentatives.attenteDuJour(DEJA + action, demande.getRemoteAddr());
        if (attente.isPresent()) {
            tentatives.refuser(attente.get(), reponse);
            return essai.avec("inscription.trop");
        }
        var dite = saisie.demande(action, annee, null, null);
        var attendre = SaisieDemande.attendre(geste, placesVues);
        var venue = vigilance.venue(demande);
        var qui = new Demandeur(
                StructureCourante.siConnue().orElseThrow(Introuvable::new),
                action,
                navigateur(demande),
                venue.foyer(),
                essai);
        return switch (tours.passer(
                qui,
                () -> vigilance.passer(
                        dite,
                        Auteur.EN_LIGNE,
                        null,
                        venue,
                        auteur -> inscriptions.passer(new Entree.Formulaire(dite, auteur, attendre)),
                        fait -> fait instanceof Enregistree faite ? faite : null))) {
            case Attente.Servie(var passage) -> servie(passage, essai, demande, reponse, suite);
            case Attente.EnAttente(var tour, var _) -> Renvoi.vers(adresse(action, tour));
            case Attente.TropDAttente(var deLa) ->
                essai.avec(deLa ? "inscription.trop_d_ici" : "inscription.affluence")
                        .avec(plusTard(deLa ? 429 : 503, reponse));
        };
    }

    /** Where somebody stands who waits for their turn: asked for again and again, by the browser itself or by whoever reads. */
    @GetMapping("/programme/{action}/inscription/tour/{tour}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Reponse attendre(
            @PathVariable ActionId action,
            @PathVariable UUID tour,
            @RequestParam(defaultValue = "false") boolean fixe,
            HttpServletRequest demande,
            HttpServletResponse reponse,
            RedirectAttributes suite) {
        var navigateur = navigateur(demande);
        var essai = tours.essai(tour, navigateur);
        var attente = tours.suivre(tour, navigateur);
        if (essai.isEmpty() || attente.isEmpty()) {
            return new EssaiDePlace(pages, action, SaisieDemande.nouvelle(), false)
                    .avec("tour.perdu")
                    .avec(404);
        }
        return switch (attente.get()) {
            case Attente.Servie(var passage) -> servie(passage, essai.get(), demande, reponse, suite);
            case Attente.EnAttente(var _, var rang) -> {
                if (!fixe) {
                    reponse.setHeader("Refresh", ENSUITE);
                }
                yield Page.de("inscriptions/maplace/tour", MESSAGES, new VueTour(rang, adresse(action, tour), fixe));
            }
            case Attente.TropDAttente _ -> throw new IllegalStateException("whoever waits was let in");
        };
    }

    /**
     * @param adresse of this very page, for whoever does not wait for the browser
     * @param fixe whether it was asked to stand still until one looks again (WCAG 2.2.4)
     */
    public record VueTour(int rang, String adresse, boolean fixe) {}

    private static String adresse(ActionId action, UUID tour) {
        return "/programme/" + action + "/inscription/tour/" + tour;
    }

    /** By what its forms are known to be its own: an address that is read over a shoulder opens nothing. */
    private static String navigateur(HttpServletRequest demande) {
        var jeton = WebUtils.getCookie(demande, "estran-jeton");
        return jeton == null ? "" : jeton.getValue();
    }

    private static int plusTard(int statut, HttpServletResponse reponse) {
        reponse.setHeader("Retry-After", ENSUITE);
        return statut;
    }

    private Reponse servie(
            Passage<DUneDemande> passage,
            EssaiDePlace essai,
            HttpServletRequest demande,
            HttpServletResponse reponse,
            RedirectAttributes suite) {
        return switch (passage) {
            case Passage.Faite<DUneDemande>(var verdict) -> suite(verdict, essai, demande, reponse, suite);
            case Passage.IlFautUnNumero<DUneDemande> _ ->
                essai.avec(Map.of(essai.saisie().champDuNumero(), MESSAGES.dire("confirmer.faute.telephone")))
                        .refusee();
            case Passage.Attendre<DUneDemande>(var parUnCode) ->
                essai.avec(parUnCode ? "confirmer.trop" : "confirmer.trop.appels")
                        .avec(429);
            case Passage.Affluence<DUneDemande> _ ->
                essai.avec("inscription.affluence").avec(plusTard(503, reponse));
        };
    }

    private Reponse suite(
            DUneDemande verdict,
            EssaiDePlace essai,
            HttpServletRequest demande,
            HttpServletResponse reponse,
            RedirectAttributes suite) {
        return switch (verdict) {
            case Enregistree faite -> {
                var page = navigateur.garder(faite, demande, reponse);
                if (faite.deja()) {
                    suite.addFlashAttribute("message", MESSAGES.dire("inscription.une_fois"));
                }
                yield faite.aProuver() ? Renvoi.vers("/ma-place/confirmer") : Renvoi.vers(page);
            }
            case Complet complet -> essai.avec(complet).avec(409);
            case SansReponse manque -> essai.avec(manque).refusee();
            // It does not say whose place it is, nor since when: whoever asks may be anybody.
            case DejaInscrite _ -> {
                tentatives.compterDuJour(DEJA + essai.action(), demande.getRemoteAddr());
                yield essai.avec("inscription.deja").avec(409);
            }
            case Fermee _ -> essai.avec(Map.of());
        };
    }
}
