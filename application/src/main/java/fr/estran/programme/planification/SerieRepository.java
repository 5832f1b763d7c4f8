package fr.estran.programme.planification;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Identifiant;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.temps.Calendrier;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Series, their rules, and what became of each of their dates. */
@Repository
record SerieRepository(JdbcClient jdbc) {

    /** A date of a series, and the session that it has. */
    record JourDeSerie(UUID serie, LocalDate jour, @Nullable SeanceId seance) {}

    /** In the order of their beginnings. */
    List<RangeeDeSerie> des(Collection<ActionId> actions) {
        return jdbc.sql("""
            select
                id, action_id as action, suite_de_id as suite_de, rythme, intervalle, jours, rangs, jour_du_mois, epoque, feries,
                debut, jusqu_au, fois, commence, finit, lieu_id as lieu,
                array(
                    select conseiller_id from serie_conseiller
                    where serie_conseiller.structure_id = serie.structure_id and serie_id = serie.id
                ) as conseillers,
                array(
                    select benevole_id from serie_benevole
                    where serie_benevole.structure_id = serie.structure_id and serie_id = serie.id
                ) as benevoles
            from serie
            where action_id = any(:actions)
            order by debut, id
            """)
                .param("actions", actions)
                .query(RangeeDeSerie.class)
                .list();
    }

    List<JourDeSerie> jours(Collection<ActionId> actions) {
        return jdbc.sql("""
            select serie_id as serie, jour, seance_id as seance
            from serie_jour
            join serie on serie.structure_id = serie_jour.structure_id and serie.id = serie_jour.serie_id
            where serie.action_id = any(:actions)
            order by jour
            """).param("actions", actions).query(JourDeSerie.class).list();
    }

    /** A new one, or another rule for the one that there is. */
    void ecrire(RangeeDeSerie serie) {
        jdbc.sql("""
            insert into serie (
                structure_id, id, action_id, suite_de_id, rythme, intervalle, jours, rangs, jour_du_mois,
                epoque, feries, debut, jusqu_au, fois, commence, finit, lieu_id)
            values (
                structure_courante(), :id, :action, :suiteDe, :rythme, :intervalle, :jours, :rangs, :jourDuMois,
                :epoque, :feries, :debut, :jusquAu, :fois, :commence, :finit, :lieu)
            on conflict (structure_id, id) do update
            set rythme = excluded.rythme,
                intervalle = excluded.intervalle,
                jours = excluded.jours,
                rangs = excluded.rangs,
                jour_du_mois = excluded.jour_du_mois,
                epoque = excluded.epoque,
                feries = excluded.feries,
                debut = excluded.debut,
                jusqu_au = excluded.jusqu_au,
                fois = excluded.fois,
                commence = excluded.commence,
                finit = excluded.finit,
                lieu_id = excluded.lieu_id
            """).paramSource(serie).update();
        personnes("serie_conseiller", "conseiller_id", serie.id(), serie.conseillers());
        personnes("serie_benevole", "benevole_id", serie.id(), serie.benevoles());
    }

    /** @param jours each with its session, or without; they take the place of those from the first day on */
    void dater(UUID serie, LocalDate depuis, List<JourDeSerie> jours) {
        jdbc.sql("delete from serie_jour where serie_id = :serie and jour >= :depuis")
                .param("serie", serie)
                .param("depuis", depuis)
                .update();
        jdbc.sql("""
            insert into serie_jour (structure_id, serie_id, jour, seance_id)
            select structure_courante(), :serie, jour, seance
            from unnest(:jours::date[], :seances::uuid[]) as donnes (jour, seance)
            """)
                .param("serie", serie)
                .param("jours", jours.stream().map(JourDeSerie::jour).toList())
                .param("seances", jours.stream().map(JourDeSerie::seance).toList())
                .update();
    }

    List<Calendrier.Vacances> vacances() {
        return jdbc.sql("select premier_jour, dernier_jour from vacances_scolaires order by premier_jour")
                .query(Calendrier.Vacances.class)
                .list();
    }

    private void personnes(String table, String colonne, UUID serie, List<? extends Identifiant> personnes) {
        jdbc.sql("delete from " + table + " where serie_id = :serie")
                .param("serie", serie)
                .update();
        jdbc.sql("insert into " + table + " (structure_id, serie_id, " + colonne
                        + ") select structure_courante(), :serie, unnest(:personnes::uuid[])")
                .param("serie", serie)
                .param("personnes", personnes)
                .update();
    }
}
