package fr.estran.agenda;

import fr.estran.commun.ActionId;
import fr.estran.commun.Code;
import fr.estran.commun.ConseillerId;
import fr.estran.commun.Identifiants;
import fr.estran.commun.Periode;
import fr.estran.commun.SeanceId;
import fr.estran.nomenclatures.EtatDeSeance;
import fr.estran.nomenclatures.TypeDAction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class AgendaRepository {

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

    private final JdbcClient jdbc;

    AgendaRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At their hours: what has none was brought in from elsewhere after it was held, and is no plan of that day. */
    List<SeancePrevue> du(Periode periode, ZoneId fuseau) {
        return jdbc.sql(SEANCES + """
                        where seance.debut >= :debut and seance.debut < :fin and seance.heure_connue
                        order by seance.debut, action.titre, seance.id
                        """)
                .param("debut", periode.commence(fuseau))
                .param("fin", periode.finit(fuseau))
                .query(AgendaRepository::seance)
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
                .query(AgendaRepository::seance)
                .optional();
    }

    List<SeancePrevue> restees(Instant avant) {
        return jdbc.sql(SEANCES + """
                        where seance.statut = 'prevue' and seance.fin < :avant
                        order by seance.debut, seance.id
                        """)
                .param("avant", avant)
                .query(AgendaRepository::seance)
                .list();
    }

    private static SeancePrevue seance(ResultSet ligne, int rang) throws SQLException {
        return new SeancePrevue(
                new SeanceId(ligne.getObject("id", UUID.class)),
                new ActionId(ligne.getObject("action", UUID.class)),
                Code.de(TypeDAction.class, ligne.getString("type")),
                ligne.getString("titre"),
                ligne.getObject("debut", LocalDateTime.class),
                ligne.getObject("fin", LocalDateTime.class),
                Code.de(EtatDeSeance.class, ligne.getString("statut")),
                ligne.getString("lieu"),
                Identifiants.de(List.of((UUID[]) ligne.getArray("conseillers").getArray()), ConseillerId::new),
                List.of((String[]) ligne.getArray("noms").getArray()));
    }
}
