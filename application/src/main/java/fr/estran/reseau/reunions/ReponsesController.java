package fr.estran.reseau.reunions;

import static fr.estran.reseau.reunions.PageDesReponses.MESSAGES;

import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.ReunionId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The team reads who answered what, notes what was said on the telephone, and decides on the points that were asked for. */
@Controller
@ConditionalOnWebApplication
class ReponsesController {

    private final PageDesReponses page;
    private final ReponsesDesMembres reponses;
    private final PointsProposes points;

    ReponsesController(PageDesReponses page, ReponsesDesMembres reponses, PointsProposes points) {
        this.page = page;
        this.reponses = reponses;
        this.points = points;
    }

    @GetMapping("/equipe/reunions/{reunion}/reponses")
    @Ouvert(Cercle.EQUIPE)
    Page voir(@PathVariable ReunionId reunion) {
        return page.toutes(reunion);
    }

    @GetMapping("/equipe/reunions/{reunion}/reponses/{organisme}")
    @Ouvert(Cercle.PROGRAMMATION)
    String ouvrir(@PathVariable ReunionId reunion, @PathVariable OrganismeId organisme, Model modele) {
        var entiere = page.lire(reunion);
        return page.auTelephone(
                entiere,
                page.organisme(entiere, organisme),
                Conciliation.ouvrir(reponses.champs(entiere, organisme)),
                Map.of(),
                modele);
    }

    @PostMapping("/equipe/reunions/{reunion}/reponses/{organisme}")
    @Ouvert(Cercle.PROGRAMMATION)
    String noter(
            @PathVariable ReunionId reunion,
            @PathVariable OrganismeId organisme,
            @RequestParam MultiValueMap<String, String> envoi,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var entiere = page.lire(reunion);
        var decrit = page.organisme(entiere, organisme);
        var dite = Conciliation.lire(envoi, reponses.champs(page.lire(reunion), organisme));
        var fautes = new SaisieDeReponse(dite.ecrits()).fautes(MESSAGES, entiere.reunion());
        dite.fautes(fautes, PageDesReponses.PAROLES);
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return page.auTelephone(entiere, decrit, dite, fautes, modele);
        }
        return switch (reponses.repondre(reunion, organisme, dite, true)) {
            case FAITE -> {
                suite.addFlashAttribute("message", MESSAGES.dire("notee", Map.of("nom", decrit.nom())));
                yield retour(reunion);
            }
            case CLOSE, TROP -> {
                suite.addFlashAttribute("erreur", MESSAGES.dire("close"));
                yield retour(reunion);
            }
        };
    }

    @PostMapping("/equipe/reunions/{reunion}/reponses/points/{point}")
    @Ouvert(Cercle.PROGRAMMATION)
    String decider(
            @PathVariable ReunionId reunion,
            @PathVariable UUID point,
            @RequestParam(defaultValue = "") String choix,
            RedirectAttributes suite) {
        switch (choix) {
            case "accepter" -> points.accepter(reunion, point);
            case "laisser" -> points.laisser(reunion, point);
            default -> throw new Introuvable();
        }
        suite.addFlashAttribute("message", MESSAGES.dire("points." + choix));
        return retour(reunion);
    }

    private static String retour(ReunionId reunion) {
        return "redirect:" + VoletDesReponses.adresse(reunion);
    }
}
