package fr.estran.plaquettes;

import fr.estran.calendrier.Vacances;
import fr.estran.commun.Periode;
import fr.estran.commun.SeanceId;
import fr.estran.formes.FormesDeLaVille;
import fr.estran.nomenclatures.TypeDAction;
import fr.estran.programme.LigneDuProgramme;
import fr.estran.programme.SeancePublique;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a quarter holds for the public: published, not cancelled, past or to come; paper is of all of it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class SeancesImprimeesRepository {

    private record Tenue(SeanceId seance, String qui) {}

    private final JdbcClient jdbc;
    private final FormesDeLaVille formes;

    SeancesImprimeesRepository(JdbcClient jdbc, FormesDeLaVille formes) {
        this.jdbc = jdbc;
        this.formes = formes;
    }

    /** @param depuis those that end later */
    List<SeancePublique> publiees(Periode periode, Instant depuis) {
        var connues = formes.lire();
        return jdbc
                .sql(LigneDuProgramme.SEANCES
                        + """
                            where action.publiee
                                and seance.heure_connue
                                and not seance.annulee
                                and seance.fin > :depuis
                                and action.type::text in %s
                                and seance.debut >= :debut::date::timestamp at time zone structure.fuseau
                                and seance.debut < :fin::date::timestamp at time zone structure.fuseau
                        """.formatted(TypeDAction.sql(TypeDAction::auProgramme))
                        + LigneDuProgramme.ORDRE)
                .param("depuis", Timestamp.from(depuis))
                .param("debut", periode.debut())
                .param("fin", periode.fin())
                .query(LigneDuProgramme.class)
                .stream()
                .map(ligne -> ligne.seance(connues))
                .toList();
    }

    /** Of some sessions, those that are cancelled. */
    Set<SeanceId> annulees(Set<SeanceId> seances) {
        return Set.copyOf(jdbc.sql("select id from seance where annulee and id = any(:seances)")
                .param("seances", seances.toArray(SeanceId[]::new))
                .query(SeanceId.class)
                .list());
    }

    /** Of each session, those who hold it: for the team, who ring them. */
    Map<SeanceId, String> qui(Set<SeanceId> seances) {
        return jdbc.sql("""
                        select
                            seance_conseiller.seance_id as seance,
                            string_agg(
                                conseiller.prenom || ' ' || conseiller.nom, ', ' order by conseiller.prenom, conseiller.nom) as qui
                        from seance_conseiller
                        join conseiller on conseiller.structure_id = seance_conseiller.structure_id
                            and conseiller.id = seance_conseiller.conseiller_id
                        where seance_conseiller.seance_id = any(:seances)
                        group by seance_conseiller.seance_id
                        """).param("seances", seances.toArray(SeanceId[]::new)).query(Tenue.class).stream()
                .collect(Collectors.toMap(Tenue::seance, Tenue::qui));
    }

    List<Vacances> vacances(Periode periode) {
        return jdbc.sql("""
                        select premier_jour, dernier_jour, nom
                        from vacances_scolaires
                        where dernier_jour >= :debut and premier_jour < :fin
                        order by premier_jour
                        """)
                .param("debut", periode.debut())
                .param("fin", periode.fin())
                .query(Vacances.class)
                .list();
    }
}
