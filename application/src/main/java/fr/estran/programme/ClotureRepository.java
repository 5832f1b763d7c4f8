package fr.estran.programme;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.droits.ConseillersConnus.Conseiller;
import fr.estran.socle.vocabulaire.EtatDeSeance;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record ClotureRepository(JdbcClient jdbc) {

    private static final String SEANCES = """
        select
            seance.id,
            seance.action_id as action,
            action.type,
            action.ou,
            action.titre,
            action.thematique,
            action.partenaire,
            action.capacite,
            seance.debut at time zone structure.fuseau as debut,
            seance.fin at time zone structure.fuseau as fin,
            seance.statut,
            seance.heure_connue,
            seance.motif_annulation as motif,
            seance.retrait,
            seance.etait_tenue,
            seance.lieu_id,
            lieu.nom as lieu,
            %s,
            (
                select string_agg(
                    nom_entier(conseiller), ', ' order by conseiller.prenom, conseiller.nom)
                from seance_conseiller
                join conseiller on conseiller.structure_id = seance_conseiller.structure_id
                    and conseiller.id = seance_conseiller.conseiller_id
                where seance_conseiller.structure_id = seance.structure_id
                    and seance_conseiller.seance_id = seance.id
            ) as conseillers
        from seance
        join structure on structure.structure_id = seance.structure_id
        join action on action.structure_id = seance.structure_id and action.id = seance.action_id
        left join lieu on lieu.structure_id = seance.structure_id and lieu.id = seance.lieu_id
        """;

    /** Of a course; a permanence, which has hundreds of them, tells no rank. */
    private static final String UNE = SEANCES.formatted("suite.rang, suite.sur")
            + """
            cross join lateral (
                select
                    count(*) filter (where (soeur.debut, soeur.id) <= (seance.debut, seance.id))::integer as rang,
                    count(*)::integer as sur
                from seance soeur
                where soeur.structure_id = seance.structure_id
                    and soeur.action_id = seance.action_id
                    and action.type not in %s
                    and (not soeur.annulee or soeur.id = seance.id)
            ) suite
            """.formatted(TypeDAction.sql(type -> type.mesure() == TypeDAction.Mesure.SEANCES));

    /** In a list, nobody asks for it. */
    private static final String PLUSIEURS = SEANCES.formatted("0 as rang, 0 as sur");

    Optional<SeanceAPointer> lire(SeanceId seance) {
        return jdbc.sql(UNE + "where seance.id = :seance")
                .param("seance", seance)
                .query(SeanceAPointer.class)
                .optional();
    }

    /** The hours of the town are asked for first: as a join's, they would be compared with all sessions of ten years. */
    List<SeanceAPointer> du(LocalDate jour, @Nullable ConseillerId conseiller) {
        return jdbc.sql(PLUSIEURS + """
            where seance.debut >= (select :jour::date::timestamp at time zone fuseau from structure)
                and seance.debut < (select (:jour::date + 1)::timestamp at time zone fuseau from structure)
                and seance.retrait is null
                and (:conseiller::uuid is null or exists (
                    select from seance_conseiller
                    where seance_conseiller.structure_id = seance.structure_id
                        and seance_conseiller.seance_id = seance.id
                        and seance_conseiller.conseiller_id = :conseiller))
            order by seance.debut, action.titre, seance.id
            """)
                .param("jour", jour)
                .param("conseiller", conseiller)
                .query(SeanceAPointer.class)
                .list();
    }

    /** Who holds a session of that day that is not cancelled. */
    List<Conseiller> conseillersDu(LocalDate jour) {
        return jdbc.sql("""
            select id, nom_entier(conseiller) as nom
            from conseiller
            where id in (
                select seance_conseiller.conseiller_id
                from seance
                join seance_conseiller on seance_conseiller.structure_id = seance.structure_id
                    and seance_conseiller.seance_id = seance.id
                where seance.debut >= (select :jour::date::timestamp at time zone fuseau from structure)
                    and seance.debut < (select (:jour::date + 1)::timestamp at time zone fuseau from structure)
                    and seance.retrait is null
                    and not seance.annulee)
            order by prenom, nom, id
            """).param("jour", jour).query(Conseiller.class).list();
    }

    List<SeanceAPointer> commencees(ActionId action, Instant maintenant) {
        return jdbc.sql(PLUSIEURS + """
            where seance.action_id = :action
                and not seance.annulee
                and seance.debut <= :maintenant
            order by seance.debut desc, seance.id
            limit 100
            """)
                .param("action", action)
                .param("maintenant", maintenant)
                .query(SeanceAPointer.class)
                .list();
    }

    boolean peutEtreClose(SeanceId seance, Instant maintenant) {
        return jdbc.sql("""
            select exists (
                select from seance
                where id = :seance and statut = 'prevue' and debut <= :maintenant)
            """)
                .param("seance", seance)
                .param("maintenant", maintenant)
                .query(Boolean.class)
                .single();
    }

    boolean changer(SeanceId seance, EtatDeSeance de, EtatDeSeance vers, Instant maintenant) {
        return jdbc.sql("""
            update seance
            set statut = :vers
            where id = :seance and statut = :de and debut <= :maintenant
            """)
                        .param("seance", seance)
                        .param("de", de)
                        .param("vers", vers)
                        .param("maintenant", maintenant)
                        .update()
                == 1;
    }
}
