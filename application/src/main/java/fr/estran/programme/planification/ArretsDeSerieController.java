package fr.estran.programme.planification;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a series is stopped: in two steps, since people are told. */
@Controller
@Ouvert(Cercle.PROGRAMMATION)
@ConditionalOnWebApplication
@PageDAction
class ArretsDeSerieController {

    private static final Messages MESSAGES = Messages.de("programme/programme");

    private final LectureDuProgramme programme;
    private final LectureDesSeries series;
    private final ArretsDeSerie arrets;

    ArretsDeSerieController(LectureDuProgramme programme, LectureDesSeries series, ArretsDeSerie arrets) {
        this.programme = programme;
        this.series = series;
        this.arrets = arrets;
    }

    @GetMapping("/equipe/programme/{action}/series/{serie}/arreter")
    String preparer(
            @PathVariable ActionId action,
            @PathVariable UUID serie,
            @RequestParam(defaultValue = "") String depuis,
            Model modele) {
        return montrer(action, serie, jour(depuis), FormulaireAnnulation.VIERGE, Map.of(), modele);
    }

    @PostMapping("/equipe/programme/{action}/series/{serie}/arreter")
    String arreter(
            @PathVariable ActionId action,
            @PathVariable UUID serie,
            @RequestParam(defaultValue = "") String depuis,
            @ModelAttribute("formulaire") FormulaireAnnulation formulaire,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var jour = jour(depuis);
        var fautes = formulaire.fautes(MESSAGES);
        if (!fautes.isEmpty()) {
            return ReponseDeGestion.aRevoir(
                    fautes, reponse, dites -> montrer(action, serie, jour, formulaire, dites, modele));
        }
        var avant = programme.lire(action);
        var annulees = arrets.aAnnuler(series.lire(action, serie), jour);
        var arretee = arrets.arreter(action, serie, jour, formulaire.motifConnu(), formulaire.raisonDite());
        if (arretee) {
            suite.addFlashAttribute(
                    "message", AussiAPrevenir.apres(MESSAGES.dire("gestion.serie.arretee"), avant.action(), annulees));
        } else {
            suite.addFlashAttribute("erreur", MESSAGES.dire("gestion.faute.figee"));
        }
        return ReponseDeGestion.vers(action, arretee && avant.aPrevenir() > 0);
    }

    private String montrer(
            ActionId action,
            UUID serie,
            LocalDate depuis,
            FormulaireAnnulation formulaire,
            Map<String, String> fautes,
            Model modele) {
        var connue = series.lire(action, serie);
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("vue", programme.lire(action));
        modele.addAttribute("serie", connue);
        modele.addAttribute("depuis", depuis);
        modele.addAttribute("seances", arrets.aAnnuler(connue, depuis));
        modele.addAttribute("formulaire", formulaire);
        modele.addAttribute("fautes", fautes);
        return "programme/planification/arreter";
    }

    private static LocalDate jour(String saisi) {
        return LectureDeSaisie.jour(saisi).orElseThrow(Introuvable::new);
    }
}
