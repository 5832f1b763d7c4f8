package fr.estran.collectif;

import fr.estran.collectif.TenueDesOrganismes.Resultat.Averti;
import fr.estran.collectif.TenueDesOrganismes.Resultat.Devance;
import fr.estran.collectif.TenueDesOrganismes.Resultat.SansQuartier;
import fr.estran.collectif.TenueDesOrganismes.Resultat.Tenu;
import fr.estran.commun.Introuvable;
import fr.estran.commun.Messages;
import fr.estran.commun.OrganismeId;
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
        return switch (tenue.retirer(organisme, accord)) {
            case Tenu _, Devance _, SansQuartier _ -> vers(organisme, "organisme.retire", suite);
            case Averti averti -> {
                reponse.setStatus(422);
                modele.addAttribute("duRetrait", averti.lignes());
                modele.addAttribute("accordDuRetrait", averti.accord());
                yield page.montrer(organisme, modele);
            }
        };
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
        return "collectif/organisme-fusion";
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
        if (!fusions.reunir(organisme, avec, accord)) {
            reponse.setStatus(409);
            modele.addAttribute("faute", Messages.de("gabarit").dire("fusion.relire"));
            return choisir(organisme, avec, modele);
        }
        return vers(organisme, "organisme.reuni", suite);
    }

    private static String vers(OrganismeId organisme, String cle, RedirectAttributes suite) {
        suite.addFlashAttribute("message", PageDOrganisme.MESSAGES.dire(cle));
        return "redirect:/equipe/organismes/" + organisme;
    }
}
