package fr.estran.transferts;

import fr.estran.commun.Messages;
import fr.estran.comptes.Identite;
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

    EchangesController(Exports exports) {
        this.exports = exports;
    }

    @GetMapping("/echanges")
    String voir(@AuthenticationPrincipal Identite qui, Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("exports", exports.de(qui.compte()));
        modele.addAttribute("fautes", Map.of());
        return "transferts/echanges";
    }
}
