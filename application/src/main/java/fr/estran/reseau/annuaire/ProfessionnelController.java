package fr.estran.reseau.annuaire;

import fr.estran.inscriptions.maplace.SaisieDemande;
import fr.estran.inscriptions.maplace.VigilanceDuPublic;
import fr.estran.inscriptions.maplace.VigilanceDuPublic.Avis;
import fr.estran.inscriptions.maplace.Voix;
import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.Inscriptions;
import fr.estran.inscriptions.places.ResultatInscription.Complet;
import fr.estran.inscriptions.places.ResultatInscription.DejaInscrite;
import fr.estran.inscriptions.places.ResultatInscription.Enregistree;
import fr.estran.inscriptions.places.ResultatInscription.PasEncoreOuverte;
import fr.estran.inscriptions.places.ResultatInscription.Reservee;
import fr.estran.inscriptions.places.ResultatInscription.SansInscription;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A professional books for somebody, by the link of their body: it lists what one may book, and no name at all. */
@Controller
class ProfessionnelController {

    private static final Messages MESSAGES = Messages.de("reseau/collectif");
    private static final Messages SAISIE = Messages.de("inscriptions/inscriptions");

    private final LiensProfessionnels liens;
    private final PagesDuProfessionnel pages;
    private final PageFaite faite;
    private final Inscriptions inscriptions;
    private final VigilanceDuPublic vigilance;
    private final Clock horloge;

    ProfessionnelController(
            LiensProfessionnels liens,
            PagesDuProfessionnel pages,
            PageFaite faite,
            Inscriptions inscriptions,
            VigilanceDuPublic vigilance,
            Clock horloge) {
        this.faite = faite;
        this.liens = liens;
        this.pages = pages;
        this.inscriptions = inscriptions;
        this.vigilance = vigilance;
        this.horloge = horloge;
    }

    @GetMapping("/pro/{jeton}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String choisir(@PathVariable String jeton, Model modele) {
        return pages.choix(jeton, liens.lire(jeton), modele);
    }

    @GetMapping("/pro/{jeton}/{action}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String formulaire(@PathVariable String jeton, @PathVariable ActionId action, Model modele) {
        return pages.formulaire(
                jeton, liens.lire(jeton), action, SaisieDemande.nouvelle(), SaisieProfessionnel.VIDE, Map.of(), modele);
    }

    /** What came of an asking, by the people of the body that made it. */
    @GetMapping("/pro/{jeton}/inscriptions/{demande}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String montrer(@PathVariable String jeton, @PathVariable UUID demande, Model modele) {
        return faite.montrer(jeton, liens.lire(jeton), demande, modele);
    }

    @PostMapping("/pro/{jeton}/{action}")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.LIEN)
    String inscrire(
            @PathVariable String jeton,
            @PathVariable ActionId action,
            @ModelAttribute("saisie") SaisieDemande saisie,
            @ModelAttribute("pro") SaisieProfessionnel pro,
            @RequestParam(defaultValue = "inscrire") String geste,
            @RequestParam(required = false) @Nullable String placesVues,
            HttpServletRequest requete,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var organisme = liens.lire(jeton);
        modele.addAttribute("placesVues", placesVues != null);
        if (geste.equals("ajouter") || geste.equals("retirer")) {
            var autre = geste.equals("ajouter") ? saisie.avecUnePersonneDePlus() : saisie.avecUnePersonneDeMoins();
            return pages.formulaire(jeton, organisme, action, autre, pro, Map.of(), modele);
        }
        var annee = LocalDate.now(horloge).getYear();
        var fautes = new LinkedHashMap<>(pro.fautes(MESSAGES));
        fautes.putAll(saisie.fautes(Voix.AU_PROFESSIONNEL, annee));
        if (!fautes.isEmpty()
                || saisie.adresseVoulue().isPresent()
                || pro.adresseVoulue().isPresent()) {
            reponse.setStatus(422);
            return pages.formulaire(jeton, organisme, action, saisie, pro, fautes, modele);
        }
        try {
            var demande = saisie.demande(action, annee, pro.prescription(organisme.id()), null);
            var attendre = SaisieDemande.attendre(geste, placesVues);
            if (!(vigilance.de(demande, Auteur.PROFESSIONNEL, jeton, requete) instanceof Avis.Suivre avis)) {
                reponse.setStatus(429);
                modele.addAttribute("erreur", MESSAGES.dire("pro.trop"));
                return pages.formulaire(jeton, organisme, action, saisie, pro, Map.of(), modele);
            }
            var resultat = vigilance.suivre(
                    avis,
                    demande,
                    jeton,
                    requete,
                    auteur -> inscriptions.inscrire(demande, auteur, attendre),
                    fait -> fait instanceof Enregistree inscrite ? inscrite : null);
            return switch (resultat) {
                case Enregistree inscrite -> PageFaite.ouvrir(jeton, inscrite, suite);
                case Complet complet -> {
                    reponse.setStatus(409);
                    modele.addAttribute("plusDePlace", complet);
                    yield pages.formulaire(jeton, organisme, action, saisie, pro, Map.of(), modele);
                }
                case DejaInscrite deja -> {
                    reponse.setStatus(409);
                    modele.addAttribute(
                            "erreur",
                            MESSAGES.dire(
                                    "pro.deja", Map.of("prenom", deja.qui().prenom())));
                    yield pages.formulaire(jeton, organisme, action, saisie, pro, Map.of(), modele);
                }
                case PasEncoreOuverte _, Reservee _, SansInscription _ ->
                    pages.formulaire(jeton, organisme, action, saisie, pro, Map.of(), modele);
            };
        } catch (PessimisticLockingFailureException | DataIntegrityViolationException e) {
            reponse.setStatus(503);
            modele.addAttribute("erreur", SAISIE.dire("inscription.affluence"));
            return pages.formulaire(jeton, organisme, action, saisie, pro, Map.of(), modele);
        }
    }
}
