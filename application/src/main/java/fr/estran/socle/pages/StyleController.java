package fr.estran.socle.pages;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows every component once, with its call, where Estran is developed or demonstrated. */
@Controller
@ConditionalOnExpression("!'${estran.horloge:}'.isEmpty() || '${estran.style:false}' == 'true'")
class StyleController {

    private static final Messages MESSAGES = Messages.de("socle/gabarit");

    @GetMapping("/style")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String montrer(@RequestParam(defaultValue = "false") boolean publique, Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("publique", publique);
        modele.addAttribute("options", List.of(new Option("matin", "Le matin"), new Option("soir", "Le soir")));
        modele.addAttribute(
                "onglets", List.of(new Lien("Composants", "/style"), new Lien("Public", "/style?publique=true")));
        modele.addAttribute("fautes", Map.of("exemple-faux", MESSAGES.dire("style.phrase")));
        return "socle/pages/style";
    }
}
