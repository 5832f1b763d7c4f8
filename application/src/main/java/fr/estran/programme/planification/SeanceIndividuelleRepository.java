package fr.estran.programme.planification;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record SeanceIndividuelleRepository(JdbcClient jdbc) {

    /** In seconds. */
    private static final int PATIENCE = 3;

    /** In the order of their ids, so that two transactions never wait for each other. */
    void verrouiller(List<ConseillerId> conseillers) {
        try {
            jdbc.sql("""
                select set_config('lock_timeout', '3s', true)
                from conseiller
                where id = any(:conseillers)
                order by id
                for no key update
                """)
                    .param("conseillers", conseillers)
                    .withQueryTimeout(PATIENCE)
                    .query(String.class)
                    .list();
        } catch (QueryTimeoutException e) {
            throw new CannotAcquireLockException("hours of this counsellor are being given elsewhere", e);
        }
    }

    /** The first that there is: a folder of records may have brought it. */
    Optional<ActionId> recueil(TypeDAction type, String trimestre) {
        return jdbc.sql("""
            select id
            from action
            where type = :type and trimestre = :trimestre and recueil_id is null and capacite is null
            order by id
            limit 1
            """)
                .param("type", type)
                .param("trimestre", trimestre)
                .query(ActionId.class)
                .optional();
    }

    /** Where a session of the programme comes from, and goes back to. */
    Optional<ActionId> recueilDe(SeanceId seance) {
        return jdbc.sql("""
            select action.id
            from seance
            join action on action.structure_id = seance.structure_id and action.id = seance.action_id
            where seance.id = :seance and action.recueil_id is null
            """).param("seance", seance).query(ActionId.class).optional();
    }

    void ouvrirLeRecueil(ActionId recueil, TypeDAction type, String titre, String trimestre) {
        jdbc.sql("""
            insert into action (structure_id, id, type, titre, trimestre, publiee)
            values (structure_courante(), :id, :type, :titre, :trimestre, false)
            """)
                .param("id", recueil)
                .param("type", type)
                .param("titre", titre)
                .param("trimestre", trimestre)
                .update();
    }

    void ouvrir(ActionId action, RangIndividuel rang, int reponse) {
        jdbc.sql("""
            insert into action (
                structure_id, id, recueil_id, type, ou, titre, trimestre, publiee, reservation, promotion,
                delai_reponse)
            values (
                structure_courante(), :id, :recueil, :type, :ou, :titre, :trimestre, false, 'equipe', 'proposition',
                :reponse)
            """)
                .param("id", action)
                .paramSource(rang)
                .param("reponse", reponse)
                .update();
    }

    void ranger(ActionId action, RangIndividuel rang) {
        jdbc.sql("""
            update action
            set recueil_id = :recueil, type = :type, ou = :ou, titre = :titre, trimestre = :trimestre
            where id = :id and recueil_id is not null
            """).param("id", action).paramSource(rang).update();
    }

    void ajouter(SeanceId seance, ActionId action, CreneauIndividuel creneau) {
        jdbc.sql("""
            insert into seance (structure_id, id, action_id, lieu_id, debut, fin, statut)
            values (structure_courante(), :seance, :action, :lieu, :debut, :fin, 'prevue')
            """)
                .param("seance", seance)
                .param("action", action)
                .paramSource(creneau)
                .update();
        jdbc.sql("""
            insert into seance_conseiller (structure_id, seance_id, conseiller_id)
            values (structure_courante(), :seance, :conseiller)
            """)
                .param("seance", seance)
                .param("conseiller", creneau.conseiller())
                .update();
    }

    /** @return whether it was nobody's */
    boolean prendre(SeanceId seance, ActionId action) {
        return jdbc.sql("""
            update seance
            set action_id = :action
            from action recueil
            where seance.id = :seance
                and seance.statut = 'prevue'
                and recueil.structure_id = seance.structure_id
                and recueil.id = seance.action_id
                and recueil.recueil_id is null
                and recueil.type in %s
            """.formatted(TypeDAction.sql(TypeDAction::aCreneauxEnUnLieu)))
                        .param("seance", seance)
                        .param("action", action)
                        .update()
                == 1;
    }

    void rendre(ActionId action, SeanceId seance) {
        jdbc.sql("""
            update seance
            set action_id = action.recueil_id
            from action
            where seance.id = :seance
                and seance.action_id = :action
                and action.structure_id = seance.structure_id
                and action.id = seance.action_id
            """).param("seance", seance).param("action", action).update();
    }

    void oter(ActionId action, SeanceId seance) {
        jdbc.sql("delete from seance where id = :seance and action_id = :action and statut <> 'tenue'")
                .param("seance", seance)
                .param("action", action)
                .update();
    }

    void annuler(SeanceId seance) {
        jdbc.sql("update seance set statut = 'annulee' where id = :seance and statut = 'prevue'")
                .param("seance", seance)
                .update();
    }

    /** Where an appointment stands among the actions. */
    record RangIndividuel(
            ActionId recueil, TypeDAction type, TypeDAction.@Nullable Ou ou, String titre, String trimestre) {}
}
