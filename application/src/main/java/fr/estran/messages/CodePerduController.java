package fr.estran.messages;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "J'ai perdu mon code": one answer for all. */
@Controller
@ConditionalOnWebApplication
class CodePerduController {

    private static final Messages MESSAGES = Messages.de("messages/textes");

    private final CodesPerdus codes;

    CodePerduController(CodesPerdus codes) {
        this.codes = codes;
    }

    @GetMapping("/ma-place/code-perdu")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String demander(Model modele) {
        return montrer(new SaisieDuMoyen(""), Map.of(), modele);
    }

    @PostMapping("/ma-place/code-perdu")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.ENVOI)
    String renvoyer(
            @RequestParam(defaultValue = "") String moyen,
            HttpServletRequest demande,
            HttpServletResponse reponse,
            Model modele) {
        var saisie = new SaisieDuMoyen(moyen);
        var fautes = saisie.fautes();
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return montrer(saisie, fautes, modele);
        }
        if (!codes.demander(saisie, demande.getRemoteAddr())) {
            reponse.setStatus(429);
            return montrer(saisie, Map.of("moyen", MESSAGES.dire("perdu.attendre")), modele);
        }
        return "redirect:/ma-place/code-perdu/suite";
    }

    @GetMapping("/ma-place/code-perdu/suite")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String dire(Model modele) {
        modele.addAttribute("m", MESSAGES);
        return "messages/code-perdu-suite";
    }

    private static String montrer(SaisieDuMoyen saisie, Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("saisie", saisie);
        modele.addAttribute("fautes", fautes);
        return "messages/code-perdu";
    }
}
