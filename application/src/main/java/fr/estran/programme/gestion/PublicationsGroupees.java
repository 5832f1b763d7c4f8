package fr.estran.programme.gestion;

import fr.estran.programme.ActionModifiee;
import fr.estran.programme.VerrouDesPlaces;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.droits.Journal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Many drafts published at once, or drafts again: all of them, or none. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class PublicationsGroupees {

    private final VerrouDesPlaces verrou;
    private final GestionRepository actions;
    private final Journal journal;
    private final ApplicationEventPublisher evenements;

    PublicationsGroupees(
            VerrouDesPlaces verrou, GestionRepository actions, Journal journal, ApplicationEventPublisher evenements) {
        this.verrou = verrou;
        this.actions = actions;
        this.journal = journal;
        this.evenements = evenements;
    }

    /** Whoever decides on them reads them after. */
    public void verrouiller(Collection<ActionId> lesquelles) {
        verrou.prendre(lesquelles);
    }

    /**
     * Once they are locked. What is published already is left as it is.
     *
     * @param ouverture the day on which registration opens, where an action has none of its own
     */
    public List<ActionPubliee> publier(Collection<ActionId> lesquelles, LocalDate ouverture) {
        var publiees = actions.publier(lesquelles, ouverture);
        publiees.forEach(publiee -> dire(publiee.action(), "programme.publier"));
        return publiees;
    }

    /** Once they are locked. */
    public void retirer(Collection<ActionPubliee> lesquelles) {
        actions.retirer(lesquelles);
        lesquelles.forEach(publiee -> dire(publiee.action(), "programme.retirer"));
    }

    private void dire(ActionId action, String acte) {
        journal.noter(acte, action.valeur());
        evenements.publishEvent(new ActionModifiee(action));
    }
}
