package fr.estran.accueil.trimestres;

import fr.estran.programme.SeancesDuTrimestre;
import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.socle.commun.SeanceId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What became of the sessions of a quarter, and of those who asked for a place. */
@Repository
record ApresRepository(JdbcClient jdbc) {

    /** Only of sessions that have begun: whoever waits for one to come may have a place yet. */
    private static final String SEANCES = "with " + SeancesDuTrimestre.SQL + """
        select
            seance.id,
            seance.action_id as action,
            seance.type,
            seance.titre,
            seance.thematique,
            seance.theme,
            seance.lieu_id::text,
            seance.lieu,
            quartier.code as quartier,
            quartier.nom as nom_du_quartier,
            seance.commence as debut,
            seance.heure_connue,
            seance.statut,
            seance.capacite,
            coalesce(equipe.ids, '{}') as conseillers,
            coalesce(equipe.noms, '{}') as noms,
            coalesce(demande.attente, 0) as attente,
            coalesce(demande.refus, 0) as refus,
            coalesce(venue.combien, 0) as venues
        from seance_du_trimestre seance
        left join quartier on quartier.structure_id = seance.structure_id
            and quartier.code = seance.quartier
            and not quartier.implicite
        left join unnest(:venus::uuid[], :venues::integer[]) venue (seance_id, combien) on venue.seance_id = seance.id
        left join lateral (
            select
                array_agg(conseiller.id::text order by conseiller.nom, conseiller.prenom, conseiller.id) as ids,
                array_agg(
                    nom_entier(conseiller) order by conseiller.nom, conseiller.prenom, conseiller.id
                ) as noms
            from seance_conseiller
            join conseiller on conseiller.structure_id = seance_conseiller.structure_id
                and conseiller.id = seance_conseiller.conseiller_id
            where seance_conseiller.structure_id = seance.structure_id
                and seance_conseiller.seance_id = seance.id
        ) equipe on true
        left join (
            select
                inscription.action_id,
                count(*) filter (where inscription.statut in ('liste_attente', 'proposee')) as attente,
                count(*) filter (where inscription.statut in ('declinee', 'expiree', 'annulee_service')) as refus
            from inscription
            where inscription.action_id in (select action_id from seance_du_trimestre)
            group by inscription.action_id
        ) demande on demande.action_id = seance.action_id
            and not seance.prise
            and not exists (
                select from seance avant
                where avant.structure_id = seance.structure_id
                    and avant.action_id = seance.action_id
                    and (avant.debut, avant.id) < (seance.debut, seance.id)
            )
        where seance.debut <= :maintenant
        order by seance.debut, seance.titre, seance.id
        """;

    /** @param venues how many came to each that was held */
    List<SeanceApres> seances(TrimestreDuProgramme trimestre, Instant maintenant, Map<SeanceId, Integer> venues) {
        var rangs = List.copyOf(venues.entrySet());
        return jdbc.sql(SEANCES)
                .paramSource(trimestre.periode())
                .param("maintenant", maintenant)
                .param("venus", rangs.stream().map(Map.Entry::getKey).toList())
                .param("venues", rangs.stream().map(Map.Entry::getValue).toList())
                .query(SeanceApres.class)
                .list();
    }
}
