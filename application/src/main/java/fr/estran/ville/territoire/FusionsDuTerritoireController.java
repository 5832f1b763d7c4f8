package fr.estran.ville.territoire;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.ReponseDeFusion;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Two venues, or two districts, that are one: which, what would follow, done. */
@Controller
@Ouvert(Cercle.GESTION)
@ConditionalOnWebApplication
class FusionsDuTerritoireController {

    private static final Messages MESSAGES = Messages.de("ville/territoire");

    private final FusionDesLieux lieux;
    private final FusionDesQuartiers quartiers;
    private final Tenue tenue;
    private final Quartiers connus;

    FusionsDuTerritoireController(FusionDesLieux lieux, FusionDesQuartiers quartiers, Tenue tenue, Quartiers connus) {
        this.lieux = lieux;
        this.quartiers = quartiers;
        this.tenue = tenue;
        this.connus = connus;
    }

    /** @param avec the other one, once it is chosen */
    @GetMapping("/equipe/lieux/{lieu}/reunir")
    String lieu(@PathVariable LieuId lieu, @RequestParam(required = false) @Nullable LieuId avec, Model modele) {
        var connu = tenue.lire(lieu);
        modele.addAttribute("m", MESSAGES)
                .addAttribute("connu", connu)
                .addAttribute("autres", lieux.autres(connu))
                .addAttribute("avec", avec)
                .addAttribute("apercu", avec == null ? null : lieux.apercu(lieu, avec));
        return "ville/territoire/lieu-fusion";
    }

    @PostMapping("/equipe/lieux/{lieu}/reunir")
    String reunir(
            @PathVariable LieuId lieu,
            @RequestParam(required = false) @Nullable LieuId avec,
            @RequestParam(defaultValue = "") String accord,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        if (avec == null) {
            throw new Introuvable();
        }
        if (!ReponseDeFusion.faite(() -> lieux.reunir(lieu, avec, accord), reponse, modele)) {
            return lieu(lieu, avec, modele);
        }
        suite.addFlashAttribute("message", MESSAGES.dire("fusion.faite"));
        return "redirect:/equipe/lieux/" + lieu;
    }

    @GetMapping("/reglages/quartiers/{quartier}/reunir")
    String quartier(
            @PathVariable String quartier, @RequestParam(required = false) @Nullable String avec, Model modele) {
        modele.addAttribute("m", MESSAGES)
                .addAttribute("mot", connus.decoupage())
                .addAttribute("connu", connus.lire(quartier))
                .addAttribute("autres", quartiers.autres(quartier))
                .addAttribute("avec", avec)
                .addAttribute("apercu", avec == null ? null : quartiers.apercu(quartier, avec));
        return "ville/territoire/quartier-fusion";
    }

    @PostMapping("/reglages/quartiers/{quartier}/reunir")
    String reunir(
            @PathVariable String quartier,
            @RequestParam(required = false) @Nullable String avec,
            @RequestParam(defaultValue = "") String accord,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        if (avec == null) {
            throw new Introuvable();
        }
        if (!ReponseDeFusion.faite(() -> quartiers.reunir(quartier, avec, accord), reponse, modele)) {
            return quartier(quartier, avec, modele);
        }
        suite.addFlashAttribute(
                "message",
                MESSAGES.dire(
                        "quartiers.reuni", Map.of("mot", connus.decoupage().code())));
        return "redirect:/reglages/quartiers";
    }
}
