package fr.estran.programme.gestion;

import fr.estran.programme.QuestionDInscription;
import fr.estran.programme.QuestionsDInscription;
import fr.estran.programme.ateliers.AutresThemes;
import fr.estran.programme.ateliers.AutresThemes.AutreTheme;
import fr.estran.programme.ateliers.ModeleDAtelier;
import fr.estran.programme.ateliers.ModelesDAtelier;
import fr.estran.programme.ateliers.Preparations;
import fr.estran.programme.gestion.ActionsController.ThemesAuChoix;
import fr.estran.programme.planification.ActionEtSeances;
import fr.estran.programme.planification.FiltreDeGestion;
import fr.estran.programme.planification.LectureDesSeries;
import fr.estran.programme.planification.LectureDuProgramme;
import fr.estran.programme.planification.LectureDuProgramme.ActionsIndividuelles;
import fr.estran.programme.planification.PageDeSeance;
import fr.estran.programme.planification.Serie;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.droits.ActeVu;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.LectureDuJournal;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Option;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.themes.FormesDAide;
import fr.estran.ville.themes.FormesDeLaVille;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The programme, for the staff: the actions of a quarter, and each with all that is known of it. */
@WebController
public class GestionController {

    private static final Messages MESSAGES = Messages.de("programme/programme");

    private final LectureDuProgramme programme;
    private final GestionDesActions gestion;
    private final LectureDesSeries series;
    private final ThemesAuChoix themes;
    private final PageDeSeance page;
    private final LectureDuJournal journal;
    private final Preparations preparations;
    private final ActionsIndividuelles individuelles;
    private final FormesDeLaVille formes;
    private final ModelesDAtelier modeles;
    private final AutresThemes autres;
    private final QuestionsDInscription questions;

    GestionController(
            LectureDuProgramme programme,
            GestionDesActions gestion,
            LectureDesSeries series,
            ThemesAuChoix themes,
            PageDeSeance page,
            LectureDuJournal journal,
            Preparations preparations,
            ActionsIndividuelles individuelles,
            FormesDeLaVille formes,
            ModelesDAtelier modeles,
            AutresThemes autres,
            QuestionsDInscription questions) {
        this.programme = programme;
        this.gestion = gestion;
        this.series = series;
        this.themes = themes;
        this.page = page;
        this.journal = journal;
        this.preparations = preparations;
        this.individuelles = individuelles;
        this.formes = formes;
        this.modeles = modeles;
        this.autres = autres;
        this.questions = questions;
    }

    public record VueProgramme(
            FormesDAide formes,
            FiltreDeGestion filtre,
            List<ActionEtSeances> trouvees,
            List<Option> thematiques,
            List<Option> lieux) {}

    /** @param preparees of each session, its room and what is carried there, in words */
    public record VueAction(
            FormesDAide formes,
            ActionEtSeances vue,
            List<Serie> series,
            Map<SeanceId, List<String>> preparees,
            @Nullable ModeleDAtelier depart,
            List<AutreTheme> autres,
            List<QuestionDInscription> questions,
            List<ActeVu> actes) {}

    @GetMapping("/equipe/programme")
    @Ouvert(Cercle.EQUIPE)
    @Transactional(readOnly = true)
    Page lister(@ModelAttribute("recherche") FiltreDeGestion recherche) {
        var filtre = recherche.ouCelui(programme.aujourdhui());
        return Page.de(
                "programme/gestion/liste",
                MESSAGES,
                new VueProgramme(
                        formes.auChoix(), filtre, programme.chercher(filtre), themes.pourChercher(), page.lieux()));
    }

    @GetMapping("/equipe/programme/{action}")
    @Ouvert(Cercle.EQUIPE)
    @Transactional(readOnly = true)
    Reponse voir(@PathVariable ActionId action) {
        var ailleurs = individuelles.page(action);
        if (ailleurs.isPresent()) {
            return Renvoi.vers(ailleurs.get());
        }
        return Page.de(
                "programme/gestion/action",
                MESSAGES,
                new VueAction(
                        formes.lire(),
                        programme.lire(action),
                        series.des(action),
                        preparations.des(action),
                        modeles.deLAction(action).orElse(null),
                        autres.de(action),
                        questions.de(action),
                        journal.sur(action.valeur())));
    }

    @PostMapping("/equipe/programme/{action}/publier")
    @Ouvert(Cercle.PROGRAMMATION)
    Renvoi publier(@PathVariable ActionId action) {
        gestion.publier(action);
        return Renvoi.vers("/equipe/programme/" + action).annoncer(MESSAGES.dire("gestion.publiee"));
    }
}
