package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.ApercuDeFusion;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.ReponseDeFusion;
import fr.estran.socle.pages.WebController;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A body retired, taken up again, or found to be another one. */
@WebController
@Ouvert(Cercle.GESTION)
public record SuitesDOrganismeController(TenueDesOrganismes tenue, FusionDesOrganismes fusions, PageDOrganisme page) {

    public record VueFusion(
            OrganismeDecrit connu,
            List<OrganismeDecrit> autres,
            @Nullable OrganismeId avec,
            @Nullable ApercuDeFusion apercu,
            @Nullable String faute) {}

    @PostMapping("/equipe/organismes/{organisme}/retirer")
    Reponse retirer(@PathVariable OrganismeId organisme, @RequestParam(required = false) @Nullable String accord) {
        var suites = tenue.retirer(organisme, accord);
        if (!suites.aRelire(accord)) {
            return vers(organisme, "organisme.retire");
        }
        return page.montrer(organisme, suites).refusee();
    }

    @PostMapping("/equipe/organismes/{organisme}/reprendre")
    Renvoi reprendre(@PathVariable OrganismeId organisme) {
        tenue.reprendre(organisme);
        return vers(organisme, "organisme.repris");
    }

    /** @param avec the other one, once it is chosen */
    @GetMapping("/equipe/organismes/{organisme}/reunir")
    Page choisir(@PathVariable OrganismeId organisme, @RequestParam(required = false) @Nullable OrganismeId avec) {
        return montrer(organisme, avec, null);
    }

    private Page montrer(OrganismeId organisme, @Nullable OrganismeId avec, @Nullable String faute) {
        var connu = tenue.lire(organisme);
        return Page.de(
                "reseau/annuaire/organisme-fusion",
                PageDOrganisme.MESSAGES,
                new VueFusion(
                        connu,
                        fusions.autres(connu),
                        avec,
                        avec == null ? null : fusions.apercu(organisme, avec),
                        faute));
    }

    @PostMapping("/equipe/organismes/{organisme}/reunir")
    Reponse reunir(
            @PathVariable OrganismeId organisme,
            @RequestParam(required = false) @Nullable OrganismeId avec,
            @RequestParam(defaultValue = "") String accord,
            HttpServletResponse reponse,
            Model modele) {
        if (avec == null) {
            throw new Introuvable();
        }
        if (!ReponseDeFusion.faite(() -> fusions.reunir(organisme, avec, accord), reponse, modele)) {
            return montrer(organisme, avec, (String) modele.getAttribute("faute"));
        }
        return vers(organisme, "organisme.reuni");
    }

    private static Renvoi vers(OrganismeId organisme, String cle) {
        return Renvoi.vers("/equipe/organismes/" + organisme).annoncer(PageDOrganisme.MESSAGES.dire(cle));
    }
}
