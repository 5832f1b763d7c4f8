package fr.estran.programme.affiche;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which district the first page begins with. Nobody has to say theirs. */
@Controller
class MonQuartierController {

    private static final Messages MESSAGES = Messages.de("programme/programme");

    private final ProgrammePublic programme;

    MonQuartierController(ProgrammePublic programme) {
        this.programme = programme;
    }

    @GetMapping("/mon-quartier")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String demander(HttpServletRequest demande, Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("quartiers", programme.quartiers());
        modele.addAttribute(
                "garde",
                QuartierGarde.lire(demande)
                        .flatMap(programme::quartier)
                        .map(Repere::nom)
                        .orElse(null));
        return "programme/affiche/mon-quartier";
    }

    /** @param quartier its code; empty to be remembered no more */
    @PostMapping("/mon-quartier")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.LECTURE)
    String garder(@RequestParam String quartier, HttpServletRequest demande, HttpServletResponse reponse) {
        if (quartier.isEmpty()) {
            QuartierGarde.oublier(demande, reponse);
        } else if (programme.quartier(quartier).isEmpty()) {
            throw new Introuvable();
        } else {
            QuartierGarde.garder(quartier, demande, reponse);
        }
        return "redirect:/";
    }
}
