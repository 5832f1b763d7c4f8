package fr.estran.statistiques;

import static java.util.stream.Collectors.joining;

import fr.estran.commun.Periode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts in one statement, so that all figures are of one moment and agree with each other. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class IndicateurRepository {

    private static final String INDICATEURS = requete(Indicateurs.LISTE);
    private static final String COMPLEMENTS = requete(Complements.LISTE);

    private final JdbcClient jdbc;

    IndicateurRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Chiffres indicateurs(Periode periode) {
        return compter(INDICATEURS, periode);
    }

    Chiffres complements(Periode periode) {
        return compter(COMPLEMENTS, periode);
    }

    static String requete(List<Indicateur> indicateurs) {
        return IntStream.range(0, indicateurs.size())
                .mapToObj(rang -> indicateurs.get(rang).requete(rang))
                .collect(joining("union all\n", Socle.SQL, "order by rang, chemin\n"));
    }

    private Chiffres compter(String requete, Periode periode) {
        var fuseau = fuseau();
        guiderLePlan("off");
        var chiffres = jdbc.sql(requete)
                .param("annee", periode.annee(), Types.INTEGER)
                .param("premier_jour", periode.debut())
                .param("lendemain", periode.fin())
                .param("debut", minuit(periode.debut(), fuseau), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("fin", minuit(periode.fin(), fuseau), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("fuseau", fuseau.getId())
                .query(IndicateurRepository::chiffres);
        guiderLePlan("on");
        return chiffres;
    }

    /**
     * The planner can only guess how much a part of the statement holds, and where structures differ in size it guesses
     * low: a nested loop then costs the square of the records. Without those, and with each table read through its key,
     * which begins with the structure, the cost is that of the records of one structure.
     */
    private void guiderLePlan(String parcours) {
        jdbc.sql("""
                        select
                            set_config('enable_nestloop', :parcours, true),
                            set_config('enable_seqscan', :parcours, true)
                        """).param("parcours", parcours).query().singleRow();
    }

    private ZoneId fuseau() {
        return ZoneId.of(jdbc.sql("""
                        select fuseau
                        from structure
                        """).query(String.class).single());
    }

    private static OffsetDateTime minuit(LocalDate jour, ZoneId fuseau) {
        return jour.atStartOfDay(fuseau).toInstant().atOffset(ZoneOffset.UTC);
    }

    private static Chiffres chiffres(ResultSet lignes) throws SQLException {
        var valeurs = new LinkedHashMap<List<String>, Integer>();
        while (lignes.next()) {
            var chemin = List.of((String[]) lignes.getArray("chemin").getArray());
            valeurs.put(chemin, lignes.getInt("valeur"));
        }
        return new Chiffres(valeurs);
    }
}
