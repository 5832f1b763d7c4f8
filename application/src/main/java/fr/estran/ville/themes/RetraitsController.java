package fr.estran.ville.themes;

import static fr.estran.ville.themes.PageDeThematiques.MESSAGES;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A theme is retired or merged into another, once one has read what follows; both can be undone. */
@Controller
@Ouvert(Cercle.GESTION)
@ConditionalOnWebApplication
class RetraitsController {

    private final PageDeThematiques page;
    private final GestionDesThematiques gestion;

    RetraitsController(PageDeThematiques page, GestionDesThematiques gestion) {
        this.page = page;
        this.gestion = gestion;
    }

    @GetMapping("/reglages/thematiques/{thematique}/retirer")
    String prevoirLeRetrait(@PathVariable String thematique, Model modele) {
        return page.retrait(gestion.lire(thematique), modele);
    }

    @PostMapping("/reglages/thematiques/{thematique}/retirer")
    String retirer(@PathVariable String thematique, RedirectAttributes suite) {
        gestion.retirer(thematique);
        return ThematiquesController.vers("", "faite.retiree", suite);
    }

    @PostMapping("/reglages/thematiques/{thematique}/reprendre")
    String reprendre(@PathVariable String thematique, RedirectAttributes suite) {
        gestion.reprendre(thematique);
        return ThematiquesController.vers("#theme-" + thematique, "faite.reprise", suite);
    }

    @GetMapping("/reglages/thematiques/{thematique}/reunir")
    String prevoirLaReunion(
            @PathVariable String thematique, @RequestParam(defaultValue = "") String dans, Model modele) {
        if (thematique.equals(dans)) {
            throw new Introuvable();
        }
        return page.reunion(gestion.lire(thematique), gestion.lire(dans), Map.of(), modele);
    }

    @PostMapping("/reglages/thematiques/{thematique}/reunir")
    String reunir(
            @PathVariable String thematique,
            @RequestParam(defaultValue = "") String dans,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        if (gestion.reunir(thematique, dans)) {
            return ThematiquesController.vers("#theme-" + dans, "faite.reunie", suite);
        }
        reponse.setStatus(422);
        var fautes = Map.of("dans", MESSAGES.dire("faute.reunir"));
        return page.reunion(gestion.lire(thematique), gestion.lire(dans), fautes, modele);
    }

    @PostMapping("/reglages/thematiques/{thematique}/separer")
    String separer(@PathVariable String thematique, RedirectAttributes suite) {
        gestion.separer(thematique);
        return ThematiquesController.vers("#theme-" + thematique, "faite.separee", suite);
    }
}
