package fr.estran.accueil.agenda;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The agenda: a week or a day, by counsellor or by venue. */
@Controller
@ConditionalOnWebApplication
class PlanningController {

    private static final Messages MESSAGES = Messages.de("accueil/agenda");

    private final Plannings plannings;

    PlanningController(Plannings plannings) {
        this.plannings = plannings;
    }

    @GetMapping("/equipe/agenda")
    @Ouvert(Cercle.EQUIPE)
    @Transactional(readOnly = true)
    String voir(@AuthenticationPrincipal Identite qui, @ModelAttribute("dite") DemandeDAgenda dite, Model modele) {
        var demande = DemandeDAgenda.lue(dite, plannings.aujourdhui());
        var planning = plannings.lire(demande);
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("aujourdhui", plannings.aujourdhui());
        modele.addAttribute("planning", planning);
        modele.addAttribute("moi", qui.conseiller());
        modele.addAttribute("grille", demande.unJour() ? GrilleDuJour.de(planning, demande.date()) : null);
        return "accueil/agenda/agenda";
    }
}
