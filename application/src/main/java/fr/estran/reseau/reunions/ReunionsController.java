package fr.estran.reseau.reunions;

import static fr.estran.reseau.reunions.PageDeReunion.MESSAGES;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.ReunionId;
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

/** The meetings of the collective: those of a year, the sheet of each, one more, one corrected. */
@Controller
@ConditionalOnWebApplication
class ReunionsController {

    private static final int A_REVOIR = 422;

    private final TenueDesReunions tenue;
    private final AnneeDeReunions annee;
    private final PageDeReunion page;

    ReunionsController(TenueDesReunions tenue, AnneeDeReunions annee, PageDeReunion page) {
        this.tenue = tenue;
        this.annee = annee;
        this.page = page;
    }

    @GetMapping("/equipe/reunions")
    @Ouvert(Cercle.EQUIPE)
    String lister(@RequestParam(name = "annee", defaultValue = "") String laquelle, Model modele) {
        return annee.montrer(laquelle, modele);
    }

    @GetMapping("/equipe/reunions/{reunion}")
    @Ouvert(Cercle.EQUIPE)
    String voir(@PathVariable ReunionId reunion, Model modele) {
        return page.montrer(reunion, modele);
    }

    /** @param trimestre as 2024-T2: for which dates are proposed */
    @GetMapping("/equipe/reunions/nouvelle")
    @Ouvert(Cercle.PROGRAMMATION)
    String preparer(@RequestParam(defaultValue = "") String trimestre, Model modele) {
        return page.ecrire(null, Conciliation.ouvrir(annee.proposition(trimestre)), Map.of(), modele);
    }

    @PostMapping("/equipe/reunions/nouvelle")
    @Ouvert(Cercle.PROGRAMMATION)
    String creer(
            @RequestParam MultiValueMap<String, String> envoi,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var conciliation = Conciliation.ouvrir(new Champs(SaisieDeReunion.joindre(envoi)));
        var dite = new SaisieDeReunion(conciliation.ecrits());
        var fautes = dite.fautes(MESSAGES, page.lieuxAuChoix(null));
        if (!fautes.isEmpty()) {
            reponse.setStatus(A_REVOIR);
            return page.ecrire(null, conciliation, fautes, modele);
        }
        var id = tenue.creer(dite);
        suite.addFlashAttribute("message", MESSAGES.dire("creee"));
        return "redirect:" + PageDeReunion.adresse(id);
    }

    @GetMapping("/equipe/reunions/{reunion}/modifier")
    @Ouvert(Cercle.PROGRAMMATION)
    String reprendre(@PathVariable ReunionId reunion, Model modele) {
        return page.ecrire(tenue.lire(reunion), Conciliation.ouvrir(tenue.champs(reunion)), Map.of(), modele);
    }

    @PostMapping("/equipe/reunions/{reunion}/modifier")
    @Ouvert(Cercle.PROGRAMMATION)
    String modifier(
            @PathVariable("reunion") ReunionId id,
            @RequestParam MultiValueMap<String, String> envoi,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var connue = tenue.lire(id);
        var dite = Conciliation.lire(SaisieDeReunion.joindre(envoi), tenue.champs(id));
        var fautes = new SaisieDeReunion(dite.ecrits()).fautes(MESSAGES, page.lieuxAuChoix(connue.lieu()));
        dite.fautes(fautes, page.paroles());
        if (!fautes.isEmpty()) {
            reponse.setStatus(A_REVOIR);
            return page.ecrire(connue, dite, fautes, modele);
        }
        return switch (tenue.modifier(id, dite)) {
            case FAITE -> {
                suite.addFlashAttribute("message", MESSAGES.dire("modifiee"));
                yield "redirect:" + PageDeReunion.adresse(id);
            }
            case IMPOSSIBLE -> {
                reponse.setStatus(A_REVOIR);
                yield page.ecrire(connue, dite, Map.of("dates", MESSAGES.dire("faute.dates.tenue")), modele);
            }
        };
    }
}
