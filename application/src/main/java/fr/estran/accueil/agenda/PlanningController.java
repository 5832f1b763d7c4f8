package fr.estran.accueil.agenda;

import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The agenda: a week or a day, by counsellor or by venue. */
@Controller
@ConditionalOnWebApplication
public class PlanningController {

    public record VueAgenda(
            LocalDate aujourdhui,
            Planning planning,
            @Nullable ConseillerId moi,
            @Nullable GrilleDuJour grille) {}

    private static final Messages MESSAGES = Messages.de("accueil/agenda");

    private final Plannings plannings;

    PlanningController(Plannings plannings) {
        this.plannings = plannings;
    }

    @GetMapping("/equipe/agenda")
    @Ouvert(Cercle.EQUIPE)
    @Transactional(readOnly = true)
    Page voir(@AuthenticationPrincipal Identite qui, @ModelAttribute("dite") DemandeDAgenda dite) {
        var demande = DemandeDAgenda.lue(dite, plannings.aujourdhui());
        var planning = plannings.lire(demande);
        return Page.de(
                "accueil/agenda/agenda",
                MESSAGES,
                new VueAgenda(
                        plannings.aujourdhui(),
                        planning,
                        qui.conseiller(),
                        demande.unJour() ? GrilleDuJour.de(planning, demande.date()) : null));
    }
}
