package fr.estran.orientation;

import fr.estran.commun.OrientationId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Somebody looks for help alone. */
@Controller
@ConditionalOnWebApplication
class TrouverController {

    private final PageDOrientation page;
    private final Orientations orientations;

    TrouverController(PageDOrientation page, Orientations orientations) {
        this.page = page;
        this.orientations = orientations;
    }

    @GetMapping("/trouver")
    String ouvrir(Model modele) {
        return page.ouvrir(GuichetDOrientation.PUBLIC, modele);
    }

    @PostMapping("/trouver")
    String chercher(@ModelAttribute("reponses") ReponsesDeRecherche reponses, Model modele) {
        return page.chercher(GuichetDOrientation.PUBLIC, reponses, null, modele);
    }

    @PostMapping("/trouver/choisir")
    String choisir(@ModelAttribute SaisieDOrientation saisie) {
        return "redirect:/trouver/" + orientations.envoyer(saisie, GuichetDOrientation.PUBLIC, null);
    }

    @GetMapping("/trouver/{orientation}")
    String papier(@PathVariable OrientationId orientation, Model modele) {
        return page.papier(GuichetDOrientation.PUBLIC, orientation, modele);
    }
}
