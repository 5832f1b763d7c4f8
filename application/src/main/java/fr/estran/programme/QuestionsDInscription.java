package fr.estran.programme;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Conciliation.Devance;
import fr.estran.socle.commun.PagesPubliquesChangees;
import fr.estran.socle.droits.Journal;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one or two questions that an action asks of whoever registers. */
@Service
@Transactional
public class QuestionsDInscription {

    /**
     * What stood first or second is asked no more, in no words and in no other place: what was answered there is kept no longer.
     * Published within the transaction that writes it.
     */
    public record QuestionRetiree(ActionId action, int rang) {}

    private final QuestionRepository repository;
    private final VerrouDesPlaces verrou;
    private final Journal journal;
    private final ApplicationEventPublisher evenements;

    QuestionsDInscription(
            QuestionRepository repository,
            VerrouDesPlaces verrou,
            Journal journal,
            ApplicationEventPublisher evenements) {
        this.repository = repository;
        this.verrou = verrou;
        this.journal = journal;
        this.evenements = evenements;
    }

    @Transactional(readOnly = true)
    public List<QuestionDInscription> de(ActionId action) {
        return repository.de(action);
    }

    /**
     * @param vues those that were shown to whoever changes them
     * @throws Devance when somebody has changed them since
     */
    public void remplacer(ActionId action, List<QuestionDInscription> vues, List<QuestionDInscription> questions) {
        verrou.prendre(List.of(action));
        var avant = repository.de(action);
        if (!avant.equals(vues)) {
            throw new Devance();
        }
        repository.retirer(action);
        questions.forEach(question -> repository.ajouter(action, question));
        avant.stream()
                .filter(ancienne -> retiree(ancienne, avant, questions))
                .forEach(ancienne -> evenements.publishEvent(new QuestionRetiree(action, ancienne.rang())));
        journal.noter("programme.modifier", action.valeur());
        evenements.publishEvent(new PagesPubliquesChangees());
    }

    /** Where other words stand in its place that were not asked before, it was corrected, and what was answered is kept. */
    private static boolean retiree(
            QuestionDInscription ancienne, List<QuestionDInscription> avant, List<QuestionDInscription> apres) {
        return !ancienne.dans(apres)
                && apres.stream()
                        .filter(question -> question.rang() == ancienne.rang())
                        .allMatch(question -> question.dans(avant));
    }

    /** A copy asks what its source does. */
    public void reprendre(ActionId source, ActionId copie) {
        repository.reprendre(source, copie);
    }

    @Repository
    record QuestionRepository(JdbcClient jdbc) {

        List<QuestionDInscription> de(ActionId action) {
            return jdbc
                    .sql("select " + QuestionDInscription.LIGNE.formatted("question") + """
                        from question_d_inscription question
                        where question.action_id = :action
                        order by question.rang
                        """)
                    .param("action", action)
                    .query(String.class)
                    .list()
                    .stream()
                    .map(QuestionDInscription::valueOf)
                    .toList();
        }

        void retirer(ActionId action) {
            jdbc.sql("delete from question_d_inscription where action_id = :action")
                    .param("action", action)
                    .update();
        }

        void ajouter(ActionId action, QuestionDInscription question) {
            jdbc.sql("""
                insert into question_d_inscription (structure_id, action_id, rang, question, choix, requise)
                values (structure_courante(), :action, :rang, :question, nullif(array_to_string(:choix::text[], chr(10)), ''), :requise)
                """).paramSource(question).param("action", action).update();
        }

        void reprendre(ActionId source, ActionId copie) {
            jdbc.sql("""
                insert into question_d_inscription (structure_id, action_id, rang, question, choix, requise)
                select structure_id, :copie::uuid, rang, question, choix, requise
                from question_d_inscription
                where action_id = :source
                """).param("source", source).param("copie", copie).update();
        }
    }
}
