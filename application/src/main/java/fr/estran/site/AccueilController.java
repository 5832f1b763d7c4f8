package fr.estran.site;

import fr.estran.commun.Messages;
import fr.estran.territoire.Structures;
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

    private final Structures structures;

    AccueilController(Structures structures, @Value("${estran.demo.bilan:#{null}}") @Nullable Path bilan) {
        this.structures = structures;
        this.demonstration = bilan != null;
    }

    @GetMapping("/")
    String accueillir(Model modele) {
        if (structures.aucune()) {
            return "redirect:/premiere-fois";
        }
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("demonstration", demonstration);
        return "site/accueil";
    }
}
