package fr.estran.inscriptions.maplace;

import fr.estran.inscriptions.maplace.VigilanceDuPublic.Passage;
import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.Entree;
import fr.estran.inscriptions.places.Inscriptions;
import fr.estran.inscriptions.places.Verdict;
import fr.estran.inscriptions.places.Verdict.Complet;
import fr.estran.inscriptions.places.Verdict.DUneDemande;
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
        var essai = new Essai(pages, action, saisie, placesVues != null);
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
        return switch (vigilance.passer(
                dite,
                Auteur.EN_LIGNE,
                null,
                demande,
                auteur -> inscriptions.passer(new Entree.Formulaire(dite, auteur, attendre)),
                fait -> fait instanceof Enregistree faite ? faite : null)) {
            case Passage.Faite<DUneDemande>(var verdict) -> suite(verdict, essai, demande, reponse, suite);
            case Passage.IlFautUnNumero<DUneDemande> _ ->
                essai.avec(Map.of("telephone", MESSAGES.dire("confirmer.faute.telephone")))
                        .refusee();
            case Passage.Attendre<DUneDemande>(var parUnCode) ->
                essai.avec(parUnCode ? "confirmer.trop" : "confirmer.trop.appels")
                        .avec(429);
            case Passage.Affluence<DUneDemande> _ -> {
                reponse.setHeader("Retry-After", "5");
                yield essai.avec("inscription.affluence").avec(503);
            }
        };
    }

    private Reponse suite(
            DUneDemande verdict,
            Essai essai,
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
            // It does not say whose place it is, nor since when: whoever asks may be anybody.
            case DejaInscrite _ -> {
                tentatives.compterDuJour(DEJA + essai.action(), demande.getRemoteAddr());
                yield essai.avec("inscription.deja").avec(409);
            }
            case Fermee _ -> essai.avec(Map.of());
        };
    }

    /** The form as it was sent, to be shown again. @param placesVues it said that there were places */
    private record Essai(PageInscription pages, ActionId action, SaisieDemande saisie, boolean placesVues) {

        Page pour(SaisieDemande autre) {
            return pages.formulaire(action, autre, Map.of(), null, placesVues, null);
        }

        Page avec(Map<String, String> fautes) {
            return pages.formulaire(action, saisie, fautes, null, placesVues, null);
        }

        Page avec(Complet plusDePlace) {
            return pages.formulaire(action, saisie, Map.of(), plusDePlace, placesVues, null);
        }

        Page avec(String erreur) {
            return pages.formulaire(action, saisie, Map.of(), null, placesVues, MESSAGES.dire(erreur));
        }
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
