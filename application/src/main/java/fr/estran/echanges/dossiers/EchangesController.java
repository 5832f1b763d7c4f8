package fr.estran.echanges.dossiers;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page from which records are brought and taken. */
@Controller
class EchangesController {

    static final Messages MESSAGES = Messages.de("echanges/transferts");

    static final String VERIFICATION = "redirect:/echanges/imports/{transfert}";
    static final String FEUILLE = "redirect:/echanges/feuilles/{transfert}";

    private final Exports exports;
    private final Versements versements;

    EchangesController(Exports exports, Versements versements) {
        this.exports = exports;
        this.versements = versements;
    }

    @GetMapping("/echanges")
    @Ouvert(Cercle.GESTION)
    String voir(@AuthenticationPrincipal Identite qui, Model modele) {
        return montrer(exports, versements, qui, Map.of(), modele);
    }

    static String montrer(
            Exports exports, Versements versements, Identite qui, Map<String, String> fautes, Model modele) {
        var emporte = exports.emporte(qui);
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("versements", versements.derniers());
        modele.addAttribute("emporte", emporte);
        modele.addAttribute("exports", emporte ? exports.de(qui.compte()) : List.of());
        modele.addAttribute("fautes", fautes);
        return "echanges/dossiers/echanges";
    }

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
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("presentation", presentation);
        modele.addAttribute("erreurs", erreurs);
        modele.addAttribute("laisses", Trouvailles.de(laisses));
        return "echanges/dossiers/refus";
    }
}
