package fr.estran.presences.coop;

import static fr.estran.presences.coop.ActesCoopRepository.PERIODE;

import fr.estran.presences.coop.ActesCoopRepository.Lesquelles;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.UsagerId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who came to the sessions that acts are made of, and what they asked for. No name leaves the database. */
@Repository
record VenuesCoopRepository(JdbcClient jdbc) {

    /**
     * Somebody who was there; without usager, somebody whom nobody knew.
     *
     * @param oubliee that what they asked for was taken from them when the quarter was closed
     */
    record VenueLue(
            SeanceId seance,
            @Nullable UsagerId usager,
            @Nullable String genre,
            @Nullable Integer naissance,
            @Nullable String situation,
            @Nullable String tranche,
            @Nullable String demande,
            @Nullable String libelle,
            @Nullable Integer minutes,
            boolean oriente,
            boolean oubliee,
            boolean deja) {}

    /**
     * Each person once, whatever was merged, in the order in which they were noted. When they first came is asked of all at once: asked
     * of each of a year, it is a look at each session that anybody ever came to.
     */
    List<VenueLue> venues(Lesquelles lesquelles) {
        return jdbc.sql(PERIODE + """
            ,
            venue as (
                select distinct on (participation.seance_id, usager.id)
                    participation.*,
                    usager.id as personne_id,
                    usager.genre,
                    usager.annee_naissance,
                    usager.situation,
                    periode.debut
                from periode
                join participation
                    on participation.structure_id = periode.structure_id and participation.seance_id = periode.id
                left join fiche_conservee fiche
                    on fiche.structure_id = participation.structure_id and fiche.absorbe_id = participation.usager_id
                join usager on usager.structure_id = participation.structure_id
                    and usager.id = coalesce(fiche.conserve_id, participation.usager_id)
                where periode.tenue and participation.presence = 'present'
                order by participation.seance_id, usager.id, participation.ordre desc
            ),
            premiere as (
                select coalesce(fiche.conserve_id, participation.usager_id) as personne_id, min(seance.debut) as debut
                from seance
                join participation
                    on participation.structure_id = seance.structure_id and participation.seance_id = seance.id
                left join fiche_conservee fiche
                    on fiche.structure_id = participation.structure_id and fiche.absorbe_id = participation.usager_id
                where seance.debut < minuit(:avant) and seance.statut = 'tenue' and participation.presence = 'present'
                group by coalesce(fiche.conserve_id, participation.usager_id)
            )
            select
                venue.seance_id as seance,
                venue.personne_id as usager,
                venue.genre,
                venue.annee_naissance as naissance,
                venue.situation,
                venue.tranche,
                retenue.retenue as demande,
                retenue.libelle,
                venue.duree_min as minutes,
                coalesce(venue.suite = 'oriente', false) as oriente,
                venue.detachee as oubliee,
                venue.debut > premiere.debut as deja
            from venue
            join premiere on premiere.personne_id = venue.personne_id
            left join thematique_retenue retenue
                on retenue.structure_id = venue.structure_id and retenue.code = venue.demande
            order by venue.debut, venue.ordre
            """)
                .paramSource(lesquelles)
                .query(VenueLue.class)
                .list();
    }

    /** Of people without a name, those of whom something was noted. */
    List<VenueLue> passages(Lesquelles lesquelles) {
        return jdbc.sql(PERIODE + """
            select
                passage.seance_id as seance,
                null::uuid as usager,
                null as genre,
                null::integer as naissance,
                null as situation,
                null as tranche,
                retenue.retenue as demande,
                retenue.libelle,
                passage.duree_min as minutes,
                coalesce(passage.suite = 'oriente', false) as oriente,
                passage.detachee as oubliee,
                false as deja
            from periode
            join passage on passage.structure_id = periode.structure_id and passage.seance_id = periode.id
            left join thematique_retenue retenue
                on retenue.structure_id = passage.structure_id and retenue.code = passage.demande
            where periode.tenue and not passage.retire
            order by passage.notee_le, passage.id
            """)
                .paramSource(lesquelles)
                .query(VenueLue.class)
                .list();
    }
}
