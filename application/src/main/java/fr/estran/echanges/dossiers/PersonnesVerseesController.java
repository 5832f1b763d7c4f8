package fr.estran.echanges.dossiers;

import fr.estran.echanges.dossiers.PersonnesVersees.ARapprocher;
import fr.estran.personnes.registre.PaireVue;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
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
    Page lister(@PathVariable VersementId versement) {
        return page("echanges/dossiers/personnes", versement, 0);
    }

    /** What would be merged, before it is. */
    @GetMapping("/echanges/versements/{versement}/personnes/ensemble")
    Page voirEnsemble(@PathVariable VersementId versement, @RequestParam(defaultValue = "99") int certitude) {
        return page(
                "echanges/dossiers/ensemble", versement, Math.clamp(certitude, ARapprocher.CERTITUDES.getLast(), 100));
    }

    private Page page(String modele, VersementId versement, int certitude) {
        return Page.de(modele, VersementsController.MESSAGES, personnes.regarder(versement, certitude));
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
