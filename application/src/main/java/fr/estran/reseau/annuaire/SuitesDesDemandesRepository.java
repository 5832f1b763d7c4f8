package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.OrganismeId;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What became of those for whom a body booked, and who agreed that it be told. No name leaves the database. A record that was
 * merged into another says nothing: what is noted from then on is of somebody whom the professional never named. Nor does a
 * session whose quarter is closed.
 *
 * <p>Rule: told to whoever booked.
 */
@Repository
record SuitesDesDemandesRepository(JdbcClient jdbc) {

    /** @param depuis of what was over by then, nothing is told */
    List<SuiteDUneDemande> de(OrganismeId acteur, Instant depuis, Instant maintenant) {
        return jdbc.sql("""
            select
                concat_ws(' ',
                    upper(left(btrim(usager.prenom), 1)) || '.',
                    upper(left(btrim(nom_dit(usager)), 1)) || '.') as initiales,
                action.type,
                action.titre,
                (demande.creee_le at time zone structure.fuseau)::date as demandee,
                upper(inscription.statut) as etat,
                (seance.debut at time zone structure.fuseau)::date as jour,
                coalesce(seance.statut = 'annulee', false) as annulee,
                coalesce(seance.debut <= :maintenant, false) as commencee,
                participation.presence = 'present' as venue
            from demande
            join structure on structure.structure_id = demande.structure_id
            join inscription on inscription.structure_id = demande.structure_id
                and inscription.demande_id = demande.id
            join usager on usager.structure_id = inscription.structure_id
                and usager.id = inscription.usager_id
            join action on action.structure_id = inscription.structure_id
                and action.id = inscription.action_id
            left join seance on seance.structure_id = action.structure_id
                and seance.action_id = action.id
            left join participation on participation.structure_id = seance.structure_id
                and participation.seance_id = seance.id
                and participation.usager_id = inscription.usager_id
            where demande.acteur_id = :acteur
                and demande.accord_sur_la_presence
                and coalesce(seance.fin, demande.creee_le) > :depuis
                and not exists (
                    select from fusion
                    where fusion.structure_id = usager.structure_id and fusion.absorbe_id = usager.id)
                and not exists (
                    select from seance_detachee
                    where seance_detachee.structure_id = seance.structure_id
                        and seance_detachee.seance_id = seance.id)
            order by seance.debut desc nulls first, initiales, inscription.id
            """)
                .param("acteur", acteur)
                .param("depuis", depuis)
                .param("maintenant", maintenant)
                .query(SuiteDUneDemande.class)
                .list();
    }
}
