package fr.estran.echanges.dossiers;

import fr.estran.echanges.dossiers.PersonnesVersees.ARapprocher;
import fr.estran.personnes.registre.PaireVue;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whom an import brought: the same person as somebody of the register, or not; one by one, or several once they were seen. */
@Controller
@Ouvert(Cercle.LE_RESPONSABLE)
record PersonnesVerseesController(PersonnesVersees personnes) {

    private static final String LISTE = "redirect:/echanges/versements/{versement}/personnes";

    @GetMapping("/echanges/versements/{versement}/personnes")
    String lister(@PathVariable VersementId versement, Model modele) {
        var regardees = personnes.regarder(versement, 0);
        modele.addAttribute("m", VersementsController.MESSAGES);
        modele.addAttribute("aRapprocher", regardees.toutes());
        modele.addAttribute("vues", regardees.vues());
        return "echanges/dossiers/personnes";
    }

    /** What would be merged, before it is. */
    @GetMapping("/echanges/versements/{versement}/personnes/ensemble")
    String voirEnsemble(
            @PathVariable VersementId versement, @RequestParam(defaultValue = "99") int certitude, Model modele) {
        var choisie = Math.clamp(certitude, ARapprocher.CERTITUDES.getLast(), 100);
        var regardees = personnes.regarder(versement, choisie);
        modele.addAttribute("m", VersementsController.MESSAGES);
        modele.addAttribute("versement", regardees.toutes().versement());
        modele.addAttribute("certitude", choisie);
        modele.addAttribute("nombre", regardees.nombre());
        modele.addAttribute("paires", regardees.premieres());
        modele.addAttribute("vues", regardees.vues());
        return "echanges/dossiers/ensemble";
    }

    /** @param paire each as it was seen */
    @PostMapping("/echanges/versements/{versement}/personnes/reunir")
    String reunir(
            @PathVariable VersementId versement,
            @RequestParam(defaultValue = "") List<String> paire,
            RedirectAttributes suite) {
        var vues = paire.stream()
                .flatMap(dite -> PaireVue.lire(dite).stream())
                .distinct()
                .limit(ARapprocher.A_L_ECRAN)
                .toList();
        var issue = personnes.reunir(versement, vues);
        if (vues.isEmpty()) {
            suite.addFlashAttribute("erreur", VersementsController.MESSAGES.dire("reunir.aucune"));
        }
        if (issue.faites() > 0) {
            suite.addFlashAttribute(
                    "message", VersementsController.MESSAGES.dire("reunir.fait", Map.of("faites", issue.faites())));
        }
        if (issue.laissees() > 0) {
            suite.addFlashAttribute(
                    "laissees",
                    VersementsController.MESSAGES.dire("reunir.laissees", Map.of("laissees", issue.laissees())));
        }
        return revenir(versement, suite);
    }

    @PostMapping("/echanges/versements/{versement}/personnes/{usager}/{autre}/distinguer")
    String distinguer(
            @PathVariable VersementId versement,
            @PathVariable UsagerId usager,
            @PathVariable UsagerId autre,
            RedirectAttributes suite) {
        personnes.distinguer(versement, usager, autre);
        suite.addFlashAttribute("message", VersementsController.MESSAGES.dire("reunir.distinctes"));
        return revenir(versement, suite);
    }

    private static String revenir(VersementId versement, RedirectAttributes suite) {
        suite.addAttribute("versement", versement.valeur());
        return LISTE;
    }
}
