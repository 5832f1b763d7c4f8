package fr.estran.ville.territoire;

import static fr.estran.ville.territoire.DescriptionDeLieu.LIEU;
import static fr.estran.ville.territoire.DescriptionDeLieu.PRATIQUE;

import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the public pages say of the way to a venue, and what the team knows of it. */
@Controller
@ConditionalOnWebApplication
class LieuxController {

    private final Lieux lieux;
    private final FusionDesLieux fusions;
    private final Quartiers quartiers;
    private final PageDeLieu page;

    LieuxController(Lieux lieux, FusionDesLieux fusions, Quartiers quartiers, PageDeLieu page) {
        this.quartiers = quartiers;
        this.lieux = lieux;
        this.fusions = fusions;
        this.page = page;
    }

    @GetMapping("/equipe/lieux")
    @Ouvert(Cercle.EQUIPE)
    String lister(Model modele) {
        modele.addAttribute("m", PageDeLieu.MESSAGES);
        modele.addAttribute("lieux", lieux.tous());
        modele.addAttribute("mot", quartiers.decoupage());
        return "ville/territoire/lieux";
    }

    /** One that was found to be another leads to that other. */
    @GetMapping("/equipe/lieux/{lieu}")
    @Ouvert(Cercle.TENUE_DES_LIEUX)
    String voir(@PathVariable LieuId lieu, Model modele) {
        return fusions.garde(lieu)
                .map(garde -> "redirect:/equipe/lieux/" + garde)
                .orElseGet(() -> page.montrer(lieu, Map.of(), modele));
    }

    @PostMapping("/equipe/lieux/{lieu}")
    @Ouvert(Cercle.TENUE_DES_LIEUX)
    String decrire(
            @PathVariable LieuId lieu,
            @RequestParam MultiValueMap<String, String> envoi,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var dite = Conciliation.lire(envoi, lieux.pratique(lieu));
        var fautes = LIEU.fautes(PRATIQUE, dite.ecrits());
        dite.fautes(fautes, LIEU.paroles(PRATIQUE, Map.of()));
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            modele.addAttribute("conciliation", dite);
            return page.montrer(lieu, fautes, modele);
        }
        lieux.decrire(lieu, dite);
        suite.addFlashAttribute("message", PageDeLieu.MESSAGES.dire("lieux.enregistre"));
        return "redirect:/equipe/lieux";
    }
}
