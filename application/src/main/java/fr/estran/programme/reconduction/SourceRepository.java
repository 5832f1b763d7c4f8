package fr.estran.programme.reconduction;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the lists of the programme do not say of a quarter: what comes back, what somebody booked, what was taken over. */
@Repository
record SourceRepository(JdbcClient jdbc) {

    /** An hour of the programme that somebody has taken: for as long, it is in an action of their own. */
    record PriseEnRendezVous(ActionId recueil, SeanceSource passage) {}

    /**
     * What is there already.
     *
     * @param lieu null where there is none
     */
    record DejaPrevue(
            TypeDAction type, String titre, @Nullable LieuId lieu) {}

    /** Those that have a date of a series in it. */
    Set<ActionId> avecSeries(Periode trimestre) {
        return new HashSet<>(
                jdbc.sql("""
                    select distinct serie.action_id
                    from serie
                    join serie_jour on serie_jour.structure_id = serie.structure_id
                        and serie_jour.serie_id = serie.id
                    where serie_jour.jour >= :debut and serie_jour.jour < :fin
                    """).paramSource(trimestre).query(ActionId.class).list());
    }

    List<PriseEnRendezVous> prisesEnRendezVous(Periode trimestre) {
        return jdbc.sql("""
            select
                action.recueil_id as recueil,
                seance.id as seance,
                seance.lieu_id as lieu,
                (seance.debut at time zone structure.fuseau)::date as jour,
                (seance.debut at time zone structure.fuseau)::time as debut,
                (seance.fin at time zone structure.fuseau)::time as fin,
                array(
                    select conseiller_id
                    from seance_conseiller
                    where seance_conseiller.structure_id = seance.structure_id
                        and seance_conseiller.seance_id = seance.id
                ) as conseillers,
                '{}'::uuid[] as benevoles,
                seance.annulee as annule
            from rendez_vous
            join structure on structure.structure_id = rendez_vous.structure_id
            join seance on seance.structure_id = rendez_vous.structure_id
                and seance.id = rendez_vous.seance_id
            join action on action.structure_id = seance.structure_id and action.id = seance.action_id
            where rendez_vous.prevue
                and action.recueil_id is not null
                and not seance.annulee
                and seance.debut >= minuit(:debut)
                and seance.debut < minuit(:fin)
            """)
                .paramSource(trimestre)
                .query(PriseEnRendezVous.class)
                .list();
    }

    /** The actions that those of a quarter were taken over from. */
    Set<ActionId> reconduites(Periode trimestre, String code) {
        return new HashSet<>(jdbc.sql("""
            select distinct action.reconduite_de_id
            from action
            join structure on structure.structure_id = action.structure_id
            where action.reconduite_de_id is not null
                and (action.trimestre = :code or exists (
                    select from seance
                    where seance.structure_id = action.structure_id
                        and seance.action_id = action.id
                        and seance.debut >= minuit(:debut)
                        and seance.debut < minuit(:fin)))
            """)
                .paramSource(trimestre)
                .param("code", code)
                .query(ActionId.class)
                .list());
    }

    Set<DejaPrevue> dejaPrevues(Periode trimestre) {
        return new HashSet<>(
                jdbc.sql("""
                    select distinct action.type, action.titre, seance.lieu_id as lieu
                    from seance
                    join structure on structure.structure_id = seance.structure_id
                    join action on action.structure_id = seance.structure_id and action.id = seance.action_id
                    where seance.debut >= minuit(:debut)
                        and seance.debut < minuit(:fin)
                        and not seance.annulee
                        and action.recueil_id is null
                    """).paramSource(trimestre).query(DejaPrevue.class).list());
    }
}
