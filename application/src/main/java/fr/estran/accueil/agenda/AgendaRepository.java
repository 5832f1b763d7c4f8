package fr.estran.accueil.agenda;

import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.Periode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record AgendaRepository(JdbcClient jdbc) {

    /** Who holds a session, in the order of their names. */
    static final String ANIMATION = """
        cross join lateral (
            select
                coalesce(array_agg(conseiller.id order by prenom, nom, id), '{}') as conseillers,
                coalesce(array_agg(nom_entier(conseiller) order by prenom, nom, id), '{}') as noms
            from seance_conseiller
            join conseiller on conseiller.structure_id = seance_conseiller.structure_id
                and conseiller.id = seance_conseiller.conseiller_id
            where seance_conseiller.structure_id = seance.structure_id
                and seance_conseiller.seance_id = seance.id
        ) animation
        """;

    private static final String SEANCES = """
        select
            seance.id,
            seance.action_id as action,
            action.type,
            action.titre,
            action.ou,
            seance.debut at time zone structure.fuseau as debut,
            seance.fin at time zone structure.fuseau as fin,
            seance.statut,
            lieu.nom as lieu,
            animation.conseillers,
            animation.noms
        from seance
        join structure on structure.structure_id = seance.structure_id
        join action on action.structure_id = seance.structure_id and action.id = seance.action_id
        left join lieu on lieu.structure_id = seance.structure_id and lieu.id = seance.lieu_id
        """ + ANIMATION;

    /** At their hours: what has none was brought in from elsewhere after it was held, and is no plan of that day. */
    List<SeancePrevue> du(Periode periode, ZoneId fuseau) {
        return jdbc.sql(SEANCES + """
            where seance.debut >= :debut and seance.debut < :fin and seance.heure_connue and seance.retrait is null
            order by seance.debut, action.titre, seance.id
            """)
                .param("debut", periode.commence(fuseau))
                .param("fin", periode.finit(fuseau))
                .query(SeancePrevue.class)
                .list();
    }

    /** The first after that moment that was not cancelled. @param conseiller whose it is; null: anybody's */
    Optional<SeancePrevue> prochaine(Instant apres, @Nullable ConseillerId conseiller) {
        return jdbc.sql(SEANCES + """
            where seance.debut >= :apres
                and seance.heure_connue
                and seance.statut <> 'annulee'
                and (:conseiller::uuid is null or :conseiller = any (animation.conseillers))
            order by seance.debut, action.titre, seance.id
            limit 1
            """)
                .param("apres", apres)
                .param("conseiller", conseiller)
                .query(SeancePrevue.class)
                .optional();
    }

    Lecture<SeancePrevue> restees(Instant avant) {
        return new Lecture<>(SeancePrevue.class, SEANCES + """
            where seance.statut = 'prevue' and seance.fin < :avant
            order by seance.debut, seance.id
            """, Map.of("avant", avant));
    }
}
