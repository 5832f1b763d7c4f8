package fr.estran.programme.planification;

import fr.estran.socle.commun.SeanceId;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is odd about the day, the hours, the venue or the people of a session. */
@Repository
record AvertissementRepository(JdbcClient jdbc) {

    /** @param nom of whom or what it is about; empty where it is the day itself */
    record Etrangete(LocalDate jour, String genre, String nom) {}

    /** Nothing is open later, that day. */
    private static final String MINUIT = "24:00";

    /**
     * On each of the days. A venue or a counsellor whose hours nobody has told is never said to be away.
     *
     * @param creneau its hours, its venue and its people are those of each day
     * @param sauf sessions that would be moved: whoever is there does not count
     */
    List<Etrangete> etrangetes(
            Creneau creneau, Collection<LocalDate> jours, @Nullable Integer capacite, Collection<SeanceId> sauf) {
        return jdbc.sql("""
            select jours.jour, etrange.genre, etrange.nom
            from unnest(:jours::date[]) as jours (jour)
            join structure on structure.structure_id = structure_courante()
            cross join lateral (
            select 'lieu_ferme' as genre, lieu.nom
            from lieu
            where lieu.id = :lieu
                and exists (
                    select from lieu_ouverture
                    where lieu_ouverture.structure_id = lieu.structure_id
                        and lieu_ouverture.lieu_id = lieu.id
                )
                and not exists (
                    select from lieu_ouverture
                    where lieu_ouverture.structure_id = lieu.structure_id
                        and lieu_ouverture.lieu_id = lieu.id
                        and jour = extract(isodow from jours.jour)
                        and ouvre <= :debut::time
                        and ferme >= :fin::time
                )
            union all
            select 'fermeture', lieu.nom || ' (' || fermeture_de_lieu.raison || ')'
            from fermeture_de_lieu
            join lieu on lieu.structure_id = fermeture_de_lieu.structure_id and lieu.id = fermeture_de_lieu.lieu_id
            where fermeture_de_lieu.lieu_id = :lieu
                and jours.jour between fermeture_de_lieu.debut and fermeture_de_lieu.fin
            union all
            select 'lieu_retire', nom
            from lieu
            where id = :lieu and retire_le <= jours.jour
            union all
            select 'lieu_mobile', nom
            from lieu
            where id = :lieu and mobile
            union all
            select 'lieu_petit', nom
            from lieu
            where id = :lieu and capacite < :capacite
            union all
            select 'vacances', ''
            from vacances_scolaires
            where jours.jour between premier_jour and dernier_jour
            union all
            select 'hors_equipe', nom_entier(conseiller)
            from conseiller
            where id = any(:conseillers) and (entree > jours.jour or sortie < jours.jour)
            union all
            select distinct 'absent', nom_entier(conseiller)
            from conseiller
            join indisponibilite on indisponibilite.structure_id = conseiller.structure_id
                and indisponibilite.conseiller_id = conseiller.id
            where conseiller.id = any(:conseillers)
                and absence_pendant(indisponibilite, jours.jour + :debut::time, jours.jour + :terme::interval)
            union all
            select distinct 'occupe', nom_entier(conseiller)
            from conseiller
            join agenda_d_ailleurs agenda on agenda.structure_id = conseiller.structure_id
                and agenda.conseiller_id = conseiller.id
            join heure_occupee heure on heure.structure_id = agenda.structure_id and heure.agenda_id = agenda.id
            where conseiller.id = any(:conseillers)
                and heure.debut < (jours.jour + :terme::interval) at time zone structure.fuseau
                and heure.fin > (jours.jour + :debut::time) at time zone structure.fuseau
            union all
            select 'hors_horaires', nom_entier(conseiller)
            from conseiller
            where conseiller.id = any(:conseillers)
                and exists (
                    select from conseiller_horaire
                    where conseiller_horaire.structure_id = conseiller.structure_id
                        and conseiller_horaire.conseiller_id = conseiller.id
                )
                and not exists (
                    select from conseiller_horaire
                    where conseiller_horaire.structure_id = conseiller.structure_id
                        and conseiller_horaire.conseiller_id = conseiller.id
                        and jour = extract(isodow from jours.jour)
                        and debut <= :debut::time
                        and fin >= :fin::time
                )
            union all
            select 'benevole_ailleurs', benevole.nom
            from benevole
            where id = any(:benevoles)
                and exists (
                    select from seance_benevole
                    join seance on seance.structure_id = seance_benevole.structure_id
                        and seance.id = seance_benevole.seance_id
                    where seance_benevole.structure_id = benevole.structure_id
                        and seance_benevole.benevole_id = benevole.id
                        and not seance.annulee
                        and seance.id <> all(:sauf)
                        and seance.debut < (jours.jour + :terme::interval) at time zone structure.fuseau
                        and seance.fin > (jours.jour + :debut::time) at time zone structure.fuseau
                )
            ) etrange
            order by jours.jour
            """)
                .paramSource(creneau)
                .param("jours", jours.stream().map(Date::valueOf).toList())
                .param("sauf", sauf)
                .param("fin", creneau.passeMinuit() ? MINUIT : creneau.fin().toString())
                .param("terme", (creneau.passeMinuit() ? "1 day " : "") + creneau.fin())
                .param("capacite", capacite)
                .query(Etrangete.class)
                .list();
    }
}
