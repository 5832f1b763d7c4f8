package fr.estran.programme.gestion;

import fr.estran.programme.ActionModifiee;
import fr.estran.programme.ateliers.ModelesDAtelier;
import fr.estran.programme.planification.LectureDuProgramme;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.droits.Journal;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Actions of a coming quarter that are taken over from those of an earlier one. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ActionsReconduites {

    private final LectureDuProgramme programme;
    private final GestionRepository actions;
    private final ModelesDAtelier modeles;
    private final Journal journal;
    private final ApplicationEventPublisher evenements;

    ActionsReconduites(
            LectureDuProgramme programme,
            GestionRepository actions,
            ModelesDAtelier modeles,
            Journal journal,
            ApplicationEventPublisher evenements) {
        this.programme = programme;
        this.actions = actions;
        this.modeles = modeles;
        this.journal = journal;
        this.evenements = evenements;
    }

    /**
     * As a draft that has no session yet, and knows where it comes from.
     *
     * @param jours how many days later it begins
     */
    public ActionId creer(ActionId source, long jours) {
        var action = programme.action(source);
        var id = ActionId.nouveau();
        actions.ajouter(id, SaisieAction.de(action).reconduite(jours), Optional.empty());
        actions.noterLaReconduction(id, source);
        modeles.deLAction(source).ifPresent(suivi -> modeles.retenir(id, suivi.id()));
        journal.noter("programme.reconduire", id.valeur());
        evenements.publishEvent(new ActionModifiee(id));
        return id;
    }
}
