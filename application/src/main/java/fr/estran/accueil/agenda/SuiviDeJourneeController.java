package fr.estran.accueil.agenda;

import fr.estran.socle.base.Contraintes;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.documents.Formes;
import fr.estran.socle.documents.Imprime;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.ville.themes.FormesDeLaVille;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A cancelled day, until all that it asks for is done. */
@Controller
@ConditionalOnWebApplication
class SuiviDeJourneeController {

    private final SuiviDeJournee suivi;
    private final RetourDeJournee retour;
    private final AfficheDePorte affiche;
    private final Formes formes;
    private final FormesDeLaVille aides;

    SuiviDeJourneeController(
            SuiviDeJournee suivi,
            RetourDeJournee retour,
            AfficheDePorte affiche,
            Formes formes,
            FormesDeLaVille aides) {
        this.suivi = suivi;
        this.retour = retour;
        this.affiche = affiche;
        this.formes = formes;
        this.aides = aides;
    }

    @GetMapping("/equipe/annuler-ma-journee/{journee}")
    @Ouvert(Cercle.GUICHET)
    String voir(@PathVariable UUID journee, Model modele) {
        var suivie = suivi.lire(journee);
        return montrer(
                suivie,
                suivie.journee().bandeau() == null ? "" : suivie.journee().bandeau(),
                Map.of(),
                modele);
    }

    @PostMapping("/equipe/annuler-ma-journee/{journee}/lieux/{lieu}")
    @Ouvert(Cercle.GUICHET)
    String prevenirLeLieu(
            @PathVariable UUID journee,
            @PathVariable LieuId lieu,
            @RequestParam(defaultValue = "oui") String prevenu,
            RedirectAttributes suite) {
        suivi.noterLeLieu(journee, lieu, prevenu.equals("oui"));
        return vers(journee, prevenu.equals("oui") ? "lieu" : "lieu_a_appeler", suite);
    }

    @PostMapping("/equipe/annuler-ma-journee/{journee}/bandeau")
    @Ouvert(Cercle.PROGRAMMATION)
    String annoncer(
            @PathVariable UUID journee,
            @RequestParam Map<String, String> saisies,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var formulaire = new FormulaireJournee(saisies);
        var faute = formulaire.fautes(AnnulerMaJourneeController.MESSAGES).get("bandeau");
        if (faute != null) {
            reponse.setStatus(422);
            return montrer(suivi.lire(journee), formulaire.bandeau(), Map.of("bandeau", faute), modele);
        }
        suivi.annoncer(journee, formulaire.bandeau());
        return vers(journee, formulaire.bandeau().isEmpty() ? "bandeau_retire" : "bandeau", suite);
    }

    @PostMapping("/equipe/annuler-ma-journee/{journee}/revenir")
    @Ouvert(Cercle.PROGRAMMATION)
    String revenir(@PathVariable UUID journee, RedirectAttributes suite) {
        try {
            var restees = retour.revenir(journee);
            if (restees == 0) {
                return vers(journee, "revenue", suite);
            }
            suite.addFlashAttribute(
                    "erreur", AnnulerMaJourneeController.MESSAGES.dire("fait.revenue_en_partie", Map.of("n", restees)));
        } catch (DataIntegrityViolationException refus) {
            suite.addFlashAttribute("erreur", Contraintes.phrase(refus).orElseThrow(() -> refus));
        } catch (PessimisticLockingFailureException attente) {
            suite.addFlashAttribute("erreur", AnnulerMaJourneeController.MESSAGES.dire("faute.occupe"));
        }
        return "redirect:/equipe/annuler-ma-journee/" + journee;
    }

    @GetMapping("/equipe/annuler-ma-journee/{journee}/affiches/{lieu}")
    @Ouvert(Cercle.GUICHET)
    ResponseEntity<byte[]> afficher(@PathVariable UUID journee, @PathVariable LieuId lieu) {
        var suivie = suivi.lire(journee);
        var annulees = suivie.annulees().stream()
                .map(JourneeSuivie.Seance::seance)
                .filter(seance -> lieu.equals(seance.lieu()))
                .toList();
        if (annulees.isEmpty()) {
            throw new Introuvable();
        }
        var papier = formes.affiche(
                affiche.composer(suivie.journee(), annulees, suivi.prochaines(suivie, lieu, 1), aides.lire()));
        return Imprime.AFFICHE.envoyer(suivie.journee().du().toString(), papier);
    }

    private static String montrer(JourneeSuivie suivie, String bandeau, Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", AnnulerMaJourneeController.MESSAGES);
        modele.addAttribute("suivie", suivie);
        modele.addAttribute("bandeau", bandeau);
        modele.addAttribute("fautes", fautes);
        return "accueil/agenda/suivie";
    }

    private static String vers(UUID journee, String cle, RedirectAttributes suite) {
        suite.addFlashAttribute("message", AnnulerMaJourneeController.MESSAGES.dire("fait." + cle));
        return "redirect:/equipe/annuler-ma-journee/" + journee;
    }
}
