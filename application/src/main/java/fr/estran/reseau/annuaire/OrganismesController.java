package fr.estran.reseau.annuaire;

import fr.estran.reseau.annuaire.TenueDesOrganismes.Resultat.Averti;
import fr.estran.reseau.annuaire.TenueDesOrganismes.Resultat.SansQuartier;
import fr.estran.reseau.annuaire.TenueDesOrganismes.Resultat.Tenu;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.ville.territoire.Quartiers;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The bodies: their list, the sheet of each, one more, one corrected. */
@Controller
@ConditionalOnWebApplication
class OrganismesController {

    private final TenueDesOrganismes tenue;
    private final FusionDesOrganismes fusions;
    private final PageDOrganisme page;
    private final Quartiers quartiers;

    OrganismesController(
            TenueDesOrganismes tenue, FusionDesOrganismes fusions, PageDOrganisme page, Quartiers quartiers) {
        this.tenue = tenue;
        this.fusions = fusions;
        this.page = page;
        this.quartiers = quartiers;
    }

    @GetMapping("/equipe/organismes")
    @Ouvert(Cercle.EQUIPE)
    String lister(Model modele) {
        return page.lister(modele);
    }

    /** One that was found to be another leads to that other. */
    @GetMapping("/equipe/organismes/{organisme}")
    @Ouvert(Cercle.EQUIPE)
    String voir(@PathVariable OrganismeId organisme, Model modele) {
        return fusions.garde(organisme)
                .map(garde -> "redirect:/equipe/organismes/" + garde)
                .orElseGet(() -> page.montrer(organisme, modele));
    }

    @GetMapping("/equipe/organismes/nouveau")
    @Ouvert(Cercle.GESTION)
    String preparer(Model modele) {
        return page.ecrire(null, Conciliation.ouvrir(Champs.AUCUN), Map.of(), modele);
    }

    @PostMapping("/equipe/organismes/nouveau")
    @Ouvert(Cercle.GESTION)
    String creer(
            @RequestParam MultiValueMap<String, String> envoi,
            @RequestParam(required = false) @Nullable String accord,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var conciliation = Conciliation.ouvrir(new Champs(envoi));
        var fautes = DescriptionDOrganisme.fautes(conciliation.ecrits(), Champs.AUCUN, quartiers.compris(List.of()));
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return page.ecrire(null, conciliation, fautes, modele);
        }
        return suite(
                null,
                tenue.creer(conciliation.ecrits(), accord),
                conciliation,
                "organisme.cree",
                reponse,
                suite,
                modele);
    }

    @GetMapping("/equipe/organismes/{organisme}/modifier")
    @Ouvert(Cercle.GESTION)
    String reprendre(@PathVariable OrganismeId organisme, Model modele) {
        return page.ecrire(tenue.lire(organisme), Conciliation.ouvrir(tenue.champs(organisme)), Map.of(), modele);
    }

    @PostMapping("/equipe/organismes/{organisme}/modifier")
    @Ouvert(Cercle.GESTION)
    String modifier(
            @PathVariable("organisme") OrganismeId id,
            @RequestParam MultiValueMap<String, String> envoi,
            @RequestParam(required = false) @Nullable String accord,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var connu = tenue.lire(id);
        var conciliation = Conciliation.lire(envoi, tenue.champs(id));
        var fautes = DescriptionDOrganisme.fautes(
                conciliation.ecrits(), conciliation.actuels(), quartiers.compris(connu.codes()));
        conciliation.fautes(fautes, page.paroles());
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return page.ecrire(connu, conciliation, fautes, modele);
        }
        return suite(
                connu,
                tenue.modifier(id, conciliation, accord),
                conciliation,
                "organisme.modifie",
                reponse,
                suite,
                modele);
    }

    private String suite(
            @Nullable OrganismeDecrit connu,
            TenueDesOrganismes.Resultat resultat,
            Conciliation dite,
            String fait,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        return switch (resultat) {
            case Tenu(var id) -> {
                suite.addFlashAttribute("message", PageDOrganisme.MESSAGES.dire(fait));
                yield "redirect:/equipe/organismes/" + id;
            }
            case SansQuartier _ -> {
                reponse.setStatus(422);
                yield page.ecrire(
                        connu,
                        dite,
                        Map.of("quartiers", PageDOrganisme.MESSAGES.dire("organisme.faute.quartier")),
                        modele);
            }
            case Averti(var doutes) -> {
                reponse.setStatus(422);
                modele.addAttribute("doutes", doutes);
                yield page.ecrire(connu, dite, Map.of(), modele);
            }
        };
    }
}
