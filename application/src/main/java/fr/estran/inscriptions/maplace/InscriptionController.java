package fr.estran.inscriptions.maplace;

import fr.estran.inscriptions.maplace.VigilanceDuPublic.Avis;
import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.Entree;
import fr.estran.inscriptions.places.Inscriptions;
import fr.estran.inscriptions.places.Verdict;
import fr.estran.inscriptions.places.Verdict.Complet;
import fr.estran.inscriptions.places.Verdict.DejaInscrite;
import fr.estran.inscriptions.places.Verdict.Enregistree;
import fr.estran.inscriptions.places.Verdict.Fermee;
import fr.estran.programme.ActionOuverte;
import fr.estran.programme.Actions;
import fr.estran.programme.affiche.FicheDAction;
import fr.estran.programme.affiche.ProgrammePublic;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Messages;
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
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking for a place on the web, with neither account nor script. */
@Controller
public record InscriptionController(
        Inscriptions inscriptions,
        PageInscription pages,
        PlaceDuNavigateur navigateur,
        Tentatives tentatives,
        VigilanceDuPublic vigilance,
        Clock horloge) {

    private static final Messages MESSAGES = Messages.de("inscriptions/inscriptions");

    /** Askings for what somebody has already, and no others: a household, or a room of computers, asks for as much as it likes. */
    private static final String DEJA = "deja-inscrite ";

    @GetMapping("/programme/{action}/inscription")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page formulaire(@PathVariable ActionId action) {
        return pages.formulaire(action, SaisieDemande.nouvelle(), Map.of(), null, false, null);
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
        var placesVuesVu = placesVues != null;
        if (geste.equals("ajouter") || geste.equals("retirer")) {
            var autre = geste.equals("ajouter") ? saisie.avecUnePersonneDePlus() : saisie.avecUnePersonneDeMoins();
            return pages.formulaire(action, autre, Map.of(), null, placesVuesVu, null);
        }
        var annee = LocalDate.now(horloge).getYear();
        var fautes = saisie.fautes(Voix.A_LA_PERSONNE, annee);
        if (!fautes.isEmpty() || saisie.adresseVoulue().isPresent()) {
            return pages.formulaire(action, saisie, fautes, null, placesVuesVu, null)
                    .refusee();
        }
        var attente = tentatives.attenteDuJour(DEJA + action, demande.getRemoteAddr());
        if (attente.isPresent()) {
            tentatives.refuser(attente.get(), reponse);
            return pages.formulaire(action, saisie, Map.of(), null, placesVuesVu, MESSAGES.dire("inscription.trop"));
        }
        try {
            var dite = saisie.demande(action, annee, null, null);
            return switch (vigilance.de(dite, Auteur.EN_LIGNE, null, demande)) {
                case Avis.Suivre avis -> {
                    var resultat = vigilance.suivre(
                            avis,
                            dite,
                            null,
                            demande,
                            auteur -> inscriptions.passer(
                                    new Entree.Formulaire(dite, auteur, SaisieDemande.attendre(geste, placesVues))),
                            fait -> fait instanceof Enregistree faite ? faite : null);
                    yield suite(resultat, action, saisie, demande, reponse, suite, placesVuesVu);
                }
                case Avis.IlFautUnNumero _ ->
                    pages.formulaire(
                                    action,
                                    saisie,
                                    Map.of("telephone", MESSAGES.dire("confirmer.faute.telephone")),
                                    null,
                                    placesVuesVu,
                                    null)
                            .refusee();
                case Avis.Attendre(var parUnCode) ->
                    pages.formulaire(
                                    action,
                                    saisie,
                                    Map.of(),
                                    null,
                                    placesVuesVu,
                                    MESSAGES.dire(parUnCode ? "confirmer.trop" : "confirmer.trop.appels"))
                            .avec(429);
            };
        } catch (PessimisticLockingFailureException | DataIntegrityViolationException e) {
            // Too many at once, or the guard of the database: nothing was written, nothing typed is lost.
            reponse.setHeader("Retry-After", "5");
            return pages.formulaire(
                            action, saisie, Map.of(), null, placesVuesVu, MESSAGES.dire("inscription.affluence"))
                    .avec(503);
        }
    }

    private Reponse suite(
            Verdict.DUneDemande resultat,
            ActionId action,
            SaisieDemande saisie,
            HttpServletRequest demande,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            boolean placesVues) {
        return switch (resultat) {
            case Enregistree faite -> {
                var page = navigateur.garder(faite, demande, reponse);
                if (faite.deja()) {
                    suite.addFlashAttribute("message", MESSAGES.dire("inscription.une_fois"));
                }
                yield faite.aProuver() ? Renvoi.vers("/ma-place/confirmer") : Renvoi.vers(page);
            }
            case Complet complet ->
                pages.formulaire(action, saisie, Map.of(), complet, placesVues, null)
                        .avec(409);
            // It does not say whose place it is, nor since when: whoever asks may be anybody.
            case DejaInscrite _ -> {
                tentatives.compterDuJour(DEJA + action, demande.getRemoteAddr());
                yield pages.formulaire(action, saisie, Map.of(), null, placesVues, MESSAGES.dire("inscription.deja"))
                        .avec(409);
            }
            case Fermee _ -> pages.formulaire(action, saisie, Map.of(), null, placesVues, null);
        };
    }

    /** The form by which one asks for a place, and what it says of the action. */
    @Component
    public static class PageInscription {

        public record VueInscription(
                ActionOuverte action,
                FicheDAction fiche,
                SaisieDemande saisie,
                Map<String, String> fautes,
                Verdict.@Nullable Complet plusDePlace,
                boolean placesVues,
                @Nullable String refus,
                @Nullable String erreur) {}

        private static final Messages MESSAGES = Messages.de("inscriptions/inscriptions");

        private final Actions actions;
        private final ProgrammePublic programme;
        private final Inscriptions inscriptions;

        PageInscription(Actions actions, ProgrammePublic programme, Inscriptions inscriptions) {
            this.actions = actions;
            this.programme = programme;
            this.inscriptions = inscriptions;
        }

        @Transactional(readOnly = true)
        public Page formulaire(
                ActionId id,
                SaisieDemande saisie,
                Map<String, String> fautes,
                Verdict.@Nullable Complet plusDePlace,
                boolean placesVues,
                @Nullable String erreur) {
            var action = actions.lire(id);
            return Page.de(
                    "inscriptions/maplace/inscription",
                    MESSAGES,
                    new VueInscription(
                            action,
                            programme.lire(id),
                            saisie,
                            fautes,
                            plusDePlace,
                            placesVues,
                            inscriptions
                                    .refus(action, Auteur.EN_LIGNE)
                                    .map(PhrasesDePlace::refus)
                                    .orElse(null),
                            erreur));
        }
    }
}
