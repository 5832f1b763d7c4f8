package fr.estran.programme.affiche;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.MemeEnMaintenance;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import fr.estran.socle.pages.Reponse.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which district the first page begins with. Nobody has to say theirs. */
@Controller
public record MonQuartierController(ProgrammePublic programme) {

    public record VueMonQuartier(
            List<Repere> quartiers, @Nullable String garde) {}

    private static final Messages MESSAGES = Messages.de("programme/programme");

    @GetMapping("/mon-quartier")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page demander(HttpServletRequest demande) {
        return Page.de(
                "programme/affiche/mon-quartier",
                MESSAGES,
                new VueMonQuartier(
                        programme.quartiers(),
                        QuartierGarde.lire(demande)
                                .flatMap(programme::quartier)
                                .map(Repere::nom)
                                .orElse(null)));
    }

    /** @param quartier its code; empty to be remembered no more */
    @PostMapping("/mon-quartier")
    @MemeEnMaintenance
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
