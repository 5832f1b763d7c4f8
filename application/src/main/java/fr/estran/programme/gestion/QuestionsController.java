package fr.estran.programme.gestion;

import fr.estran.programme.QuestionsDInscription;
import fr.estran.programme.planification.ActionGeree;
import fr.estran.programme.planification.LectureDuProgramme;
import fr.estran.programme.planification.PageDAction;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Conciliation.Paroles;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What an action asks of whoever registers: written, changed, asked no more. */
@WebController
@Ouvert(Cercle.PROGRAMMATION)
@PageDAction
public record QuestionsController(QuestionsDInscription questions, LectureDuProgramme programme) {

    /** @param relue what is to be read once more before it is asked */
    public record VueQuestions(
            ActionGeree action,
            Conciliation conciliation,
            Paroles paroles,
            Map<String, String> fautes,
            @Nullable String relue) {

        public Champs dits() {
            return conciliation.ecrits();
        }
    }

    private static final Messages MESSAGES = Messages.de("programme/programme");

    private static final Paroles PAROLES = champ -> MESSAGES.dire("questions.champ." + champ);

    @GetMapping("/equipe/programme/{action}/questions")
    Page demander(@PathVariable ActionId action) {
        var actuelles = FormulaireQuestions.de(questions.de(action)).champs();
        return montrer(action, Conciliation.ouvrir(actuelles), Map.of(), null);
    }

    @PostMapping("/equipe/programme/{action}/questions")
    Reponse noter(
            @PathVariable ActionId action,
            @RequestParam MultiValueMap<String, String> envoi,
            @RequestParam(required = false) @Nullable String relue) {
        programme.action(action);
        var avant = questions.de(action);
        var dites = Conciliation.lire(envoi, FormulaireQuestions.de(avant).champs());
        var formulaire = new FormulaireQuestions(dites.ecrits());
        var fautes = formulaire.fautes(MESSAGES, relue);
        dites.fautes(fautes, PAROLES);
        if (!fautes.isEmpty()) {
            return montrer(action, dites, fautes, formulaire.enMots()).refusee();
        }
        questions.remplacer(action, avant, formulaire.lire());
        return Renvoi.vers("/equipe/programme/" + action)
                .annoncer(
                        MESSAGES.dire("questions.notees", "n", formulaire.lire().size()));
    }

    private Page montrer(
            ActionId action, Conciliation conciliation, Map<String, String> fautes, @Nullable String relue) {
        return Page.de(
                "programme/gestion/questions",
                MESSAGES,
                new VueQuestions(programme.action(action), conciliation, PAROLES, fautes, relue));
    }
}
