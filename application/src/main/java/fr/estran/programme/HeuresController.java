package fr.estran.programme;

import fr.estran.commun.Messages;
import fr.estran.commun.PlagesSaisies;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When the service answers, and from how many people on a waiting list a workshop is worth scheduling again. */
@Controller
@ConditionalOnWebApplication
class HeuresController {

    private static final Messages MESSAGES = Messages.de("programme");

    private final ReglesDuProgramme regles;

    HeuresController(ReglesDuProgramme regles) {
        this.regles = regles;
    }

    @GetMapping("/equipe/programme/heures")
    String voir(Model modele) {
        return montrer(regles.lire(), Map.of(), modele);
    }

    @PostMapping("/equipe/programme/heures")
    String regler(
            @RequestParam Map<String, String> saisies,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var formulaire = new FormulaireHeures(new PlagesSaisies(saisies));
        var fautes = formulaire.fautes(MESSAGES);
        if (!fautes.isEmpty()) {
            return ReponseDeGestion.aRevoir(fautes, reponse, dites -> montrer(formulaire, dites, modele));
        }
        regles.regler(formulaire);
        suite.addFlashAttribute("message", MESSAGES.dire("gestion.heures.enregistrees"));
        return "redirect:/equipe/programme/heures";
    }

    private static String montrer(FormulaireHeures formulaire, Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("formulaire", formulaire);
        modele.addAttribute("fautes", fautes);
        return "programme/gestion-heures";
    }
}
