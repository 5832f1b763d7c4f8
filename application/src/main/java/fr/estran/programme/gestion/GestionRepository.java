package fr.estran.programme.gestion;

import fr.estran.socle.commun.ActionId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the staff write of an action. */
@Repository
record GestionRepository(JdbcClient jdbc) {

    void ajouter(ActionId action, SaisieAction saisie, Optional<ActionId> reprogrammationDe) {
        ecrire("""
            insert into action (
                structure_id, id, type, titre, thematique, capacite, intervenant, partenaire, presentation,
                pour_qui, a_apporter, publiee, reservation, inscriptions_des, places_gardees,
                gardees_jusqu_au, promotion, delai_reponse, reprogrammation_de_id)
            values (
                structure_courante(), :action, :type, :titre, :thematique, :capacite, :intervenant,
                :partenaire, :presentation, :pourQui, :aApporter, :publiee, :reservation, :inscriptionsDes,
                :placesGardees, :gardeesJusquAu, :promotion, :delaiReponse, :reprogrammation)
            """, action, saisie)
                .param("reprogrammation", reprogrammationDe.orElse(null))
                .update();
    }

    void modifier(ActionId action, SaisieAction saisie) {
        ecrire("""
            update action
            set
                type = :type,
                titre = :titre,
                thematique = :thematique,
                capacite = :capacite,
                intervenant = :intervenant,
                partenaire = :partenaire,
                presentation = :presentation,
                pour_qui = :pourQui,
                a_apporter = :aApporter,
                publiee = :publiee and recueil_id is null,
                reservation = :reservation,
                inscriptions_des = :inscriptionsDes,
                places_gardees = :placesGardees,
                gardees_jusqu_au = :gardeesJusquAu,
                promotion = :promotion,
                delai_reponse = :delaiReponse
            where id = :action
            """, action, saisie).update();
    }

    private JdbcClient.StatementSpec ecrire(String sql, ActionId action, SaisieAction saisie) {
        return jdbc.sql(sql).param("action", action).paramSource(saisie);
    }

    /** From which action of an earlier quarter it was taken over. */
    void noterLaReconduction(ActionId action, ActionId source) {
        jdbc.sql("update action set reconduite_de_id = :source where id = :action")
                .param("action", action)
                .param("source", source)
                .update();
    }

    /** An appointment is one person's: it never is. */
    void publier(ActionId action) {
        jdbc.sql("update action set publiee = true where id = :action and recueil_id is null")
                .param("action", action)
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
                .param("actions", publiees.stream().map(ActionPubliee::action).toList())
                .param("poses", publiees.stream().map(ActionPubliee::jourPose).toList())
                .update();
    }
}
