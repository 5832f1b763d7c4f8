package fr.estran.reseau.annuaire;

import fr.estran.inscriptions.maplace.SaisieDemande;
import fr.estran.inscriptions.maplace.VigilanceDuPublic;
import fr.estran.inscriptions.maplace.VigilanceDuPublic.Avis;
import fr.estran.inscriptions.maplace.Voix;
import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.Entree;
import fr.estran.inscriptions.places.Inscriptions;
import fr.estran.inscriptions.places.Verdict.Complet;
import fr.estran.inscriptions.places.Verdict.DejaInscrite;
import fr.estran.inscriptions.places.Verdict.Enregistree;
import fr.estran.inscriptions.places.Verdict.Fermee;
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
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
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
        var placesVuesVu = placesVues != null;
        if (geste.equals("ajouter") || geste.equals("retirer")) {
            var autre = geste.equals("ajouter") ? saisie.avecUnePersonneDePlus() : saisie.avecUnePersonneDeMoins();
            return pages.formulaire(jeton, organisme, action, autre, pro, Map.of(), null, placesVuesVu, null);
        }
        var annee = LocalDate.now(horloge).getYear();
        var fautes = new LinkedHashMap<>(pro.fautes(MESSAGES));
        fautes.putAll(saisie.fautes(Voix.AU_PROFESSIONNEL, annee));
        if (!fautes.isEmpty()
                || saisie.adresseVoulue().isPresent()
                || pro.adresseVoulue().isPresent()) {
            return pages.formulaire(jeton, organisme, action, saisie, pro, fautes, null, placesVuesVu, null)
                    .refusee();
        }
        try {
            var demande = saisie.demande(action, annee, pro.prescription(organisme.id()), null);
            var attendre = SaisieDemande.attendre(geste, placesVues);
            if (!(vigilance.de(demande, Auteur.PROFESSIONNEL, jeton, requete) instanceof Avis.Suivre avis)) {
                return pages.formulaire(
                                jeton,
                                organisme,
                                action,
                                saisie,
                                pro,
                                Map.of(),
                                null,
                                placesVuesVu,
                                MESSAGES.dire("pro.trop"))
                        .avec(429);
            }
            var resultat = vigilance.suivre(
                    avis,
                    demande,
                    jeton,
                    requete,
                    auteur -> inscriptions.passer(new Entree.Formulaire(demande, auteur, attendre)),
                    fait -> fait instanceof Enregistree inscrite ? inscrite : null);
            return switch (resultat) {
                case Enregistree inscrite -> PageFaite.ouvrir(jeton, inscrite, suite);
                case Complet complet ->
                    pages.formulaire(jeton, organisme, action, saisie, pro, Map.of(), complet, placesVuesVu, null)
                            .avec(409);
                case DejaInscrite deja ->
                    pages.formulaire(
                                    jeton,
                                    organisme,
                                    action,
                                    saisie,
                                    pro,
                                    Map.of(),
                                    null,
                                    placesVuesVu,
                                    MESSAGES.dire(
                                            "pro.deja",
                                            Map.of("prenom", deja.qui().prenom())))
                            .avec(409);
                case Fermee _ ->
                    pages.formulaire(jeton, organisme, action, saisie, pro, Map.of(), null, placesVuesVu, null);
            };
        } catch (PessimisticLockingFailureException | DataIntegrityViolationException e) {
            return pages.formulaire(
                            jeton,
                            organisme,
                            action,
                            saisie,
                            pro,
                            Map.of(),
                            null,
                            placesVuesVu,
                            SAISIE.dire("inscription.affluence"))
                    .avec(503);
        }
    }
}
