package fr.estran.transferts;

import fr.estran.acteurs.Identite;
import fr.estran.commun.Messages;
import fr.estran.droits.Droits;
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

    private static final String EXPORTS = "/echanges/exports/{transfert}";

    private final Exports exports;

    EchangesController(Exports exports) {
        this.exports = exports;
    }

    @GetMapping("/echanges")
    String voir(@AuthenticationPrincipal Identite qui, Model modele) {
        return montrer(exports, qui, Map.of(), modele);
    }

    /** What is taken out names everybody: it is shown to those alone who may take it. */
    static String montrer(Exports exports, Identite qui, Map<String, String> fautes, Model modele) {
        boolean emporte = Droits.ouvre(qui.role(), EXPORTS);
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("emporte", emporte);
        modele.addAttribute("exports", emporte ? exports.de(qui.compte()) : List.of());
        modele.addAttribute("fautes", fautes);
        return "transferts/echanges";
    }
}
