package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The staff give a body its link, and take it back. */
@Controller
@Ouvert(Cercle.GUICHET)
class LiensController {

    private static final Messages MESSAGES = Messages.de("reseau/collectif");
    private static final String SUITE = "redirect:/equipe/professionnels";

    private final LiensProfessionnels liens;

    LiensController(LiensProfessionnels liens) {
        this.liens = liens;
    }

    @GetMapping("/equipe/professionnels")
    String voir(Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("organismes", liens.organismes());
        return "reseau/annuaire/liens";
    }

    @PostMapping("/equipe/professionnels/{acteur}")
    String creer(@PathVariable OrganismeId acteur, HttpServletRequest demande, Model modele) {
        var jeton = liens.creer(acteur);
        modele.addAttribute(
                "lien",
                ServletUriComponentsBuilder.fromContextPath(demande)
                        .path("/pro/{jeton}")
                        .build(jeton)
                        .toString());
        modele.addAttribute("acteur", acteur);
        return voir(modele);
    }

    @PostMapping("/equipe/professionnels/{acteur}/retirer")
    String retirer(@PathVariable OrganismeId acteur, RedirectAttributes suite) {
        liens.retirer(acteur);
        suite.addFlashAttribute("message", MESSAGES.dire("lien.retire"));
        return SUITE;
    }
}
