package fr.estran.programme.planification;

import fr.estran.socle.commun.ActionId;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sessions, as the staff read them. */
@Repository
record SeanceRepository(JdbcClient jdbc) {

    private static final String SEANCES = """
        select
            seance.id,
            seance.action_id as action,
            seance.debut at time zone structure.fuseau as debut,
            seance.fin at time zone structure.fuseau as fin,
            seance.statut,
            seance.motif_annulation as motif,
            seance.lieu_id as lieu,
            lieu.nom as lieu_nom,
            seance.debut_annonce at time zone structure.fuseau as debut_annonce,
            animation.conseillers,
            animation.noms,
            aide.benevoles,
            aide.aides,
            seance.heure_connue
        from seance
        join structure on structure.structure_id = seance.structure_id
        left join lieu on lieu.structure_id = seance.structure_id and lieu.id = seance.lieu_id
        cross join lateral (
            select
                coalesce(array_agg(conseiller.id order by conseiller.id), '{}') as conseillers,
                coalesce(array_agg(nom_entier(conseiller) order by conseiller.id), '{}') as noms
            from seance_conseiller
            join conseiller on conseiller.structure_id = seance_conseiller.structure_id
                and conseiller.id = seance_conseiller.conseiller_id
            where seance_conseiller.structure_id = seance.structure_id
                and seance_conseiller.seance_id = seance.id
        ) animation
        cross join lateral (
            select
                coalesce(array_agg(benevole.id order by benevole.id), '{}') as benevoles,
                coalesce(array_agg(benevole.nom order by benevole.id), '{}') as aides
            from seance_benevole
            join benevole on benevole.structure_id = seance_benevole.structure_id
                and benevole.id = seance_benevole.benevole_id
            where seance_benevole.structure_id = seance.structure_id
                and seance_benevole.seance_id = seance.id
        ) aide
        """;

    /** In the order of their hours. */
    List<SeanceGeree> des(Collection<ActionId> actions) {
        return jdbc.sql(SEANCES + """
            where seance.action_id = any(:actions)
            order by seance.debut, seance.id
            """)
                .param("actions", actions)
                .query(SeanceGeree.class)
                .list();
    }

    /**
     * Of an action of that name, at that hour, in that place, held by the same people. A new one has no room yet: one that has a
     * room is another.
     */
    boolean existe(String titre, Creneau creneau, ZoneId fuseau) {
        return jdbc.sql("""
            select exists (
                select from seance
                join action on action.structure_id = seance.structure_id and action.id = seance.action_id
                where seance.debut = :debut
                    and seance.lieu_id is not distinct from :lieu::uuid
                    and not seance.annulee
                    and lower(action.titre) = lower(:titre)
                    and array(
                            select conseiller_id
                            from seance_conseiller
                            where seance_conseiller.structure_id = seance.structure_id
                                and seance_conseiller.seance_id = seance.id
                            order by conseiller_id)
                        = array(select unnest(:conseillers::uuid[]) order by 1)
                    and not exists (
                        select from seance_salle
                        where seance_salle.structure_id = seance.structure_id
                            and seance_salle.seance_id = seance.id
                            and seance_salle.lieu_id = seance.lieu_id
                            and seance_salle.salle_id is not null
                            and seance_salle.etat <> 'refusee'))
            """)
                .param("debut", creneau.commence(fuseau))
                .paramSource(creneau)
                .param("titre", titre)
                .query(Boolean.class)
                .single();
    }
}
