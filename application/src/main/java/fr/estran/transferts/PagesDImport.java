package fr.estran.transferts;

import fr.estran.echanges.Constat;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where one is led while something is brought in. */
final class PagesDImport {

    static final String VERIFICATION = "redirect:/echanges/imports/{transfert}";
    static final String FEUILLE = "redirect:/echanges/feuilles/{transfert}";

    private PagesDImport() {}

    static String vers(String ou, TransfertId id, RedirectAttributes suite) {
        suite.addAttribute("transfert", id.valeur());
        return ou;
    }

    static String montrerLesErreurs(
            String presentation,
            Trouvailles erreurs,
            List<Constat> laisses,
            HttpServletResponse reponse,
            Model modele) {
        reponse.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        modele.addAttribute("m", EchangesController.MESSAGES);
        modele.addAttribute("presentation", presentation);
        modele.addAttribute("erreurs", erreurs);
        modele.addAttribute("laisses", Trouvailles.de(laisses));
        return "transferts/refus";
    }
}
