package fr.estran.programme.gestion;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Lecture;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sessions to come that were right when they were written, and that something stands against since. */
@Repository
record ConflitRepository(JdbcClient jdbc) {

    /**
     * @param genre what stands against it
     * @param nom of whom or of what
     * @param nombre how many there are in all
     */
    record Conflit(ActionId action, String titre, LocalDateTime debut, String genre, String nom, int nombre) {}

    /**
     * Found from what stands in the way, which is little, to the sessions of those days alone: ten years of them are read by
     * nobody who opens the page of the day. Of a rule that keeps to school time, or to holidays, only dates that it gave: one
     * that was moved was meant so.
     *
     * @param avant the day before which sessions are looked at
     */
    Lecture<Conflit> lecture(LocalDate jour, LocalDate avant, Instant maintenant, int combien) {
        return new Lecture<>(
                Conflit.class,
                """
            with prochaine as materialized (
                select
                    seance.structure_id,
                    seance.id,
                    seance.action_id,
                    seance.lieu_id,
                    seance.debut,
                    seance.fin,
                    coalesce(lieu.halte_de_id, lieu.id) as endroit
                from seance
                join lieu on lieu.structure_id = seance.structure_id and lieu.id = seance.lieu_id
                where seance.debut > minuit(:jour::date - 1)
                    and seance.debut < minuit(:avant)
                    and not seance.annulee
            ), conflit as (
                select touchee.id as seance, 'ferme' as genre, fermeture_de_lieu.raison as nom
                from structure
                join fermeture_de_lieu on fermeture_de_lieu.structure_id = structure.structure_id
                    and fermeture_de_lieu.fin >= :jour
                    and fermeture_de_lieu.debut < :avant
                cross join lateral (
                    select id
                    from seance
                    where seance.structure_id = fermeture_de_lieu.structure_id
                        and seance.debut >= minuit(greatest(:jour::date, fermeture_de_lieu.debut))
                        and seance.debut < minuit(least(:avant::date, fermeture_de_lieu.fin + 1))
                        and seance.lieu_id = fermeture_de_lieu.lieu_id
                    offset 0
                ) touchee
                union all
                select touchee.id, 'sans_halte', lieu.nom
                from structure
                join lieu on lieu.structure_id = structure.structure_id and lieu.mobile
                cross join lateral (
                    select id
                    from seance
                    where seance.structure_id = lieu.structure_id
                        and seance.debut >= minuit(:jour)
                        and seance.debut < minuit(:avant)
                        and seance.lieu_id = lieu.id
                    offset 0
                ) touchee
                union all
                select touchee.seance_id, 'absent', nom_entier(conseiller)
                from structure
                join indisponibilite on indisponibilite.structure_id = structure.structure_id
                    and indisponibilite.fin >= :jour
                    and indisponibilite.debut < :avant
                join conseiller on conseiller.structure_id = indisponibilite.structure_id
                    and conseiller.id = indisponibilite.conseiller_id
                cross join lateral (
                    select seance_id, debut, fin
                    from seance_conseiller
                    where seance_conseiller.structure_id = indisponibilite.structure_id
                        and seance_conseiller.conseiller_id = indisponibilite.conseiller_id
                        and seance_conseiller.debut >= minuit(greatest(:jour::date, indisponibilite.debut))
                        and seance_conseiller.debut < minuit(least(:avant::date, indisponibilite.fin + 1))
                    offset 0
                ) touchee
                where absence_pendant(
                    indisponibilite,
                    touchee.debut at time zone structure.fuseau,
                    touchee.fin at time zone structure.fuseau)
                union all
                select touchee.seance_id, 'parti', nom_entier(conseiller)
                from structure
                join conseiller on conseiller.structure_id = structure.structure_id
                    and conseiller.sortie + 1 < :avant
                cross join lateral (
                    select seance_id
                    from seance_conseiller
                    where seance_conseiller.structure_id = conseiller.structure_id
                        and seance_conseiller.conseiller_id = conseiller.id
                        and seance_conseiller.debut >= minuit(greatest(:jour::date, conseiller.sortie + 1))
                        and seance_conseiller.debut < minuit(:avant)
                    offset 0
                ) touchee
                union all
                select touchee.seance_id, serie.epoque, ''
                from structure
                join serie on serie.structure_id = structure.structure_id
                    and serie.epoque in ('periode_scolaire', 'vacances')
                    and coalesce(serie.jusqu_au, :jour::date) >= :jour
                cross join lateral (
                    select seance_id, jour
                    from serie_jour
                    where serie_jour.structure_id = serie.structure_id
                        and serie_jour.serie_id = serie.id
                        and serie_jour.jour >= :jour
                        and serie_jour.jour < :avant
                        and serie_jour.jour <= (select max(dernier_jour) from vacances_scolaires)
                        and (serie.epoque = 'periode_scolaire') = exists (
                            select from vacances_scolaires
                            where serie_jour.jour between premier_jour and dernier_jour)
                    offset 0
                ) touchee
                join seance on seance.structure_id = structure.structure_id
                    and seance.id = touchee.seance_id
                    and (seance.debut at time zone structure.fuseau)::date = touchee.jour
                union all
                select seance.id, 'voisine', action.titre
                from prochaine seance
                join prochaine autre on autre.structure_id = seance.structure_id
                    and autre.endroit = seance.endroit
                    and autre.debut <= seance.debut
                    and autre.debut > seance.debut - interval '1 day'
                    and autre.fin > seance.debut
                    and (autre.debut, autre.id) < (seance.debut, seance.id)
                join action on action.structure_id = autre.structure_id and action.id = autre.action_id
                join action sienne on sienne.structure_id = seance.structure_id
                    and sienne.id = seance.action_id
                left join seance_salle ici on ici.structure_id = seance.structure_id
                    and ici.seance_id = seance.id and ici.etat <> 'refusee' and ici.lieu_id = seance.lieu_id
                left join seance_salle la on la.structure_id = autre.structure_id
                    and la.seance_id = autre.id and la.etat <> 'refusee' and la.lieu_id = autre.lieu_id
                where seance.debut >= minuit(:jour)
                    and (action.recueil_id is null or sienne.recueil_id is null)
                    and coalesce(ici.salle_id = la.salle_id, true)
            )
            select
                seance.action_id as action,
                action.titre,
                seance.debut at time zone structure.fuseau as debut,
                conflit.genre,
                conflit.nom,
                count(*) over () as nombre
            from conflit
            join seance on seance.structure_id = structure_courante() and seance.id = conflit.seance
            join structure on structure.structure_id = seance.structure_id
            join action on action.structure_id = seance.structure_id and action.id = seance.action_id
            where seance.statut = 'prevue' and seance.debut > :maintenant
            order by seance.debut, action.titre, conflit.genre, conflit.nom
            limit :combien
            """,
                Map.of(
                        "jour",
                        Date.valueOf(jour),
                        "avant",
                        Date.valueOf(avant),
                        "maintenant",
                        maintenant,
                        "combien",
                        combien));
    }

    List<Conflit> conflits(Lecture<Conflit> lecture) {
        return jdbc.sql(lecture.sql())
                .params(lecture.parametres())
                .query(Conflit.class)
                .list();
    }
}
