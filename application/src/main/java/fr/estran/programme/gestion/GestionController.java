package fr.estran.programme.gestion;

import fr.estran.programme.ateliers.ModelesDAtelier;
import fr.estran.programme.ateliers.Preparations;
import fr.estran.programme.planification.ActionsIndividuelles;
import fr.estran.programme.planification.FiltreDeGestion;
import fr.estran.programme.planification.LectureDesSeries;
import fr.estran.programme.planification.LectureDuProgramme;
import fr.estran.programme.planification.PageDeSeance;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.LectureDuJournal;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.themes.FormesDeLaVille;
import java.util.function.UnaryOperator;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The programme, for the staff: the actions of a quarter, and each with all that is known of it. */
@WebController
class GestionController {

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
            ModelesDAtelier modeles) {
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
    }

    @GetMapping("/equipe/programme")
    @Ouvert(Cercle.EQUIPE)
    @Transactional(readOnly = true)
    String lister(@ModelAttribute("recherche") FiltreDeGestion recherche, Model modele) {
        var filtre = recherche.ouCelui(programme.aujourdhui());
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("filtre", filtre);
        modele.addAttribute("formes", formes.auChoix());
        modele.addAttribute("trouvees", programme.chercher(filtre));
        modele.addAttribute("thematiques", themes.pourChercher());
        modele.addAttribute("lieux", page.lieux());
        return "programme/gestion/liste";
    }

    @GetMapping("/equipe/programme/{action}")
    @Ouvert(Cercle.EQUIPE)
    @Transactional(readOnly = true)
    String voir(@PathVariable ActionId action, Model modele) {
        var ailleurs = individuelles.page(action);
        if (ailleurs.isPresent()) {
            return "redirect:" + ailleurs.get();
        }
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("vue", programme.lire(action));
        modele.addAttribute("formes", formes.lire());
        modele.addAttribute("series", series.des(action));
        modele.addAttribute("preparees", preparations.des(action));
        modele.addAttribute("depart", modeles.deLAction(action).orElse(null));
        modele.addAttribute("actes", journal.sur(action.valeur()));
        modele.addAttribute("dire", (UnaryOperator<String>) LectureDuJournal::dire);
        return "programme/gestion/action";
    }

    @PostMapping("/equipe/programme/{action}/publier")
    @Ouvert(Cercle.PROGRAMMATION)
    String publier(@PathVariable ActionId action, RedirectAttributes suite) {
        gestion.publier(action);
        suite.addFlashAttribute("message", MESSAGES.dire("gestion.publiee"));
        return "redirect:/equipe/programme/{action}";
    }
}
