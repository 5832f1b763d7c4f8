package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The staff give a body its link, and take it back. */
@Controller
@Ouvert(Cercle.GUICHET)
public record LiensController(LiensProfessionnels liens) {

    public record VueLiens(
            List<Organisme> organismes,
            @Nullable String lien,
            @Nullable OrganismeId acteur) {}

    private static final Messages MESSAGES = Messages.de("reseau/collectif");
    private static final String SUITE = "redirect:/equipe/professionnels";

    @GetMapping("/equipe/professionnels")
    Page voir(@Nullable String lien, @Nullable OrganismeId acteur) {
        return Page.de("reseau/annuaire/liens", MESSAGES, new VueLiens(liens.organismes(), lien, acteur));
    }

    @PostMapping("/equipe/professionnels/{acteur}")
    Page creer(@PathVariable OrganismeId acteur, HttpServletRequest demande) {
        var jeton = liens.creer(acteur);
        return voir(
                ServletUriComponentsBuilder.fromContextPath(demande)
                        .path("/pro/{jeton}")
                        .build(jeton)
                        .toString(),
                acteur);
    }

    @PostMapping("/equipe/professionnels/{acteur}/retirer")
    String retirer(@PathVariable OrganismeId acteur, RedirectAttributes suite) {
        liens.retirer(acteur);
        suite.addFlashAttribute("message", MESSAGES.dire("lien.retire"));
        return SUITE;
    }
}
