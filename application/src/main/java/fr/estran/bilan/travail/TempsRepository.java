package fr.estran.bilan.travail;

import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.commun.PlageHoraire;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is written of somebody's time, and what the agenda says of it. */
@Repository
record TempsRepository(JdbcClient jdbc) {

    record Ecrit(LocalDate jour, NatureDeTemps nature, int minutes) {}

    /** @param lieu null of what is in no venue */
    record Seance(
            LocalDateTime debut,
            LocalDateTime fin,
            int minutes,
            boolean tenue,
            boolean heureConnue,
            String titre,
            @Nullable LieuId lieu,
            @Nullable String lieuNom) {}

    record Reunion(
            LocalDate jour,
            @Nullable LocalTime debut,
            @Nullable LocalTime fin) {}

    record Absence(LocalDate debut, LocalDate fin, String motif, String moment) {}

    record Mois(LocalDate mois, LocalDate closLe, @Nullable LocalDate rouvertLe) {

        boolean clos() {
            return rouvertLe == null;
        }
    }

    /** Of each day, as its hours say it: held sessions, once, whoever came. */
    private static final String MINUTES_DES_SEANCES = """
        select
            (seance.debut at time zone structure.fuseau)::date as jour,
            (sum(extract(epoch from seance.fin - seance.debut)) / 60)::integer as minutes
        from seance_conseiller
        join seance on seance.structure_id = seance_conseiller.structure_id and seance.id = seance_conseiller.seance_id
        join structure on structure.structure_id = seance.structure_id
        where seance_conseiller.conseiller_id = :conseiller
            and seance.statut = 'tenue'
            and seance.debut >= minuit(:debut)
            and seance.debut < minuit(:fin)
        group by 1
        """;

    /** Those of the team on one of the days. */
    List<Equipier> equipe(Periode periode) {
        return jdbc.sql("""
            select id, nom_entier(conseiller) as nom, entree, sortie
            from conseiller
            where entree < :fin and (sortie is null or sortie >= :debut)
            order by prenom, nom, id
            """).paramSource(periode).query(Equipier.class).list();
    }

    Optional<Equipier> equipier(ConseillerId conseiller) {
        return jdbc.sql("select id, nom_entier(conseiller) as nom, entree, sortie from conseiller where id = :id")
                .param("id", conseiller)
                .query(Equipier.class)
                .optional();
    }

    /** Nobody else writes of that person's time meanwhile. */
    boolean verrouiller(ConseillerId conseiller) {
        return jdbc.sql("select id from conseiller where id = :id for no key update")
                .param("id", conseiller)
                .query(ConseillerId.class)
                .optional()
                .isPresent();
    }

    List<Ecrit> ecrits(ConseillerId conseiller, Periode periode) {
        return jdbc.sql("""
            select jour, nature, minutes
            from temps_passe
            where conseiller_id = :conseiller and jour >= :debut and jour < :fin
            order by jour, nature
            """)
                .param("conseiller", conseiller)
                .paramSource(periode)
                .query(Ecrit.class)
                .list();
    }

    void ecrire(ConseillerId conseiller, Ecrit ecrit) {
        jdbc.sql("""
            insert into temps_passe (structure_id, conseiller_id, jour, nature, minutes)
            values (structure_courante(), :conseiller, :jour, :nature, :minutes)
            on conflict (structure_id, conseiller_id, jour, nature) do update set minutes = excluded.minutes
            """).param("conseiller", conseiller).paramSource(ecrit).update();
    }

    void oublier(ConseillerId conseiller, LocalDate jour, NatureDeTemps nature) {
        jdbc.sql("delete from temps_passe where conseiller_id = :conseiller and jour = :jour and nature = :nature")
                .param("conseiller", conseiller)
                .param("jour", jour)
                .param("nature", nature)
                .update();
    }

    List<Ecrit> minutesDesSeances(ConseillerId conseiller, Periode periode) {
        return jdbc.sql("select jour, 'seances' as nature, minutes from (" + MINUTES_DES_SEANCES
                        + ") dites order by jour")
                .param("conseiller", conseiller)
                .paramSource(periode)
                .query(Ecrit.class)
                .list();
    }

    List<Seance> seances(ConseillerId conseiller, Periode periode) {
        return jdbc.sql("""
            select
                seance.debut at time zone structure.fuseau as debut,
                seance.fin at time zone structure.fuseau as fin,
                (extract(epoch from seance.fin - seance.debut) / 60)::integer as minutes,
                seance.statut = 'tenue' as tenue,
                seance.heure_connue,
                action.titre,
                seance.lieu_id as lieu,
                lieu.nom as lieu_nom
            from seance_conseiller
            join seance on seance.structure_id = seance_conseiller.structure_id
                and seance.id = seance_conseiller.seance_id
            join structure on structure.structure_id = seance.structure_id
            join action on action.structure_id = seance.structure_id and action.id = seance.action_id
            left join lieu on lieu.structure_id = seance.structure_id and lieu.id = seance.lieu_id
            where seance_conseiller.conseiller_id = :conseiller
                and (seance.statut = 'tenue' or seance.statut = 'prevue' and seance.retrait is null)
                and seance.debut >= minuit(:debut)
                and seance.debut < minuit(:fin)
            order by seance.debut, seance.id
            """)
                .param("conseiller", conseiller)
                .paramSource(periode)
                .query(Seance.class)
                .list();
    }

    /** Those of the collective that are not cancelled. */
    List<Reunion> reunions(Periode periode) {
        return jdbc.sql("""
            select jour, debut, fin
            from reunion
            where jour >= :debut and jour < :fin and annulee_le is null
            order by jour, debut, id
            """).paramSource(periode).query(Reunion.class).list();
    }

    List<Absence> absences(ConseillerId conseiller, Periode periode) {
        return jdbc.sql("""
            select debut, fin, motif, moment
            from indisponibilite
            where conseiller_id = :conseiller and debut < :fin and fin >= :debut
            order by debut, id
            """)
                .param("conseiller", conseiller)
                .paramSource(periode)
                .query(Absence.class)
                .list();
    }

    List<PlageHoraire> horaires(ConseillerId conseiller) {
        return jdbc.sql("""
            select jour, debut, fin
            from conseiller_horaire
            where conseiller_id = :conseiller
            order by jour, debut
            """)
                .param("conseiller", conseiller)
                .query(PlageHoraire.class)
                .list();
    }

    /** Minutes from one venue to another, as appointments reckon them. */
    Optional<Integer> trajet() {
        return jdbc.sql("select trajet from regle_rendez_vous")
                .query(Integer.class)
                .optional();
    }

    /** Months that are closed, or were. */
    List<Mois> mois(ConseillerId conseiller, Periode periode) {
        return jdbc.sql("""
            select mois, clos_le, rouvert_le
            from mois_clos
            where conseiller_id = :conseiller and mois < :fin and mois + interval '1 month' > :debut
            order by mois
            """)
                .param("conseiller", conseiller)
                .paramSource(periode)
                .query(Mois.class)
                .list();
    }

    /** What sessions say of that month is written out, and it is closed. */
    void clore(ConseillerId conseiller, Periode mois, LocalDate jour) {
        oublierLesSeances(conseiller, mois);
        jdbc.sql("""
            insert into temps_passe (structure_id, conseiller_id, jour, nature, minutes)
            select structure_courante(), :conseiller, jour, 'seances', minutes from (
            """ + MINUTES_DES_SEANCES + ") dites")
                .param("conseiller", conseiller)
                .paramSource(mois)
                .update();
        jdbc.sql("""
            insert into mois_clos (structure_id, conseiller_id, mois, clos_le)
            values (structure_courante(), :conseiller, :mois, :jour)
            on conflict (structure_id, conseiller_id, mois) do update set clos_le = excluded.clos_le, rouvert_le = null
            """)
                .param("conseiller", conseiller)
                .param("mois", mois.debut())
                .param("jour", jour)
                .update();
    }

    void rouvrir(ConseillerId conseiller, Periode mois, LocalDate jour) {
        jdbc.sql("update mois_clos set rouvert_le = :jour where conseiller_id = :conseiller and mois = :mois")
                .param("conseiller", conseiller)
                .param("mois", mois.debut())
                .param("jour", jour)
                .update();
        oublierLesSeances(conseiller, mois);
    }

    private void oublierLesSeances(ConseillerId conseiller, Periode mois) {
        jdbc.sql("""
            delete from temps_passe
            where conseiller_id = :conseiller and nature = 'seances' and jour >= :debut and jour < :fin
            """).param("conseiller", conseiller).paramSource(mois).update();
    }

    /** Of before that day. */
    void oublier(LocalDate avant) {
        jdbc.sql("delete from temps_passe where jour < :avant")
                .param("avant", avant)
                .update();
        jdbc.sql("delete from mois_clos where mois < :avant")
                .param("avant", avant)
                .update();
    }
}
