package fr.estran.seances;

import fr.estran.commun.ActionId;
import fr.estran.commun.BenevoleId;
import fr.estran.commun.Code;
import fr.estran.commun.ConseillerId;
import fr.estran.commun.Identifiants;
import fr.estran.commun.LieuId;
import fr.estran.commun.SeanceId;
import fr.estran.nomenclatures.EtatDeSeance;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sessions, as the staff read them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SeanceRepository {

    private static final String SEANCES = """
            select
                seance.id,
                seance.action_id,
                seance.debut at time zone structure.fuseau as debut,
                seance.fin at time zone structure.fuseau as fin,
                seance.statut,
                seance.motif_annulation,
                seance.lieu_id,
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

    private final JdbcClient jdbc;

    SeanceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of their hours. */
    List<SeanceGeree> des(Collection<ActionId> actions) {
        return jdbc.sql(SEANCES + """
                        where seance.action_id = any(:actions)
                        order by seance.debut, seance.id
                        """)
                .param("actions", actions)
                .query(SeanceRepository::seance)
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

    private static SeanceGeree seance(ResultSet ligne, int rang) throws SQLException {
        return new SeanceGeree(
                new SeanceId(ligne.getObject("id", UUID.class)),
                new ActionId(ligne.getObject("action_id", UUID.class)),
                ligne.getObject("debut", LocalDateTime.class),
                ligne.getObject("fin", LocalDateTime.class),
                Code.de(EtatDeSeance.class, ligne.getString("statut")),
                ligne.getString("motif_annulation"),
                Identifiants.de(ligne.getObject("lieu_id", UUID.class), LieuId::new),
                ligne.getString("lieu_nom"),
                ligne.getObject("debut_annonce", LocalDateTime.class),
                Identifiants.de(liste(ligne.getArray("conseillers"), UUID[].class), ConseillerId::new),
                liste(ligne.getArray("noms"), String[].class),
                Identifiants.de(liste(ligne.getArray("benevoles"), UUID[].class), BenevoleId::new),
                liste(ligne.getArray("aides"), String[].class),
                ligne.getBoolean("heure_connue"));
    }

    private static <T> List<T> liste(Array tableau, Class<T[]> type) throws SQLException {
        return List.of(type.cast(tableau.getArray()));
    }
}
