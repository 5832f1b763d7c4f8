package fr.estran.echanges.dossiers;

import fr.estran.echanges.dossiers.ApercuDImport.Ligne;
import fr.estran.echanges.dossiers.ApercuDImport.Pertes;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what an import makes, within its transaction: what was there before it is laid aside first. */
@Repository
record ApercuRepository(JdbcClient jdbc) {

    void retenir() {
        jdbc.sql("""
            create temporary table presence_avant on commit drop as
            select participation.seance_id, participation.usager_id
            from participation
            join seance
                on seance.structure_id = participation.structure_id and seance.id = participation.seance_id
            where participation.presence = 'present' and seance.statut = 'tenue'
            """).update();
        jdbc.sql("""
            create temporary table seance_avant on commit drop as
            select
                seance.id as seance_id,
                (select count(*) from presence_avant where presence_avant.seance_id = seance.id)
                    + coalesce(affluence.anonymes, 0) as participations
            from seance
            left join affluence
                on affluence.structure_id = seance.structure_id and affluence.seance_id = seance.id
            where seance.statut = 'tenue'
            """).update();
    }

    /** Of the held sessions that wait in the folder; of venues, those that have most. */
    List<Ligne> lignes() {
        return jdbc.sql("""
            with tenue as (
                select
                    seance.id,
                    to_char(seance.debut at time zone structure.fuseau, 'YYYY-MM') as mois,
                    coalesce(lieu.nom, '') as lieu,
                    coalesce(affluence.anonymes, 0) as tetes
                from depot_seances depot
                join seance on seance.structure_id = structure_courante() and seance.id = depot.identifiant
                join structure on structure.structure_id = seance.structure_id
                left join lieu on lieu.structure_id = seance.structure_id and lieu.id = seance.lieu_id
                left join affluence
                    on affluence.structure_id = seance.structure_id and affluence.seance_id = seance.id
                where seance.statut = 'tenue'),
            venu as (
                select id, mois, lieu, null::uuid as qui, tetes
                from tenue
                union all
                select tenue.id, mois, lieu, coalesce(fiche_conservee.conserve_id, participation.usager_id), 0
                from tenue
                join participation
                    on participation.structure_id = structure_courante() and participation.seance_id = tenue.id
                left join fiche_conservee
                    on fiche_conservee.structure_id = participation.structure_id
                    and fiche_conservee.absorbe_id = participation.usager_id
                where participation.presence = 'present')
            select
                case when grouping(mois) = 0 then 'mois' when grouping(lieu) = 0 then 'lieu' else 'tout' end as axe,
                coalesce(mois, lieu, '') as cle,
                count(distinct id) as seances,
                count(distinct qui) as personnes,
                count(qui) as presences,
                coalesce(sum(tetes), 0) as tetes,
                null::int as ecrit
            from venu
            group by grouping sets ((), (mois), (lieu))
            having count(id) > 0
            order by axe desc, mois, seances desc, lieu
            """).query(Ligne.class).list();
    }

    Pertes pertes() {
        return jdbc.sql("""
            with apres as (
                select
                    seance_avant.participations,
                    seance.id is null or seance.statut <> 'tenue' as perdue,
                    (
                        select count(*)
                        from participation
                        where participation.structure_id = structure_courante()
                            and participation.seance_id = seance_avant.seance_id
                            and participation.presence = 'present')
                        + coalesce(affluence.anonymes, 0) as maintenant
                from seance_avant
                left join seance
                    on seance.structure_id = structure_courante() and seance.id = seance_avant.seance_id
                left join affluence
                    on affluence.structure_id = structure_courante() and affluence.seance_id = seance_avant.seance_id)
            select
                (
                    select count(*)
                    from presence_avant
                    where not exists (
                        select
                        from participation
                        where participation.structure_id = structure_courante()
                            and participation.seance_id = presence_avant.seance_id
                            and participation.usager_id = presence_avant.usager_id
                            and participation.presence = 'present')) as noms,
                coalesce(sum(participations - maintenant) filter (where not perdue and maintenant < participations), 0)
                    as participations,
                count(*) filter (where perdue) as seances
            from apres
            """).query(Pertes.class).single();
    }
}
