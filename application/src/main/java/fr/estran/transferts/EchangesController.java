package fr.estran.transferts;

import fr.estran.acteurs.Identite;
import fr.estran.commun.Messages;
import fr.estran.versements.Versements;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page from which records are brought and taken. */
@Controller
class EchangesController {

    static final Messages MESSAGES = Messages.de("transferts");

    private final Exports exports;
    private final Versements versements;

    EchangesController(Exports exports, Versements versements) {
        this.exports = exports;
        this.versements = versements;
    }

    @GetMapping("/echanges")
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
        return "transferts/echanges";
    }
}
