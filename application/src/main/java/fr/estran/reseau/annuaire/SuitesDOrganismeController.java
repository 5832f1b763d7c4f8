package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.OrganismeId;
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

/** A body retired, taken up again, or found to be another one. */
@Controller
@Ouvert(Cercle.GESTION)
@ConditionalOnWebApplication
class SuitesDOrganismeController {

    private final TenueDesOrganismes tenue;
    private final FusionDesOrganismes fusions;
    private final PageDOrganisme page;

    SuitesDOrganismeController(TenueDesOrganismes tenue, FusionDesOrganismes fusions, PageDOrganisme page) {
        this.tenue = tenue;
        this.fusions = fusions;
        this.page = page;
    }

    @PostMapping("/equipe/organismes/{organisme}/retirer")
    String retirer(
            @PathVariable OrganismeId organisme,
            @RequestParam(required = false) @Nullable String accord,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var suites = tenue.retirer(organisme, accord);
        if (!suites.aRelire(accord)) {
            return vers(organisme, "organisme.retire", suite);
        }
        reponse.setStatus(422);
        modele.addAttribute("duRetrait", suites);
        return page.montrer(organisme, modele);
    }

    @PostMapping("/equipe/organismes/{organisme}/reprendre")
    String reprendre(@PathVariable OrganismeId organisme, RedirectAttributes suite) {
        tenue.reprendre(organisme);
        return vers(organisme, "organisme.repris", suite);
    }

    /** @param avec the other one, once it is chosen */
    @GetMapping("/equipe/organismes/{organisme}/reunir")
    String choisir(
            @PathVariable OrganismeId organisme,
            @RequestParam(required = false) @Nullable OrganismeId avec,
            Model modele) {
        var connu = tenue.lire(organisme);
        modele.addAttribute("m", PageDOrganisme.MESSAGES)
                .addAttribute("connu", connu)
                .addAttribute("autres", fusions.autres(connu))
                .addAttribute("avec", avec)
                .addAttribute("apercu", avec == null ? null : fusions.apercu(organisme, avec));
        return "reseau/annuaire/organisme-fusion";
    }

    @PostMapping("/equipe/organismes/{organisme}/reunir")
    String reunir(
            @PathVariable OrganismeId organisme,
            @RequestParam(required = false) @Nullable OrganismeId avec,
            @RequestParam(defaultValue = "") String accord,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        if (avec == null) {
            throw new Introuvable();
        }
        if (!ReponseDeFusion.faite(() -> fusions.reunir(organisme, avec, accord), reponse, modele)) {
            return choisir(organisme, avec, modele);
        }
        return vers(organisme, "organisme.reuni", suite);
    }

    private static String vers(OrganismeId organisme, String cle, RedirectAttributes suite) {
        suite.addFlashAttribute("message", PageDOrganisme.MESSAGES.dire(cle));
        return "redirect:/equipe/organismes/" + organisme;
    }
}
