package fr.estran.programme.ateliers;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.SeanceId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rooms of sessions, as the venues have them for us. */
@Repository
record SalleDeSeanceRepository(JdbcClient jdbc) {

    /** A session that is near, whose room nobody has confirmed. */
    record AConfirmer(ActionId action, SeanceId seance, String titre, LocalDateTime debut, String lieu) {}

    List<SalleDeSeance> des(Collection<SeanceId> seances) {
        return jdbc.sql("""
            select
                demandee.seance_id as seance,
                demandee.salle_id as salle,
                salle.nom,
                demandee.etat,
                (demandee.debut, demandee.fin, demandee.lieu_id)
                    is distinct from (seance.debut, seance.fin, seance.lieu_id) as perimee,
                demandee.par,
                demandee.le
            from seance_salle demandee
            join seance on seance.structure_id = demandee.structure_id and seance.id = demandee.seance_id
            left join salle on salle.structure_id = demandee.structure_id and salle.id = demandee.salle_id
            where demandee.seance_id = any(:seances)
            """)
                .param("seances", seances)
                .query(SalleDeSeance.class)
                .list();
    }

    /** For the hours and the venue that the session has now. */
    void noter(SeanceId seance, @Nullable UUID salle, String etat, @Nullable String par, LocalDate le) {
        jdbc.sql("""
            insert into seance_salle (
                structure_id, seance_id, lieu_id, salle_id, debut, fin, etat, par, le)
            select structure_id, id, lieu_id, :salle, debut, fin, :etat, :par, :le
            from seance
            where id = :seance and lieu_id is not null
            on conflict (structure_id, seance_id) do update
            set lieu_id = excluded.lieu_id, salle_id = excluded.salle_id, debut = excluded.debut,
                fin = excluded.fin, etat = excluded.etat, par = excluded.par, le = excluded.le
            """)
                .param("seance", seance)
                .param("salle", salle)
                .param("etat", etat)
                .param("par", par)
                .param("le", le)
                .update();
    }

    void oublier(SeanceId seance) {
        jdbc.sql("delete from seance_salle where seance_id = :seance")
                .param("seance", seance)
                .update();
    }

    /** What else is held in that room at the hours of a session. */
    List<String> memeSalle(SeanceId seance, UUID salle) {
        return jdbc.sql("""
            select distinct action.titre
            from seance
            join seance autre on autre.structure_id = seance.structure_id
                and autre.id <> seance.id
                and not autre.annulee
                and autre.debut < seance.fin
                and autre.fin > seance.debut
            join seance_salle prise on prise.structure_id = autre.structure_id
                and prise.seance_id = autre.id
                and prise.lieu_id = autre.lieu_id
                and prise.salle_id = :salle
                and prise.etat <> 'refusee'
            join action on action.structure_id = autre.structure_id and action.id = autre.action_id
            where seance.id = :seance
            order by action.titre
            """)
                .param("seance", seance)
                .param("salle", salle)
                .query(String.class)
                .list();
    }

    /** Asked for and not confirmed, refused, or to be asked again; and where there are rooms, not even asked for. */
    Lecture<AConfirmer> aConfirmer(Instant maintenant, Instant jusqua) {
        return new Lecture<>(AConfirmer.class, """
            select
                seance.action_id as action,
                seance.id as seance,
                action.titre,
                seance.debut at time zone structure.fuseau as debut,
                lieu.nom as lieu
            from seance
            join structure on structure.structure_id = seance.structure_id
            join action on action.structure_id = seance.structure_id and action.id = seance.action_id
            join lieu on lieu.structure_id = seance.structure_id and lieu.id = seance.lieu_id
            left join seance_salle demandee on demandee.structure_id = seance.structure_id
                and demandee.seance_id = seance.id
            where seance.statut = 'prevue'
                and action.recueil_id is null
                and seance.debut > :maintenant
                and seance.debut < :jusqua
                and case
                    when demandee.seance_id is null then exists (
                        select from salle
                        where salle.structure_id = seance.structure_id and salle.lieu_id = seance.lieu_id)
                    else demandee.etat <> 'confirmee'
                        or (demandee.debut, demandee.fin, demandee.lieu_id)
                            is distinct from (seance.debut, seance.fin, seance.lieu_id)
                end
            order by seance.debut, seance.id
            """, Map.of("maintenant", maintenant, "jusqua", jusqua));
    }
}
