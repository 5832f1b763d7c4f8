package fr.estran.site;

import fr.estran.commun.Messages;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page. */
@Controller
class AccueilController {

    private static final Messages MESSAGES = Messages.de("site");

    private final boolean demonstration;

    AccueilController(@Value("${estran.demo.bilan:#{null}}") @Nullable Path bilan) {
        this.demonstration = bilan != null;
    }

    @GetMapping("/")
    String accueillir(Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("demonstration", demonstration);
        return "site/accueil";
    }
}
