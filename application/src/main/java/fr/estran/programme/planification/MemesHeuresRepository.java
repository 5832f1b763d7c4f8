package fr.estran.programme.planification;

import fr.estran.socle.commun.SeanceId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What else is held at the hours of a session: in its venue, by those who hold it. */
@Repository
record MemesHeuresRepository(JdbcClient jdbc) {

    /**
     * Somebody is elsewhere already.
     *
     * @param jour of the session that was asked about
     */
    record Ailleurs(
            LocalDate jour,
            String qui,
            String titre,
            LocalDateTime debut,
            LocalDateTime fin,
            @Nullable String lieu) {}

    /**
     * Something else is held in the venue.
     *
     * @param jour of the session that was asked about
     * @param salle of the other one, where it is known
     */
    record Voisine(
            LocalDate jour,
            String titre,
            LocalDateTime debut,
            LocalDateTime fin,
            String lieu,
            @Nullable String salle) {}

    /**
     * What is held in the venue at those hours, or at another stop of the same bus. Of two that have a room each, neither stands in the other's way.
     *
     * @param creneaux in the same venue
     * @param sauf the sessions that are moved
     */
    List<Voisine> voisines(List<Creneau> creneaux, ZoneId fuseau, Collection<SeanceId> sauf) {
        return quand(jdbc.sql("""
            select distinct
                demande.jour,
                action.titre,
                seance.debut at time zone structure.fuseau as debut,
                seance.fin at time zone structure.fuseau as fin,
                lieu.nom as lieu,
                salle.nom as salle
            from unnest(:jours::date[], :debuts::timestamptz[], :fins::timestamptz[])
                as demande (jour, debut, fin)
            join seance on seance.lieu_id in (
                    select tenu.id
                    from lieu demande
                    join lieu tenu on tenu.structure_id = demande.structure_id
                        and coalesce(tenu.halte_de_id, tenu.id) = coalesce(demande.halte_de_id, demande.id)
                    where demande.id = :lieu
                )
                and not seance.annulee
                and seance.debut < demande.fin
                and seance.debut > demande.debut - interval '1 day'
                and seance.fin > demande.debut
                and seance.id <> all(:sauf)
            join structure on structure.structure_id = seance.structure_id
            join action on action.structure_id = seance.structure_id and action.id = seance.action_id
            join lieu on lieu.structure_id = seance.structure_id and lieu.id = seance.lieu_id
            left join seance_salle on seance_salle.structure_id = seance.structure_id
                and seance_salle.seance_id = seance.id
                and seance_salle.lieu_id = seance.lieu_id
                and seance_salle.etat <> 'refusee'
            left join salle on salle.structure_id = seance_salle.structure_id
                and salle.id = seance_salle.salle_id
            where not exists (
                select from seance_salle sienne
                where sienne.seance_id = any(:sauf)
                    and sienne.etat <> 'refusee'
                    and sienne.lieu_id = seance.lieu_id
                    and sienne.salle_id <> seance_salle.salle_id)
            order by demande.jour, debut, action.titre
            """), creneaux, fuseau)
                .param("lieu", creneaux.getFirst().lieu())
                .param("sauf", sauf)
                .query(Voisine.class)
                .list();
    }

    private static JdbcClient.StatementSpec quand(
            JdbcClient.StatementSpec requete, List<Creneau> creneaux, ZoneId fuseau) {
        return requete.param("jours", creneaux.stream().map(Creneau::jour).toList())
                .param(
                        "debuts",
                        creneaux.stream()
                                .map(creneau -> creneau.commence(fuseau))
                                .toList())
                .param(
                        "fins",
                        creneaux.stream().map(creneau -> creneau.finit(fuseau)).toList());
    }

    /**
     * The first of each session.
     *
     * @param creneaux held by the same people
     * @param sauf the sessions that are moved
     */
    List<Ailleurs> ailleurs(List<Creneau> creneaux, ZoneId fuseau, Collection<SeanceId> sauf) {
        return quand(jdbc.sql("""
            select distinct on (demande.jour, demande.debut)
                demande.jour,
                nom_entier(conseiller) as qui,
                action.titre,
                seance.debut at time zone structure.fuseau as debut,
                seance.fin at time zone structure.fuseau as fin,
                lieu.nom as lieu
            from unnest(:jours::date[], :debuts::timestamptz[], :fins::timestamptz[])
                as demande (jour, debut, fin)
            join seance_conseiller on seance_conseiller.conseiller_id = any(:conseillers)
                and not seance_conseiller.annulee
                and tstzrange(seance_conseiller.debut, seance_conseiller.fin)
                    && tstzrange(demande.debut, demande.fin)
            join seance on seance.structure_id = seance_conseiller.structure_id
                and seance.id = seance_conseiller.seance_id
            join action on action.structure_id = seance.structure_id and action.id = seance.action_id
            join structure on structure.structure_id = seance.structure_id
            join conseiller on conseiller.structure_id = seance_conseiller.structure_id
                and conseiller.id = seance_conseiller.conseiller_id
            left join lieu on lieu.structure_id = seance.structure_id and lieu.id = seance.lieu_id
            where seance.id <> all(:sauf)
            order by demande.jour, demande.debut, seance.debut, qui
            """), creneaux, fuseau)
                .param("conseillers", creneaux.getFirst().conseillers())
                .param("sauf", sauf)
                .query(Ailleurs.class)
                .list();
    }
}
