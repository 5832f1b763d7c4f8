package fr.estran.trimestres;

import static fr.estran.trimestres.Titres.M;

import fr.estran.acteurs.Identite;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where somebody says that they have read their part of a quarter. */
@Controller
@ConditionalOnWebApplication
class RelecturesController {

    private final Relectures relectures;

    RelecturesController(Relectures relectures) {
        this.relectures = relectures;
    }

    /** @param vue what the part said on the page from which this comes */
    @PostMapping("/equipe/programme/trimestres/{trimestre}/relectures")
    String noter(
            @AuthenticationPrincipal Identite qui,
            @PathVariable("trimestre") String dit,
            @RequestParam(defaultValue = "") String partie,
            @RequestParam(defaultValue = "") String vue,
            @RequestParam(defaultValue = "") String relue,
            RedirectAttributes suite) {
        var trimestre = Titres.lire(dit);
        var oui = relue.equals("oui");
        if (relectures.noter(trimestre, qui, partie, vue, oui)) {
            suite.addFlashAttribute("message", M.dire(oui ? "relecture.notee" : "relecture.reprise"));
        } else {
            suite.addFlashAttribute("erreur", M.dire("relecture.changee_entretemps"));
        }
        return TrimestresController.vers(trimestre) + "#relecture";
    }
}
