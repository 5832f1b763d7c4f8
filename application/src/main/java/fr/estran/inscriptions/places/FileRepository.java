package fr.estran.inscriptions.places;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who waits for a place, and in which order. Whoever changes it holds the lock of the action.
 *
 * <p>Rule: waiting list.
 */
@Repository
record FileRepository(JdbcClient jdbc) {

    /**
     * The first comes first. A group stands where its first member stands; whoever comes back to the list behind others
     * stands there alone.
     */
    List<EnFile> enFile(ActionId action) {
        return jdbc.sql("""
                            select
                                array_agg(id order by ordre) as inscriptions,
                                coalesce(bool_or(canal in\s""" + Provenance.sql(Provenance::auGuichet) + """
                                ), false) as au_guichet
                            from (
                                select
                                    id,
                                    ordre,
                                    canal,
                                    coalesce(demande_id, id) as demande,
                                    row_number() over (order by ordre)
                                        - row_number() over (partition by coalesce(demande_id, id) order by ordre) as suite
                                from inscription
                                where action_id = :action and statut = 'liste_attente'
                            ) attente
                            group by demande, suite
                            order by min(ordre)
                            """)
                .param("action", action)
                .query(EnFile.class)
                .list();
    }

    List<InscriptionId> propositionsEchues(ActionId action, Instant maintenant) {
        return jdbc.sql("""
            select id
            from inscription
            where action_id = :action and statut = 'proposee' and propose_jusqu_a <= :maintenant
            order by ordre
            """)
                .param("action", action)
                .param("maintenant", maintenant)
                .query(InscriptionId.class)
                .list();
    }

    /** Actions where an offer has run out, or where somebody waits though a place is free. */
    List<ActionId> aRelancer(Instant maintenant) {
        return jdbc.sql("""
            select distinct inscription.action_id
            from inscription
            join occupation on occupation.structure_id = inscription.structure_id
                and occupation.action_id = inscription.action_id
            where inscription.statut = 'proposee' and inscription.propose_jusqu_a <= :maintenant
                or inscription.statut = 'liste_attente' and occupation.prises < occupation.capacite
                    and exists (
                        select from seance
                        where seance.structure_id = inscription.structure_id
                            and seance.action_id = inscription.action_id
                            and seance.debut > :maintenant)
            order by inscription.action_id
            """)
                .param("maintenant", maintenant)
                .query(ActionId.class)
                .list();
    }

    /** Beside whoever waited for what is over: nobody will call them for it. */
    void effacerLesMots(Instant avant) {
        jdbc.sql("""
            update inscription
            set mot = null
            where statut = 'liste_attente'
                and mot is not null
                and not exists (
                    select from seance
                    where seance.structure_id = inscription.structure_id
                        and seance.action_id = inscription.action_id
                        and seance.statut <> 'annulee'
                        and seance.fin >= :avant)
            """).param("avant", avant).update();
    }

    /** Of a folder of records: who asked first waits first, unless somebody has changed the ranks by hand. */
    void rangerLaReprise() {
        jdbc.sql("""
            update inscription
            set ordre = places.ordre
            from (
                select id, structure_id, action_id,
                    row_number() over (partition by action_id order by inscrit_le, reference) as rang
                from inscription
                where demande_id is null and statut = 'liste_attente'
            ) demandes
            join (
                select action_id, ordre,
                    row_number() over (partition by action_id order by ordre) as rang
                from inscription
                where demande_id is null and statut = 'liste_attente'
            ) places on places.action_id = demandes.action_id and places.rang = demandes.rang
            where inscription.structure_id = demandes.structure_id
                and inscription.id = demandes.id
                and inscription.ordre <> places.ordre
                and not exists (
                    select from mouvement
                    where mouvement.structure_id = demandes.structure_id
                        and mouvement.action_id = demandes.action_id
                        and mouvement.genre = 'rang')
            """).update();
    }

    /** Those whom the folder names change places among themselves; whoever came since stays where they are. */
    void suivreLeDossier() {
        jdbc.sql("""
            with nommees as (
                select
                    attente.structure_id,
                    attente.id,
                    attente.action_id,
                    attente.ordre,
                    row_number() over (partition by attente.action_id order by dite.rang, attente.ordre) as rang,
                    row_number() over (partition by attente.action_id order by attente.ordre) as place
                from depot_listes_attente dite
                join depot_inscriptions lue on lue.id = dite.inscription
                join inscription attente on attente.id = lue.identifiant and attente.statut = 'liste_attente'
            )
            update inscription
            set ordre = places.ordre
            from nommees
            join nommees places on places.action_id = nommees.action_id and places.place = nommees.rang
            where inscription.structure_id = nommees.structure_id
                and inscription.id = nommees.id
                and inscription.ordre <> places.ordre
            """).update();
    }

    /** Those who wait, in their order, and then in the order given. */
    void ranger(List<InscriptionId> inscriptions) {
        jdbc.sql("""
            update inscription
            set ordre = rangs.ordre
            from (
                select demandes.id, places.ordre
                from unnest(:inscriptions::uuid[]) with ordinality demandes (id, rang)
                join (
                    select ordre, row_number() over (order by ordre) as rang
                    from inscription
                    where id = any(:inscriptions)
                ) places on places.rang = demandes.rang
            ) rangs
            where inscription.id = rangs.id
            """).param("inscriptions", inscriptions).update();
    }
}
