package fr.estran.programme.gestion;

import fr.estran.programme.planification.ActionEtSeances;
import fr.estran.programme.planification.Annulations;
import fr.estran.programme.planification.AussiAPrevenir;
import fr.estran.programme.planification.FormulaireAnnulation;
import fr.estran.programme.planification.LectureDuProgramme;
import fr.estran.programme.planification.PageDAction;
import fr.estran.programme.planification.SeanceGeree;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.WebController;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a session, or a whole action, is cancelled: in two steps, since people are told. */
@WebController
@Ouvert(Cercle.PROGRAMMATION)
@PageDAction
public record AnnulationsController(LectureDuProgramme programme, Annulations annulations) {

    private static final Messages MESSAGES = Messages.de("programme/programme");

    /** @param connue the session that is cancelled; null for all of the action */
    public record VueAnnulation(
            ActionEtSeances vue,
            @Nullable SeanceGeree connue,
            FormulaireAnnulation formulaire,
            Map<String, String> fautes) {}

    @GetMapping("/equipe/programme/{action}/annuler")
    Page preparer(@PathVariable ActionId action) {
        return montrer(action, null, FormulaireAnnulation.VIERGE, Map.of());
    }

    @PostMapping("/equipe/programme/{action}/annuler")
    Reponse annuler(@PathVariable ActionId action, @ModelAttribute("formulaire") FormulaireAnnulation formulaire) {
        var fautes = formulaire.fautes(MESSAGES);
        if (!fautes.isEmpty()) {
            return montrer(action, null, formulaire, fautes).refusee();
        }
        var avant = programme.lire(action);
        return AussiAPrevenir.repondre(
                annulations.annulerLAction(action, formulaire.motifConnu(), formulaire.raisonDite()),
                "gestion.annulee",
                avant,
                avant.seances());
    }

    @GetMapping("/equipe/programme/{action}/seances/{seance}/annuler")
    Page preparerLaSeance(@PathVariable ActionId action, @PathVariable SeanceId seance) {
        return montrer(action, programme.seance(action, seance), FormulaireAnnulation.VIERGE, Map.of());
    }

    @PostMapping("/equipe/programme/{action}/seances/{seance}/annuler")
    Reponse annulerLaSeance(
            @PathVariable ActionId action,
            @PathVariable SeanceId seance,
            @ModelAttribute("formulaire") FormulaireAnnulation formulaire) {
        var connue = programme.seance(action, seance);
        var fautes = formulaire.fautes(MESSAGES);
        if (!fautes.isEmpty()) {
            return montrer(action, connue, formulaire, fautes).refusee();
        }
        var avant = programme.lire(action);
        return AussiAPrevenir.repondre(
                annulations.annulerLaSeance(action, seance, formulaire.motifConnu(), formulaire.raisonDite()),
                "gestion.seance.annulee",
                avant,
                List.of(connue));
    }

    private Page montrer(
            ActionId action,
            @Nullable SeanceGeree seance,
            FormulaireAnnulation formulaire,
            Map<String, String> fautes) {
        return Page.de(
                "programme/gestion/annuler",
                MESSAGES,
                new VueAnnulation(programme.lire(action), seance, formulaire, fautes));
    }
}
