package fr.estran.reseau.reunions;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.ReunionId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
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

/** What a meeting decided, and what became of it. */
@Controller
@Ouvert(Cercle.PROGRAMMATION)
@ConditionalOnWebApplication
class DecisionsController {

    private static final Messages MESSAGES = Messages.de("reseau/decisions");

    private final DecisionsDuCollectif decisions;
    private final Convives convives;

    DecisionsController(DecisionsDuCollectif decisions, Convives convives) {
        this.decisions = decisions;
        this.convives = convives;
    }

    @GetMapping("/equipe/reunions/{reunion}/decisions")
    String preparer(@PathVariable ReunionId reunion, Model modele) {
        return montrer(reunion, null, Conciliation.ouvrir(SaisieDeDecision.VIERGE.dits()), Map.of(), modele);
    }

    @PostMapping("/equipe/reunions/{reunion}/decisions")
    String prendre(
            @PathVariable ReunionId reunion,
            @RequestParam MultiValueMap<String, String> envoi,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var dite = new SaisieDeDecision(new Champs(envoi));
        var fautes = dite.fautes(MESSAGES, convives::connait);
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return montrer(reunion, null, Conciliation.ouvrir(dite.dits()), fautes, modele);
        }
        decisions.prendre(reunion, dite);
        return retour(reunion, "prise", suite);
    }

    @GetMapping("/equipe/reunions/{reunion}/decisions/{decision}")
    String voir(@PathVariable ReunionId reunion, @PathVariable UUID decision, Model modele) {
        return montrer(reunion, decision, Conciliation.ouvrir(decisions.champs(reunion, decision)), Map.of(), modele);
    }

    @PostMapping("/equipe/reunions/{reunion}/decisions/{decision}")
    String modifier(
            @PathVariable ReunionId reunion,
            @PathVariable UUID decision,
            @RequestParam MultiValueMap<String, String> envoi,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var dite = Conciliation.lire(envoi, decisions.champs(reunion, decision));
        var fautes = new SaisieDeDecision(dite.ecrits()).fautes(MESSAGES, convives::connait);
        dite.fautes(fautes, new ParolesDeDecision(convives.noms()));
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return montrer(reunion, decision, dite, fautes, modele);
        }
        decisions.modifier(reunion, decision, dite);
        return retour(reunion, "modifiee", suite);
    }

    @PostMapping("/equipe/reunions/{reunion}/decisions/{decision}/faite")
    String faire(@PathVariable ReunionId reunion, @PathVariable UUID decision, RedirectAttributes suite) {
        decisions.faire(reunion, decision);
        return retour(reunion, "faite", suite);
    }

    @PostMapping("/equipe/reunions/{reunion}/decisions/{decision}/retirer")
    String retirer(@PathVariable ReunionId reunion, @PathVariable UUID decision, RedirectAttributes suite) {
        decisions.retirer(reunion, decision);
        return retour(reunion, "retiree", suite);
    }

    private String montrer(
            ReunionId reunion, @Nullable UUID decision, Conciliation dite, Map<String, String> fautes, Model modele) {
        var choisi = LectureDeSaisie.id(dite.ecrits().un("organisme"), OrganismeId::new);
        modele.addAttribute("m", MESSAGES)
                .addAttribute("retour", adresse(reunion))
                .addAttribute(
                        "deLaReunion",
                        decisions
                                .jour(reunion)
                                .map(jour -> MESSAGES.dire("de_la_reunion", Map.of("jour", Jours.dire(jour))))
                                .orElse(MESSAGES.dire("de_la_reunion.a_dater")))
                .addAttribute("decision", decision == null ? null : decisions.lire(reunion, decision))
                .addAttribute("conciliation", dite)
                .addAttribute("paroles", new ParolesDeDecision(convives.noms()))
                .addAttribute("options", convives.options(MESSAGES.dire("aucun_organisme"), choisi.orElse(null)))
                .addAttribute("fautes", fautes);
        return "reseau/reunions/decision";
    }

    private static String retour(ReunionId reunion, String fait, RedirectAttributes suite) {
        suite.addFlashAttribute("message", MESSAGES.dire(fait));
        return "redirect:" + adresse(reunion);
    }

    private static String adresse(ReunionId reunion) {
        return "/equipe/reunions/" + reunion;
    }
}
