package fr.estran.socle.base;

import static java.util.stream.Collectors.joining;

import fr.estran.socle.base.TablesRepository.TableCopiee;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * All rows of one town out of a database that serves others, in one transaction and in its name: row-level security shows it no row that
 * is another's. Triggers, which keep what is closed from being touched, keep silent meanwhile.
 */
record DepartRepository(Connection connexion) {

    /** @return how many rows of each table went */
    Map<String, Long> effacer(String ville) throws IOException {
        return TablesRepository.travailler(() -> {
            TablesRepository.commeProprietaire(connexion);
            connexion.setAutoCommit(false);
            var silence = SilenceRepository.tenir(connexion);
            TablesRepository.auNomDe(connexion, ville);
            var tables = TablesRepository.toutes(connexion).stream()
                    .filter(TableCopiee::suitUneVille)
                    .toList();
            var parties = partir(tables, ville);
            silence.rompre();
            connexion.commit();
            return parties;
        });
    }

    /** In one statement: foreign keys are checked at its end, whatever table comes first. */
    private Map<String, Long> partir(List<TableCopiee> tables, String ville) throws SQLException {
        var sql = IntStream.range(0, tables.size())
                .mapToObj(rang -> "parti_%d as (delete from %s where structure_id = '%s' returning 1)"
                        .formatted(rang, tables.get(rang).nom(), ville))
                .collect(joining(
                        ",\n",
                        "with codes as (delete from technique.premier_code where structure_id = '" + ville + "'),\n",
                        IntStream.range(0, tables.size())
                                .mapToObj(rang -> "(select count(*) from parti_" + rang + ")")
                                .collect(joining(",\n", "\nselect ", ""))));
        var parties = new TreeMap<String, Long>();
        try (var ordre = connexion.createStatement();
                var ligne = ordre.executeQuery(sql)) {
            ligne.next();
            for (int rang = 0; rang < tables.size(); rang++) {
                parties.put(tables.get(rang).nom(), ligne.getLong(rang + 1));
            }
        }
        return parties;
    }
}
