package fr.estran.programme.gestion;

import fr.estran.programme.ActionModifiee;
import fr.estran.programme.QuestionsDInscription;
import fr.estran.programme.VerrouDesPlaces;
import fr.estran.programme.ateliers.AutresThemes;
import fr.estran.programme.ateliers.ModelesDAtelier;
import fr.estran.programme.planification.LectureDuProgramme;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.droits.Journal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Many actions of a quarter at once, all of them or none: taken over from an earlier one, published, drafts again. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ActionsGroupees {

    private final VerrouDesPlaces verrou;
    private final LectureDuProgramme programme;
    private final GestionRepository actions;
    private final ActionsGroupeesRepository repository;
    private final ModelesDAtelier modeles;
    private final AutresThemes autres;
    private final QuestionsDInscription questions;
    private final Journal journal;
    private final ApplicationEventPublisher evenements;

    ActionsGroupees(
            VerrouDesPlaces verrou,
            LectureDuProgramme programme,
            GestionRepository actions,
            ActionsGroupeesRepository repository,
            ModelesDAtelier modeles,
            AutresThemes autres,
            QuestionsDInscription questions,
            Journal journal,
            ApplicationEventPublisher evenements) {
        this.verrou = verrou;
        this.programme = programme;
        this.actions = actions;
        this.repository = repository;
        this.modeles = modeles;
        this.autres = autres;
        this.questions = questions;
        this.journal = journal;
        this.evenements = evenements;
    }

    /** One of many that were published. @param jourPose whether it took their day of opening: one registers for it, and it had no day of its own */
    public record ActionPubliee(ActionId action, boolean jourPose) {}

    /**
     * Taken over as a draft that has no session yet, and knows where it comes from.
     *
     * @param jours how many days later it begins
     */
    public ActionId reconduire(ActionId source, long jours) {
        var action = programme.action(source);
        var id = ActionId.nouveau();
        actions.ajouter(id, SaisieAction.de(action).reconduite(jours), Optional.empty());
        repository.noterLaReconduction(id, source);
        modeles.deLAction(source).ifPresent(suivi -> modeles.retenir(id, suivi.id()));
        autres.reprendre(source, id);
        questions.reprendre(source, id);
        dire(id, "programme.reconduire");
        return id;
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
        var publiees = repository.publier(lesquelles, ouverture);
        publiees.forEach(publiee -> dire(publiee.action(), "programme.publier"));
        return publiees;
    }

    /** Once they are locked. */
    public void retirer(Collection<ActionPubliee> lesquelles) {
        repository.retirer(lesquelles);
        lesquelles.forEach(publiee -> dire(publiee.action(), "programme.retirer"));
    }

    private void dire(ActionId action, String acte) {
        journal.noter(acte, action.valeur());
        evenements.publishEvent(new ActionModifiee(action));
    }

    /** What is written of many at once. */
    @Repository
    record ActionsGroupeesRepository(JdbcClient jdbc) {

        /** From which action of an earlier quarter it was taken over. */
        void noterLaReconduction(ActionId action, ActionId source) {
            jdbc.sql("update action set reconduite_de_id = :source where id = :action")
                    .param("action", action)
                    .param("source", source)
                    .update();
        }

        /** An action for which nobody registers takes no day, and one that has a day of its own keeps it. */
        List<ActionPubliee> publier(Collection<ActionId> actions, LocalDate ouverture) {
            return jdbc.sql("""
                update action
                set publiee = true,
                    inscriptions_des = case
                        when avant.pose then :ouverture
                        else action.inscriptions_des
                    end
                from (
                    select structure_id, id, capacite is not null and inscriptions_des is null as pose
                    from action
                    where id = any(:actions) and not publiee and recueil_id is null
                ) avant
                where action.structure_id = avant.structure_id and action.id = avant.id
                returning action.id as action, avant.pose as jour_pose
                """)
                    .param("ouverture", ouverture)
                    .param("actions", actions)
                    .query(ActionPubliee.class)
                    .list();
        }

        /** Drafts again, without the day that they took. */
        void retirer(Collection<ActionPubliee> publiees) {
            jdbc.sql("""
                update action
                set publiee = false,
                    inscriptions_des = case when retiree.jour_pose then null else action.inscriptions_des end
                from unnest(:actions::uuid[], :poses::boolean[]) retiree (id, jour_pose)
                where action.id = retiree.id
                """)
                    .param(
                            "actions",
                            publiees.stream().map(ActionPubliee::action).toList())
                    .param(
                            "poses",
                            publiees.stream().map(ActionPubliee::jourPose).toList())
                    .update();
        }
    }
}
