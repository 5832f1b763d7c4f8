package fr.estran.socle.pages;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows every component once, with its call, where Estran is developed or demonstrated. */
@Controller
@ConditionalOnExpression("!'${estran.horloge:}'.isEmpty() || '${estran.style:false}' == 'true'")
public class StyleController {

    public record VueStyle(boolean publique, List<Option> options, List<Lien> onglets, Map<String, String> fautes) {}

    private static final Messages MESSAGES = Messages.de("socle/gabarit");

    @GetMapping("/style")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page montrer(@RequestParam(defaultValue = "false") boolean publique) {
        return Page.de(
                "socle/pages/style",
                MESSAGES,
                new VueStyle(
                        publique,
                        List.of(new Option("matin", "Le matin"), new Option("soir", "Le soir")),
                        List.of(new Lien("Composants", "/style"), new Lien("Public", "/style?publique=true")),
                        Map.of("exemple-faux", MESSAGES.dire("style.phrase"))));
    }
}
