package fr.estran.ville.themes;

import static fr.estran.ville.themes.PageDeThematiques.MESSAGES;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.vocabulaire.ChampDAction;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the town calls the three fields of action. */
@Controller
@Ouvert(Cercle.GESTION)
@ConditionalOnWebApplication
class ChampsController {

    private static final Conciliation.Paroles PAROLES = ChampsController::parole;

    private final ChampsDAction champs;

    ChampsController(ChampsDAction champs) {
        this.champs = champs;
    }

    @GetMapping("/reglages/champs")
    String voir(Model modele) {
        return montrer(Conciliation.ouvrir(FormulaireChamps.de(champs.tous()).champs()), Map.of(), modele);
    }

    @PostMapping("/reglages/champs")
    String nommer(
            @RequestParam MultiValueMap<String, String> envoi,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var dite = Conciliation.lire(envoi, FormulaireChamps.de(champs.tous()).champs());
        var fautes = new FormulaireChamps(dite.ecrits()).fautes(MESSAGES);
        dite.fautes(fautes, PAROLES);
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return montrer(dite, fautes, modele);
        }
        champs.nommer(dite);
        return ThematiquesController.vers("", "faite.champs", suite);
    }

    private static String montrer(Conciliation conciliation, Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", MESSAGES)
                .addAttribute("conciliation", conciliation)
                .addAttribute("paroles", PAROLES)
                .addAttribute("fautes", fautes);
        return "ville/themes/champs";
    }

    private static String parole(String champ) {
        var parties = champ.split("\\.", 2);
        return Code.lire(ChampDAction.class, parties[parties.length - 1])
                .map(connu -> MESSAGES.dire("champs." + parties[0], Map.of("champ", LibelleDeChamp.defaut(connu))))
                .orElse(champ);
    }
}
