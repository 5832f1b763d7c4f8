package fr.estran.programme.gestion;

import fr.estran.programme.planification.ActionEtSeances;
import fr.estran.programme.planification.Annulations;
import fr.estran.programme.planification.AussiAPrevenir;
import fr.estran.programme.planification.FormulaireAnnulation;
import fr.estran.programme.planification.LectureDuProgramme;
import fr.estran.programme.planification.PageDAction;
import fr.estran.programme.planification.ReponseDeGestion;
import fr.estran.programme.planification.SeanceGeree;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.WebController;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a session, or a whole action, is cancelled: in two steps, since people are told. */
@WebController
@Ouvert(Cercle.PROGRAMMATION)
@PageDAction
record AnnulationsController(LectureDuProgramme programme, Annulations annulations) {

    private static final Messages MESSAGES = Messages.de("programme/programme");

    @GetMapping("/equipe/programme/{action}/annuler")
    String preparer(@PathVariable ActionId action, Model modele) {
        return montrer(action, null, FormulaireAnnulation.VIERGE, Map.of(), modele);
    }

    @PostMapping("/equipe/programme/{action}/annuler")
    String annuler(
            @PathVariable ActionId action,
            @ModelAttribute("formulaire") FormulaireAnnulation formulaire,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var fautes = formulaire.fautes(MESSAGES);
        if (!fautes.isEmpty()) {
            return ReponseDeGestion.aRevoir(fautes, reponse, dites -> montrer(action, null, formulaire, dites, modele));
        }
        var avant = programme.lire(action);
        return dire(
                avant,
                annulations.annulerLAction(action, formulaire.motifConnu(), formulaire.raisonDite()),
                "gestion.annulee",
                avant.seances(),
                suite);
    }

    @GetMapping("/equipe/programme/{action}/seances/{seance}/annuler")
    String preparerLaSeance(@PathVariable ActionId action, @PathVariable SeanceId seance, Model modele) {
        return montrer(action, programme.seance(action, seance), FormulaireAnnulation.VIERGE, Map.of(), modele);
    }

    @PostMapping("/equipe/programme/{action}/seances/{seance}/annuler")
    String annulerLaSeance(
            @PathVariable ActionId action,
            @PathVariable SeanceId seance,
            @ModelAttribute("formulaire") FormulaireAnnulation formulaire,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var connue = programme.seance(action, seance);
        var fautes = formulaire.fautes(MESSAGES);
        if (!fautes.isEmpty()) {
            return ReponseDeGestion.aRevoir(
                    fautes, reponse, dites -> montrer(action, connue, formulaire, dites, modele));
        }
        return dire(
                programme.lire(action),
                annulations.annulerLaSeance(action, seance, formulaire.motifConnu(), formulaire.raisonDite()),
                "gestion.seance.annulee",
                List.of(connue),
                suite);
    }

    private String montrer(
            ActionId action,
            @Nullable SeanceGeree seance,
            FormulaireAnnulation formulaire,
            Map<String, String> fautes,
            Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("vue", programme.lire(action));
        modele.addAttribute("connue", seance);
        modele.addAttribute("formulaire", formulaire);
        modele.addAttribute("fautes", fautes);
        return "programme/gestion/annuler";
    }

    /** @param avant those who counted on it may not be registered any more */
    private static String dire(
            ActionEtSeances avant, boolean fait, String cle, List<SeanceGeree> annulees, RedirectAttributes suite) {
        if (fait) {
            suite.addFlashAttribute("message", AussiAPrevenir.apres(MESSAGES.dire(cle), avant.action(), annulees));
        } else {
            suite.addFlashAttribute("erreur", MESSAGES.dire("gestion.faute.figee"));
        }
        return ReponseDeGestion.vers(avant.action().id(), fait && avant.aPrevenir() > 0);
    }
}
