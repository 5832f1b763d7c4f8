package fr.estran.socle.base;

import static java.util.stream.Collectors.joining;

import fr.estran.socle.base.TablesRepository.Sequence;
import fr.estran.socle.base.TablesRepository.TableCopiee;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * The rows of one town into a database that serves others, all in one transaction, and in its name: row-level security lets in none
 * that is another's. They are laid aside first, which nobody notices; others can read meanwhile, and wait for some moments to write
 * while the rows take their place, since triggers, which would count them twice, keep silent then.
 */
record ArriveeRepository(Connection connexion) {

    private static final String SEQUENCE_AU_MOINS = """
            select setval(?::regclass, ?)
            from pg_sequences
            where format('%I.%I', schemaname, sequencename) = ? and coalesce(last_value, 0) < ?
            """;

    /** Others go on asking for values of a sequence while it is moved on: what they are given meanwhile is given once. */
    private static final int MARGE = 1000;

    /** @param hote where it will answer; else where it did */
    void recevoir(CopieRepository source, String ville, @Nullable String hote) throws IOException {
        TablesRepository.travailler(() -> {
            TablesRepository.commeProprietaire(connexion);
            connexion.setAutoCommit(false);
            var tables = tables(source);
            for (int rang = 0; rang < tables.size(); rang++) {
                deposer(source, tables.get(rang), rang);
            }
            if (hote != null) {
                adresser(tables, hote);
            }
            var silence = SilenceRepository.tenir(connexion);
            TablesRepository.auNomDe(connexion, ville);
            placer(tables);
            silence.rompre();
            suivre(source.sequences());
            connexion.commit();
            return ville;
        });
    }

    /** Made by the same migrations: the same tables, with the same columns. */
    private List<TableCopiee> tables(CopieRepository source) throws SQLException, IOException {
        var la = source.tables().stream().filter(TableCopiee::suitUneVille).toList();
        if (!formes(la)
                .equals(formes(TablesRepository.tables(connexion).stream()
                        .filter(TableCopiee::suitUneVille)
                        .toList()))) {
            throw new IOException("the town has other tables than the database");
        }
        return la;
    }

    private static List<String> formes(List<TableCopiee> tables) {
        return TableCopiee.formes(tables.stream().map(TableCopiee::ligne));
    }

    private void deposer(CopieRepository source, TableCopiee table, int rang) throws SQLException, IOException {
        TablesRepository.executer(
                connexion,
                "create temporary table arrivee_%d on commit drop as select %s from %s with no data"
                        .formatted(rang, table.colonnes(), table.nom()));
        var entree = connexion
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy arrivee_%d (%s) from stdin".formatted(rang, table.colonnes()));
        try {
            source.copier(table, ligne -> ecrire(entree, ligne));
            entree.endCopy();
        } finally {
            if (entree.isActive()) {
                entree.cancelCopy();
            }
        }
    }

    private static void ecrire(org.postgresql.copy.CopyIn entree, byte[] ligne) throws IOException {
        TablesRepository.travailler(() -> {
            entree.writeToCopy(ligne, 0, ligne.length);
            return ligne;
        });
    }

    private void adresser(List<TableCopiee> tables, String hote) throws SQLException {
        var registre = tables.stream().map(TableCopiee::nom).toList().indexOf(TableCopiee.REGISTRE);
        try (var ordre = connexion.prepareStatement("update arrivee_" + registre + " set hote = ?")) {
            ordre.setString(1, hote);
            ordre.executeUpdate();
        }
    }

    /** In one statement: foreign keys are checked at its end, whatever table comes first. */
    private void placer(List<TableCopiee> tables) throws SQLException {
        TablesRepository.executer(
                connexion,
                IntStream.range(0, tables.size())
                        .mapToObj(rang ->
                                "place_%1$d as (insert into %2$s (%3$s) overriding system value select %3$s from arrivee_%1$d)"
                                        .formatted(
                                                rang,
                                                tables.get(rang).nom(),
                                                tables.get(rang).colonnes()))
                        .collect(joining(",\n", "with ", "\nselect 1")));
    }

    private void suivre(List<Sequence> sequences) throws SQLException {
        try (var ordre = connexion.prepareStatement(SEQUENCE_AU_MOINS)) {
            for (var sequence : sequences) {
                ordre.setString(1, sequence.nom());
                ordre.setLong(2, sequence.valeur() + MARGE);
                ordre.setString(3, sequence.nom());
                ordre.setLong(4, sequence.valeur());
                ordre.executeQuery().close();
            }
        }
    }
}
