package fr.estran.accueil.agenda;

import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sessions of somebody who cannot come, and who could hold them instead. */
@Repository
record EmpechementRepository(JdbcClient jdbc) {

    private static final String SEANCES = """
        select
            seance.id,
            seance.action_id as action,
            action.type,
            action.titre,
            action.ou,
            action.publiee,
            seance.debut at time zone structure.fuseau as debut,
            seance.fin at time zone structure.fuseau as fin,
            seance.statut,
            seance.lieu_id as lieu,
            lieu.nom as lieu_nom,
            not exists (
                select from seance autre
                where autre.structure_id = seance.structure_id
                    and autre.action_id = seance.action_id
                    and autre.id <> seance.id
                    and autre.statut <> 'annulee'
            ) as derniere,
            coalesce(animation.avec, '') as avec,
            coalesce(nullif(trim(action.intervenant), ''), '') as invite,
            coalesce(aide.noms, '') as benevoles,
            md5(concat_ws('|', seance.debut, seance.fin, seance.statut, seance.lieu_id, animation.ids)) as version
        from seance
        join structure on structure.structure_id = seance.structure_id
        join action on action.structure_id = seance.structure_id and action.id = seance.action_id
        left join lieu on lieu.structure_id = seance.structure_id and lieu.id = seance.lieu_id
        cross join lateral (
            select
                string_agg(nom_entier(conseiller), ', ' order by conseiller.prenom, conseiller.nom)
                    filter (where conseiller.id <> :conseiller) as avec,
                string_agg(conseiller.id::text, ' ' order by conseiller.id) as ids
            from seance_conseiller
            join conseiller on conseiller.structure_id = seance_conseiller.structure_id
                and conseiller.id = seance_conseiller.conseiller_id
            where seance_conseiller.structure_id = seance.structure_id
                and seance_conseiller.seance_id = seance.id
        ) animation
        cross join lateral (
            select string_agg(benevole.nom, ', ' order by benevole.nom) as noms
            from seance_benevole
            join benevole on benevole.structure_id = seance_benevole.structure_id
                and benevole.id = seance_benevole.benevole_id
            where seance_benevole.structure_id = seance.structure_id
                and seance_benevole.seance_id = seance.id
        ) aide
        """;

    private static final String DANS_L_ORDRE = " order by seance.debut, seance.id";

    /** Planned, and not over: both days are included. */
    List<SeanceEmpechee> du(ConseillerId conseiller, LocalDate du, LocalDate au, Instant maintenant) {
        return jdbc.sql(SEANCES + """
            where seance.statut = 'prevue'
                and seance.fin > :maintenant
                and seance.debut >= minuit(:du)
                and seance.debut < minuit(:au::date + 1)
                and exists (
                    select from seance_conseiller
                    where seance_conseiller.structure_id = seance.structure_id
                        and seance_conseiller.seance_id = seance.id
                        and seance_conseiller.conseiller_id = :conseiller
                )
            """ + DANS_L_ORDRE)
                .param("conseiller", conseiller)
                .param("du", du)
                .param("au", au)
                .param("maintenant", maintenant)
                .query(SeanceEmpechee.class)
                .list();
    }

    List<SeanceEmpechee> lire(ConseillerId conseiller, Collection<SeanceId> seances) {
        return jdbc.sql(SEANCES + "where seance.id = any(:seances)" + DANS_L_ORDRE)
                .param("conseiller", conseiller)
                .param("seances", seances)
                .query(SeanceEmpechee.class)
                .list();
    }

    /** Those who fit best come first. Whoever holds a session already is not free for it. */
    List<Remplacant> remplacants(ConseillerId conseiller, Collection<SeanceId> seances) {
        return jdbc.sql("""
            select
                locale.id as seance,
                conseiller.id,
                nom_entier(conseiller) as nom,
                exists (
                    select from conseiller_thematique
                    join thematique_retenue connu
                        on connu.structure_id = conseiller_thematique.structure_id
                        and connu.code = conseiller_thematique.thematique
                    join thematique_retenue voulu
                        on voulu.structure_id = connu.structure_id and voulu.retenue = connu.retenue
                    where conseiller_thematique.structure_id = conseiller.structure_id
                        and conseiller_thematique.conseiller_id = conseiller.id
                        and voulu.code = locale.thematique
                ) as connait_le_theme,
                coalesce(journee.sur_place, false) as sur_place,
                exists (
                    select from conseiller_horaire
                    where conseiller_horaire.structure_id = conseiller.structure_id
                        and conseiller_horaire.conseiller_id = conseiller.id
                ) and not exists (
                    select from conseiller_horaire
                    where conseiller_horaire.structure_id = conseiller.structure_id
                        and conseiller_horaire.conseiller_id = conseiller.id
                        and conseiller_horaire.jour = extract(isodow from locale.debut)
                        and conseiller_horaire.debut <= locale.debut::time
                        and conseiller_horaire.fin >= locale.fin::time
                ) as hors_horaires,
                journee.deja
            from (
                select
                    seance.structure_id, seance.id, seance.lieu_id, action.thematique, structure.fuseau,
                    seance.debut at time zone structure.fuseau as debut,
                    seance.fin at time zone structure.fuseau as fin,
                    tstzrange(seance.debut, seance.fin) as heures
                from seance
                join structure on structure.structure_id = seance.structure_id
                join action on action.structure_id = seance.structure_id and action.id = seance.action_id
                where seance.id = any(:seances)
            ) locale
            join conseiller on conseiller.structure_id = locale.structure_id
            left join lateral (
                select
                    bool_or(autre.lieu_id = locale.lieu_id) as sur_place,
                    string_agg(
                        to_char(
                            autre.debut at time zone locale.fuseau,
                            case when extract(minute from autre.debut) = 0
                                then 'FMHH24" h"' else 'FMHH24" h "MI' end)
                        || coalesce(' ' || lieu.nom, ''),
                        ', ' order by autre.debut) as deja
                from seance_conseiller tenue
                join seance autre on autre.structure_id = tenue.structure_id and autre.id = tenue.seance_id
                left join lieu on lieu.structure_id = autre.structure_id and lieu.id = autre.lieu_id
                where tenue.structure_id = conseiller.structure_id
                    and tenue.conseiller_id = conseiller.id
                    and not tenue.annulee
                    and tenue.debut >= locale.debut::date::timestamp at time zone locale.fuseau
                    and tenue.debut < (locale.debut::date + 1)::timestamp at time zone locale.fuseau
            ) journee on true
            where conseiller.id <> :conseiller
                and conseiller.entree <= locale.debut::date
                and (conseiller.sortie is null or conseiller.sortie >= locale.debut::date)
                and not exists (
                    select from seance_conseiller prise
                    where prise.structure_id = conseiller.structure_id
                        and prise.conseiller_id = conseiller.id
                        and not prise.annulee
                        and tstzrange(prise.debut, prise.fin) && locale.heures
                )
                and not exists (
                    select from indisponibilite
                    where indisponibilite.structure_id = conseiller.structure_id
                        and indisponibilite.conseiller_id = conseiller.id
                        and absence_pendant(indisponibilite, locale.debut, locale.fin)
                )
            order by locale.debut, locale.id, hors_horaires, connait_le_theme desc, sur_place desc, nom
            """)
                .param("conseiller", conseiller)
                .param("seances", seances)
                .query(Remplacant.class)
                .list();
    }

    /** What the public finds at a venue after a moment. */
    List<SeanceId> prochainesDuLieu(LieuId lieu, Instant apres, int combien) {
        return jdbc.sql("""
                            select seance.id
                            from seance
                            join action on action.structure_id = seance.structure_id and action.id = seance.action_id
                            where seance.lieu_id = :lieu
                                and seance.statut = 'prevue'
                                and seance.debut > :apres
                                and action.publiee
                                and action.type in\s""" + TypeDAction.sql(TypeDAction::auProgramme) + """
                            order by seance.debut, seance.id
                            limit :combien
                            """)
                .param("lieu", lieu)
                .param("apres", apres)
                .param("combien", combien)
                .query(SeanceId.class)
                .list();
    }
}
