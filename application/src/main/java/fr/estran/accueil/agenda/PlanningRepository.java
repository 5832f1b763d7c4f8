package fr.estran.accueil.agenda;

import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Periode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose days are shown, and what stands in their way. */
@Repository
record PlanningRepository(JdbcClient jdbc) {

    /** @param nombre how many there are in all */
    record Trouvee(UUID id, String nom, int nombre) {}

    /** @param texte why, or at which time of the day */
    record Ecart(UUID qui, LocalDate debut, LocalDate fin, String texte) {}

    /** Those who are in the team on one of the days. */
    List<Trouvee> conseillers(Periode periode, @Nullable UUID un, @Nullable String nom, int combien, int apres) {
        return jdbc.sql("""
            select id, nom_entier(conseiller) as nom, count(*) over () as nombre
            from conseiller
            where entree < :fin
                and (sortie is null or sortie >= :debut)
                and (:un::uuid is null or id = :un)
                and (:nom::text is null or position(plier(:nom) in plier(nom_entier(conseiller))) > 0)
            order by prenom, nom, id
            limit :combien offset :apres
            """)
                .paramSource(periode)
                .param("un", un)
                .param("nom", nom)
                .param("combien", combien)
                .param("apres", apres)
                .query(Trouvee.class)
                .list();
    }

    /** Those where there is a session on one of the days, or that are closed then; any, where one asks for it. */
    List<Trouvee> lieux(
            Periode periode, ZoneId fuseau, @Nullable UUID un, @Nullable String nom, int combien, int apres) {
        return jdbc.sql("""
            select id, nom, count(*) over () as nombre
            from lieu
            where (
                    id = :un
                    or (:un::uuid is null and id in (
                        select lieu_id from seance where debut >= :commence and debut < :finit
                        union all
                        select lieu_id from fermeture_de_lieu where debut < :fin and fin >= :debut
                    ))
                )
                and (:nom::text is null or position(plier(:nom) in plier(nom)) > 0)
            order by nom, id
            limit :combien offset :apres
            """)
                .param("commence", periode.commence(fuseau))
                .param("finit", periode.finit(fuseau))
                .paramSource(periode)
                .param("un", un)
                .param("nom", nom)
                .param("combien", combien)
                .param("apres", apres)
                .query(Trouvee.class)
                .list();
    }

    /** @return with the half of the day as its text, or {@code journee} */
    List<Ecart> absences(Periode periode, Collection<ConseillerId> conseillers) {
        return jdbc.sql("""
            select conseiller_id as qui, debut, fin, moment as texte
            from indisponibilite
            where conseiller_id = any(:ceux) and debut < :fin and fin >= :debut
            order by debut, id
            """)
                .param("ceux", conseillers)
                .paramSource(periode)
                .query(Ecart.class)
                .list();
    }

    /** @param debut of a span in which somebody is busy elsewhere, with nobody knows what */
    record Occupation(UUID qui, Instant debut, Instant fin) {}

    /** Of several calendars of one person, those that overlap or touch are one. */
    List<Occupation> occupations(Periode periode, ZoneId fuseau, Collection<ConseillerId> conseillers) {
        return jdbc.sql("""
            select qui, lower(heure) as debut, upper(heure) as fin
            from (
                select agenda.conseiller_id as qui, unnest(range_agg(tstzrange(heure.debut, heure.fin))) as heure
                from agenda_d_ailleurs agenda
                join heure_occupee heure on heure.structure_id = agenda.structure_id and heure.agenda_id = agenda.id
                where agenda.conseiller_id = any(:ceux) and heure.fin > :commence and heure.debut < :finit
                group by agenda.conseiller_id
            ) occupations
            order by debut, qui
            """)
                .param("ceux", conseillers)
                .param("commence", periode.commence(fuseau))
                .param("finit", periode.finit(fuseau))
                .query(Occupation.class)
                .list();
    }

    /** @return with the reason as its text */
    List<Ecart> fermetures(Periode periode, Collection<LieuId> lieux) {
        return jdbc.sql("""
            select lieu_id as qui, debut, fin, raison as texte
            from fermeture_de_lieu
            where lieu_id = any(:ceux) and debut < :fin and fin >= :debut
            order by debut, id
            """)
                .param("ceux", lieux)
                .paramSource(periode)
                .query(Ecart.class)
                .list();
    }

    /** Of the days, those on which the schools are closed. */
    List<LocalDate> joursDeVacances(Periode periode) {
        return jdbc.sql("""
            select distinct jour::date
            from vacances_scolaires
            cross join generate_series(:debut::date, :fin::date - 1, interval '1 day') as jour
            where jour::date between premier_jour and dernier_jour
            """).paramSource(periode).query(LocalDate.class).list();
    }
}
