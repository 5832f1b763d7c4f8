package fr.estran.ville.equipe;

import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.ReponseDeFusion;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Two sheets that are one person's, or one that is nobody's. */
@Controller
@Ouvert(Cercle.GESTION)
@ConditionalOnWebApplication
class SuitesDeMembreController {

    private static final Messages MESSAGES = Messages.de("ville/equipe");

    private final FusionDesMembres fusions;
    private final MembreJamaisVenu jamais;
    private final Membres membres;

    SuitesDeMembreController(FusionDesMembres fusions, MembreJamaisVenu jamais, Membres membres) {
        this.fusions = fusions;
        this.jamais = jamais;
        this.membres = membres;
    }

    /** @param avec the other one, once it is chosen */
    @GetMapping("/equipe/conseillers/{conseiller}/reunir")
    String choisir(
            @PathVariable ConseillerId conseiller,
            @RequestParam(required = false) @Nullable ConseillerId avec,
            Model modele) {
        var connu = membres.lire(conseiller);
        modele.addAttribute("m", MESSAGES)
                .addAttribute("connu", connu)
                .addAttribute("autres", fusions.autres(connu))
                .addAttribute("avec", avec)
                .addAttribute("apercu", avec == null ? null : fusions.apercu(conseiller, avec));
        return "ville/equipe/fusion";
    }

    @PostMapping("/equipe/conseillers/{conseiller}/reunir")
    String reunir(
            @PathVariable ConseillerId conseiller,
            @RequestParam(required = false) @Nullable ConseillerId avec,
            @RequestParam(defaultValue = "") String accord,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        if (avec == null) {
            throw new Introuvable();
        }
        if (!ReponseDeFusion.faite(() -> fusions.reunir(conseiller, avec, accord), reponse, modele)) {
            return choisir(conseiller, avec, modele);
        }
        suite.addFlashAttribute("message", MESSAGES.dire("reunir.fait"));
        return "redirect:/equipe/conseillers/" + conseiller;
    }

    @PostMapping("/equipe/conseillers/{conseiller}/supprimer")
    String supprimer(@PathVariable ConseillerId conseiller, RedirectAttributes suite) {
        if (!jamais.supprimer(conseiller)) {
            suite.addFlashAttribute("erreur", MESSAGES.dire("membres.jamais.refus"));
            return "redirect:/equipe/conseillers/" + conseiller;
        }
        suite.addFlashAttribute("message", MESSAGES.dire("membres.supprime"));
        return "redirect:/equipe/conseillers";
    }
}
