package fr.estran.programme.planification;

import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record DisponibiliteRepository(JdbcClient jdbc) {

    private static final String A_CRENEAUX = TypeDAction.sql(TypeDAction::aCreneauxEnUnLieu);

    /** A venue whose hours nobody has told is never said to be closed; one that was retired is, from that day on. */
    List<Empechement> empechements(Periode jours, Collection<LieuId> lieux) {
        return jdbc.sql("""
            with bornes as (
                select structure.fuseau, :debut::date as premier, :fin::date as apres, minuit(:fin) as fin
                from structure
            )
            select
                seance_conseiller.conseiller_id as conseiller,
                null::uuid as lieu,
                seance_conseiller.seance_id as seance,
                seance.lieu_id as la,
                action.ou is not distinct from 'domicile' and seance.lieu_id is null as chez_quelqu_un,
                seance_conseiller.debut,
                seance_conseiller.fin
            from seance_conseiller
            join seance on seance.structure_id = seance_conseiller.structure_id
                and seance.id = seance_conseiller.seance_id
            join action on action.structure_id = seance.structure_id and action.id = seance.action_id
            where not seance_conseiller.annulee
                and seance.debut > minuit(:debut::date - 1)
                and seance.debut < minuit(:fin)
                and seance.fin > minuit(:debut)
            union all
            select
                indisponibilite.conseiller_id,
                null,
                null,
                null,
                false,
                (indisponibilite.debut
                    + case moment when 'apres_midi' then time '13:00' else time '00:00' end)
                    at time zone bornes.fuseau,
                (indisponibilite.fin + case moment when 'matin' then time '13:00' else time '24:00' end)
                    at time zone bornes.fuseau
            from bornes
            join indisponibilite on indisponibilite.fin >= bornes.premier
                and indisponibilite.debut < bornes.apres
            union all
            select
                agenda.conseiller_id,
                null,
                null,
                null,
                false,
                heure.debut,
                heure.fin
            from heure_occupee heure
            join agenda_d_ailleurs agenda on agenda.structure_id = heure.structure_id
                and agenda.id = heure.agenda_id
            where heure.fin > minuit(:debut) and heure.debut < minuit(:fin)
            union all
            select
                null,
                fermeture_de_lieu.lieu_id,
                null,
                null,
                false,
                fermeture_de_lieu.debut::timestamp at time zone bornes.fuseau,
                (fermeture_de_lieu.fin + 1)::timestamp at time zone bornes.fuseau
            from bornes
            join fermeture_de_lieu on fermeture_de_lieu.lieu_id = any(:lieux)
                and fermeture_de_lieu.fin >= bornes.premier
                and fermeture_de_lieu.debut < bornes.apres
            union all
            select
                null,
                lieu.id,
                null,
                null,
                false,
                lieu.retire_le::timestamp at time zone bornes.fuseau,
                bornes.fin
            from bornes
            join lieu on lieu.id = any(:lieux) and lieu.retire_le < bornes.apres
            union all
            select
                null,
                lieu.id,
                null,
                null,
                false,
                (jour.le + fermee.debut) at time zone bornes.fuseau,
                (jour.le + fermee.fin) at time zone bornes.fuseau
            from bornes
            cross join generate_series(
                bornes.premier::timestamp, (bornes.apres - 1)::timestamp, interval '1 day') jour (le)
            cross join (
                select distinct structure_id, lieu_id as id
                from lieu_ouverture
                where lieu_id = any(:lieux)
            ) lieu
            cross join lateral (
                select
                    lag(ferme, 1, time '00:00') over (order by ouvre) as debut,
                    ouvre as fin
                from (
                    select ouvre, ferme
                    from lieu_ouverture
                    where lieu_ouverture.structure_id = lieu.structure_id
                        and lieu_ouverture.lieu_id = lieu.id
                        and lieu_ouverture.jour = extract(isodow from jour.le)
                    union all
                    select time '24:00', time '24:00'
                ) heures
            ) fermee
            where fermee.fin > fermee.debut
            """)
                .paramSource(jours)
                .param("lieux", lieux)
                .query(Empechement.class)
                .list();
    }

    List<SallePromise> sallesPromises(Periode jours) {
        return jdbc.sql("""
            select demandee.lieu_id as lieu, salle.nom as salle, seance.debut, seance.fin
            from seance_salle demandee
            join structure on structure.structure_id = demandee.structure_id
            join salle on salle.structure_id = demandee.structure_id and salle.id = demandee.salle_id
            join seance on seance.structure_id = demandee.structure_id and seance.id = demandee.seance_id
                and seance.lieu_id = demandee.lieu_id
            where demandee.etat <> 'refusee'
                and not seance.annulee
                and seance.fin > minuit(:debut)
                and seance.debut < minuit(:fin)
            """).paramSource(jours).query(SallePromise.class).list();
    }

    List<CreneauIndividuel> prevues(Periode jours) {
        return jdbc.sql("""
            select
                animateur.conseiller,
                seance.lieu_id as lieu,
                null as ou,
                seance.debut,
                seance.fin,
                seance.id as prevue
            from seance
            join structure on structure.structure_id = seance.structure_id
            join action on action.structure_id = seance.structure_id and action.id = seance.action_id
            cross join lateral (
                select min(conseiller_id::text)::uuid as conseiller
                from seance_conseiller
                where seance_conseiller.structure_id = seance.structure_id
                    and seance_conseiller.seance_id = seance.id
                having count(*) = 1
            ) animateur
            where seance.debut >= minuit(:debut)
                and seance.debut < minuit(:fin)
                and seance.statut = 'prevue'
                and seance.lieu_id is not null
                and action.type in %s
                and action.recueil_id is null
                and action.capacite is null
                and action.publiee
            """.formatted(A_CRENEAUX))
                .paramSource(jours)
                .query(CreneauIndividuel.class)
                .list();
    }

    boolean prevoit(Instant maintenant) {
        return jdbc.sql("""
            select exists (
                select from seance
                join action on action.structure_id = seance.structure_id and action.id = seance.action_id
                join lieu on lieu.structure_id = seance.structure_id and lieu.id = seance.lieu_id
                where seance.debut > :maintenant
                    and seance.statut = 'prevue'
                    and lieu.retire_le is null
                    and action.type in %s
                    and action.recueil_id is null
                    and action.capacite is null
                    and action.publiee)
            """.formatted(A_CRENEAUX))
                .param("maintenant", maintenant)
                .query(Boolean.class)
                .single();
    }
}
