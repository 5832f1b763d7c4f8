package fr.estran.reseau.reunions;

import static fr.estran.reseau.reunions.PageDeReunion.MESSAGES;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.ReunionId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
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

/** The agenda of a meeting, point by point. */
@Controller
@Ouvert(Cercle.PROGRAMMATION)
@ConditionalOnWebApplication
class PointsController {

    private final OrdreDuJour ordre;
    private final TenueDesReunions tenue;
    private final PageDeReunion page;
    private final AutourDeLaTable autour;

    PointsController(OrdreDuJour ordre, TenueDesReunions tenue, PageDeReunion page, AutourDeLaTable autour) {
        this.ordre = ordre;
        this.tenue = tenue;
        this.page = page;
        this.autour = autour;
    }

    @PostMapping("/equipe/reunions/{reunion}/points")
    String ajouter(
            @PathVariable ReunionId reunion,
            @RequestParam MultiValueMap<String, String> envoi,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var dit = new SaisieDePoint(new Champs(envoi));
        var fautes = dit.fautes(MESSAGES, autour.convives()::connait);
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return page.montrer(reunion, dit, fautes, modele);
        }
        ordre.ajouter(reunion, dit);
        suite.addFlashAttribute("message", MESSAGES.dire("point.ajoute"));
        return retour(reunion);
    }

    @GetMapping("/equipe/reunions/{reunion}/points/{point}")
    String voir(@PathVariable ReunionId reunion, @PathVariable UUID point, Model modele) {
        return montrer(reunion, point, Conciliation.ouvrir(ordre.champs(reunion, point)), Map.of(), modele);
    }

    @PostMapping("/equipe/reunions/{reunion}/points/{point}")
    String modifier(
            @PathVariable ReunionId reunion,
            @PathVariable UUID point,
            @RequestParam MultiValueMap<String, String> envoi,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var dite = Conciliation.lire(envoi, ordre.champs(reunion, point));
        var fautes = new SaisieDePoint(dite.ecrits()).fautes(MESSAGES, autour.convives()::connait);
        dite.fautes(fautes, page.paroles());
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return montrer(reunion, point, dite, fautes, modele);
        }
        ordre.modifier(reunion, point, dite);
        suite.addFlashAttribute("message", MESSAGES.dire("point.modifie"));
        return retour(reunion);
    }

    @PostMapping("/equipe/reunions/{reunion}/points/{point}/remonter")
    String remonter(@PathVariable ReunionId reunion, @PathVariable UUID point) {
        ordre.remonter(reunion, point);
        return retour(reunion);
    }

    @PostMapping("/equipe/reunions/{reunion}/points/{point}/retirer")
    String retirer(@PathVariable ReunionId reunion, @PathVariable UUID point, RedirectAttributes suite) {
        ordre.retirer(reunion, point);
        suite.addFlashAttribute("message", MESSAGES.dire("point.retire"));
        return retour(reunion);
    }

    private String montrer(ReunionId reunion, UUID point, Conciliation dite, Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", MESSAGES)
                .addAttribute("reunion", tenue.lire(reunion))
                .addAttribute("point", ordre.lire(reunion, point))
                .addAttribute("conciliation", dite)
                .addAttribute("paroles", page.paroles())
                .addAttribute(
                        "options",
                        autour.convives()
                                .options(
                                        MESSAGES.dire("point.du_service"),
                                        new SaisieDePoint(dite.ecrits()).organisme()))
                .addAttribute("fautes", fautes);
        return "reseau/reunions/point";
    }

    private static String retour(ReunionId reunion) {
        return "redirect:" + PageDeReunion.adresse(reunion) + "#ordre-du-jour";
    }
}
