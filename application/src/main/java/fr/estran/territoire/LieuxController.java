package fr.estran.territoire;

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

/** What the public pages say of the way to a venue, and what the team knows of it. */
@Controller
@ConditionalOnWebApplication
class LieuxController {

    private final Lieux lieux;
    private final PageDeLieu page;

    LieuxController(Lieux lieux, PageDeLieu page) {
        this.lieux = lieux;
        this.page = page;
    }

    @GetMapping("/equipe/lieux")
    String lister(Model modele) {
        modele.addAttribute("m", PageDeLieu.MESSAGES);
        modele.addAttribute("lieux", lieux.tous());
        return "territoire/lieux";
    }

    @GetMapping("/equipe/lieux/{lieu}")
    String voir(@PathVariable UUID lieu, Model modele) {
        return page.montrer(lieu, Map.of(), modele);
    }

    @PostMapping("/equipe/lieux/{lieu}")
    String decrire(
            @PathVariable UUID lieu,
            @ModelAttribute("formulaire") FormulaireLieu formulaire,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var fautes = formulaire.fautes(PageDeLieu.MESSAGES);
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return page.montrer(lieu, fautes, modele);
        }
        lieux.decrire(lieu, formulaire);
        suite.addFlashAttribute("message", PageDeLieu.MESSAGES.dire("lieux.enregistre"));
        return "redirect:/equipe/lieux";
    }
}
