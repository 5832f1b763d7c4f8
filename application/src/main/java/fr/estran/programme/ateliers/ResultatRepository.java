package fr.estran.programme.ateliers;

import fr.estran.socle.commun.ActionId;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what came of models. */
@Repository
record ResultatRepository(JdbcClient jdbc) {

    /** An action that started from a model. @param prochaine the next of its sessions */
    record Partie(ActionId id, String titre, Instant prochaine) {}

    /** Those that have a session to come, the next one first. */
    List<Partie> aVenir(ModeleDAtelierId modele, Instant maintenant) {
        return jdbc.sql("""
            select action.id, action.titre, min(seance.debut) prochaine
            from action_modele
            join action on action.structure_id = action_modele.structure_id
                and action.id = action_modele.action_id
            join seance on seance.structure_id = action.structure_id
                and seance.action_id = action.id
                and not seance.annulee
                and seance.debut > :maintenant
            where action_modele.modele_id = :modele
            group by action.id, action.titre
            order by prochaine, action.titre, action.id
            """)
                .param("modele", modele)
                .param("maintenant", maintenant)
                .query(Partie.class)
                .list();
    }

    /** Two records of one person at one session are one presence. */
    ResultatDeModele de(ModeleDAtelierId modele, Instant maintenant) {
        return jdbc.sql("""
            with sienne as (
                select action.structure_id, action.id, action.capacite
                from action_modele
                join action on action.structure_id = action_modele.structure_id
                    and action.id = action_modele.action_id
                where action_modele.modele_id = :modele
            ),
            tenue as (
                select seance.structure_id, seance.id, sienne.capacite
                from sienne
                join seance on seance.structure_id = sienne.structure_id and seance.action_id = sienne.id
                where seance.statut = 'tenue'
            )
            select
                (select count(*) from sienne)::integer as actions,
                (
                    select count(*)
                    from sienne
                    where exists (
                        select from seance
                        where seance.structure_id = sienne.structure_id
                            and seance.action_id = sienne.id
                            and not seance.annulee
                            and seance.debut > :maintenant
                    )
                )::integer as a_venir,
                (select count(*) from tenue)::integer as tenues,
                (select coalesce(sum(capacite), 0) from tenue)::integer as places,
                (
                    select count(distinct (participation.seance_id, coalesce(fiche.conserve_id, participation.usager_id)))
                    from tenue
                    join participation on participation.structure_id = tenue.structure_id
                        and participation.seance_id = tenue.id
                    left join fiche_conservee fiche on fiche.structure_id = participation.structure_id
                        and fiche.absorbe_id = participation.usager_id
                    where participation.presence = 'present' and tenue.capacite is not null
                )::integer + (
                    select coalesce(sum(affluence.anonymes), 0)
                    from tenue
                    join affluence on affluence.structure_id = tenue.structure_id
                        and affluence.seance_id = tenue.id
                    where tenue.capacite is not null
                )::integer as presences,
                (
                    select count(*)
                    from sienne
                    join inscription on inscription.structure_id = sienne.structure_id
                        and inscription.action_id = sienne.id
                    where inscription.statut = 'liste_attente'
                )::integer as en_attente
            """)
                .param("modele", modele)
                .param("maintenant", maintenant)
                .query(ResultatDeModele.class)
                .single();
    }
}
