package fr.estran.messages;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "J'ai perdu mon code": one answer for all. */
@Controller
@ConditionalOnWebApplication
public class CodePerduController {

    public record VueCodePerdu(SaisieDuMoyen saisie, Map<String, String> fautes) {}

    private static final Messages MESSAGES = Messages.de("messages/textes");

    private final CodesPerdus codes;

    CodePerduController(CodesPerdus codes) {
        this.codes = codes;
    }

    @GetMapping("/ma-place/code-perdu")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page demander() {
        return montrer(new SaisieDuMoyen(""), Map.of());
    }

    @PostMapping("/ma-place/code-perdu")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.ENVOI)
    Reponse renvoyer(@RequestParam(defaultValue = "") String moyen, HttpServletRequest demande) {
        var saisie = new SaisieDuMoyen(moyen);
        var fautes = saisie.fautes();
        if (!fautes.isEmpty()) {
            return montrer(saisie, fautes).refusee();
        }
        if (!codes.demander(saisie, demande.getRemoteAddr())) {
            return montrer(saisie, Map.of("moyen", MESSAGES.dire("perdu.attendre")))
                    .avec(429);
        }
        return Renvoi.vers("/ma-place/code-perdu/suite");
    }

    @GetMapping("/ma-place/code-perdu/suite")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page dire() {
        return Page.de("messages/code-perdu-suite", MESSAGES);
    }

    private static Page montrer(SaisieDuMoyen saisie, Map<String, String> fautes) {
        return Page.de("messages/code-perdu", MESSAGES, new VueCodePerdu(saisie, fautes));
    }
}
