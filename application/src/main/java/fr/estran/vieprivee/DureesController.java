package fr.estran.vieprivee;

import fr.estran.commun.Messages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is kept, why and how long: on one page, with the periods that the town may shorten. */
@Controller
@ConditionalOnWebApplication
class DureesController {

    private static final Messages MESSAGES = Messages.de("vieprivee");

    private final Durees durees;
    private final Echeances echeances;

    DureesController(Durees durees, Echeances echeances) {
        this.durees = durees;
        this.echeances = echeances;
    }

    @GetMapping("/reglages/vie-privee")
    String voir(Model modele) {
        return montrer(FormulaireDurees.de(durees.regles()), Map.of(), modele);
    }

    @PostMapping("/reglages/vie-privee")
    String changer(
            @ModelAttribute("formulaire") FormulaireDurees formulaire,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var fautes = formulaire.fautes(MESSAGES);
        if (!fautes.isEmpty() || !durees.changer(formulaire.regles())) {
            reponse.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return montrer(formulaire, fautes, modele);
        }
        suite.addFlashAttribute("message", MESSAGES.dire("durees.changees"));
        return "redirect:/reglages/vie-privee";
    }

    private String montrer(FormulaireDurees formulaire, Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("formulaire", formulaire);
        modele.addAttribute("fautes", fautes);
        modele.addAttribute("conservees", Conservation.de(durees.regles()));
        modele.addAttribute("nombre", echeances.nombre());
        return "vieprivee/durees";
    }
}
