package fr.estran.orientation;

import static fr.estran.orientation.PageDOrientation.MESSAGES;

import fr.estran.besoins.ListeDesBesoins;
import fr.estran.commun.Code;
import fr.estran.commun.Introuvable;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A body says what became of somebody, behind the link that it was sent: no account, one click. Opening it answers nothing. */
@Controller
@ConditionalOnWebApplication
class SuiteDonneeController {

    private final Orientations orientations;
    private final ListeDesBesoins besoins;

    SuiteDonneeController(Orientations orientations, ListeDesBesoins besoins) {
        this.orientations = orientations;
        this.besoins = besoins;
    }

    @GetMapping("/suite-donnee/{jeton}")
    String demander(@PathVariable UUID jeton, Model modele) {
        var orientation = orientations.lire(jeton);
        modele.addAttribute("m", MESSAGES)
                .addAttribute("orientation", orientation)
                .addAttribute("besoin", besoins.parCode().get(orientation.besoin()))
                .addAttribute("ouverte", orientation.ouverte(orientations.aujourdhui()));
        return "orientation/suite";
    }

    @PostMapping("/suite-donnee/{jeton}")
    String repondre(@PathVariable UUID jeton, @RequestParam(defaultValue = "") String issue) {
        orientations.repondre(jeton, Code.lire(IssueDOrientation.class, issue).orElseThrow(Introuvable::new));
        return "redirect:/suite-donnee/" + jeton;
    }
}
