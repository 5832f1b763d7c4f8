package fr.estran.territoire;

import fr.estran.commun.Messages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the public pages say of the way to a venue. */
@Controller
@ConditionalOnWebApplication
class LieuxController {

    private static final Messages MESSAGES = Messages.de("territoire");

    private final Lieux lieux;

    LieuxController(Lieux lieux) {
        this.lieux = lieux;
    }

    @GetMapping("/equipe/lieux")
    String lister(Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("lieux", lieux.tous());
        return "territoire/lieux";
    }

    @GetMapping("/equipe/lieux/{lieu}")
    String voir(@PathVariable UUID lieu, Model modele) {
        var connu = lieux.lire(lieu);
        return montrer(connu, FormulaireLieu.de(connu), Map.of(), modele);
    }

    @PostMapping("/equipe/lieux/{lieu}")
    String decrire(
            @PathVariable UUID lieu,
            @ModelAttribute("formulaire") FormulaireLieu formulaire,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var fautes = formulaire.fautes(MESSAGES);
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return montrer(lieux.lire(lieu), formulaire, fautes, modele);
        }
        lieux.decrire(lieu, formulaire);
        suite.addFlashAttribute("message", MESSAGES.dire("lieux.enregistre"));
        return "redirect:/equipe/lieux";
    }

    private static String montrer(
            LieuDecrit lieu, FormulaireLieu formulaire, Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("connu", lieu);
        modele.addAttribute("formulaire", formulaire);
        modele.addAttribute("fautes", fautes);
        return "territoire/lieu";
    }
}
