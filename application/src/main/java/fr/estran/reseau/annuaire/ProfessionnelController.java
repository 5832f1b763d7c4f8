package fr.estran.reseau.annuaire;

import fr.estran.inscriptions.maplace.SaisieDemande;
import fr.estran.inscriptions.maplace.VigilanceDuPublic;
import fr.estran.inscriptions.maplace.VigilanceDuPublic.Passage;
import fr.estran.inscriptions.maplace.Voix;
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
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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

/** A professional books for somebody, by the link of their body: it lists what one may book, and no name at all. */
@Controller
record ProfessionnelController(
        LiensProfessionnels liens,
        PagesDuProfessionnel pages,
        PageFaite faite,
        Inscriptions inscriptions,
        VigilanceDuPublic vigilance,
        Clock horloge) {

    private static final Messages MESSAGES = Messages.de("reseau/collectif");
    private static final Messages SAISIE = Messages.de("inscriptions/inscriptions");

    @GetMapping("/pro/{jeton}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page choisir(@PathVariable String jeton) {
        return pages.choix(jeton, liens.lire(jeton));
    }

    @GetMapping("/pro/{jeton}/{action}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page formulaire(@PathVariable String jeton, @PathVariable ActionId action) {
        return pages.formulaire(
                jeton,
                liens.lire(jeton),
                action,
                SaisieDemande.nouvelle(),
                SaisieProfessionnel.VIDE,
                Map.of(),
                null,
                false,
                null);
    }

    /** What came of an asking, by the people of the body that made it. */
    @GetMapping("/pro/{jeton}/inscriptions/{demande}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page montrer(@PathVariable String jeton, @PathVariable UUID demande) {
        return faite.montrer(jeton, liens.lire(jeton), demande);
    }

    @PostMapping("/pro/{jeton}/{action}")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.LIEN)
    Reponse inscrire(
            @PathVariable String jeton,
            @PathVariable ActionId action,
            @ModelAttribute("saisie") SaisieDemande saisie,
            @ModelAttribute("pro") SaisieProfessionnel pro,
            @RequestParam(defaultValue = "inscrire") String geste,
            @RequestParam(required = false) @Nullable String placesVues,
            HttpServletRequest requete,
            RedirectAttributes suite) {
        var organisme = liens.lire(jeton);
        var essai = new Essai(pages, jeton, organisme, action, saisie, pro, placesVues != null);
        if (geste.equals("ajouter") || geste.equals("retirer")) {
            return essai.pour(
                    geste.equals("ajouter") ? saisie.avecUnePersonneDePlus() : saisie.avecUnePersonneDeMoins());
        }
        var annee = LocalDate.now(horloge).getYear();
        var fautes = new LinkedHashMap<>(pro.fautes(MESSAGES));
        fautes.putAll(saisie.fautes(Voix.AU_PROFESSIONNEL, annee));
        if (!fautes.isEmpty()
                || saisie.adresseVoulue().isPresent()
                || pro.adresseVoulue().isPresent()) {
            return essai.avec(fautes).refusee();
        }
        var demande = saisie.demande(action, annee, pro.prescription(organisme.id()), null);
        var attendre = SaisieDemande.attendre(geste, placesVues);
        return switch (vigilance.passer(
                demande,
                Auteur.PROFESSIONNEL,
                jeton,
                vigilance.venue(requete),
                auteur -> inscriptions.passer(new Entree.Formulaire(demande, auteur, attendre)),
                fait -> fait instanceof Enregistree inscrite ? inscrite : null)) {
            case Passage.Faite<DUneDemande>(var verdict) -> suite(verdict, essai, suite);
            case Passage.IlFautUnNumero<DUneDemande> _, Passage.Attendre<DUneDemande> _ ->
                essai.avec(MESSAGES.dire("pro.trop")).avec(429);
            case Passage.Affluence<DUneDemande> _ ->
                essai.avec(SAISIE.dire("inscription.affluence")).avec(503);
        };
    }

    private static Reponse suite(DUneDemande verdict, Essai essai, RedirectAttributes suite) {
        return switch (verdict) {
            case Enregistree inscrite -> PageFaite.ouvrir(essai.jeton(), inscrite, suite);
            case Complet complet -> essai.avec(complet).avec(409);
            case SansReponse manque -> essai.avec(manque).refusee();
            case DejaInscrite deja ->
                essai.avec(MESSAGES.dire("pro.deja", "prenom", deja.qui().prenom()))
                        .avec(409);
            case Fermee _ -> essai.avec(Map.of());
        };
    }

    /** The form as it was sent, to be shown again. @param placesVues it said that there were places */
    private record Essai(
            PagesDuProfessionnel pages,
            String jeton,
            Organisme organisme,
            ActionId action,
            SaisieDemande saisie,
            SaisieProfessionnel pro,
            boolean placesVues) {

        Page pour(SaisieDemande autre) {
            return pages.formulaire(jeton, organisme, action, autre, pro, Map.of(), null, placesVues, null);
        }

        Page avec(Map<String, String> fautes) {
            return pages.formulaire(jeton, organisme, action, saisie, pro, fautes, null, placesVues, null);
        }

        Page avec(Complet plusDePlace) {
            return pages.formulaire(jeton, organisme, action, saisie, pro, Map.of(), plusDePlace, placesVues, null);
        }

        /** What the action asks was not asked yet, or was not answered. */
        Page avec(SansReponse manque) {
            var fautes = saisie.fautesDesReponses(manque.questions(), Voix.AU_PROFESSIONNEL);
            return fautes.isEmpty() ? avec(SAISIE.dire("inscription.question")) : avec(fautes);
        }

        Page avec(String erreur) {
            return pages.formulaire(jeton, organisme, action, saisie, pro, Map.of(), null, placesVues, erreur);
        }
    }
}
