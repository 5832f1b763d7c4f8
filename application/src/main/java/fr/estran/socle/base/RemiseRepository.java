package fr.estran.socle.base;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.postgresql.PGConnection;

/**
 * Rows put back into the empty tables of a database, all in one transaction. What triggers would add is in the archive: they
 * keep silent. So do foreign keys, since rows come table after table; every other rule speaks.
 */
final class RemiseRepository implements AutoCloseable {

    private final Connection connexion;
    private final Map<String, TableCopiee> tables;
    private final Map<String, Long> comptes = new HashMap<>();

    /** Nothing where this program does not know the version that the rows are of. */
    static Optional<RemiseRepository> preparer(BaseARetablir base, String version) throws IOException {
        return TablesRepository.travailler(() -> {
            var connexion = base.preparer(version);
            return connexion.isEmpty() ? Optional.empty() : Optional.of(new RemiseRepository(connexion.get()));
        });
    }

    private RemiseRepository(Connection connexion) throws SQLException {
        this.connexion = connexion;
        this.tables = TablesRepository.tables(connexion).stream().collect(toMap(TableCopiee::nom, Function.identity()));
        connexion.setAutoCommit(false);
        TablesRepository.executer(connexion, "set session_replication_role = replica");
    }

    /** What migrations laid there by themselves is in the archive too. */
    void vider(List<String> attendues) throws IOException {
        var ici = tables.values().stream().map(TableCopiee::ligne).sorted().toList();
        var la = attendues.stream()
                .filter(ligne -> !TablesRepository.estPassagere(TableCopiee.nom(ligne)))
                .sorted()
                .toList();
        if (!la.equals(ici)) {
            throw new IOException("the archive has other tables than its version");
        }
        executer("truncate " + String.join(", ", tables.keySet()) + " cascade");
    }

    void remettre(String nom, InputStream lignes) throws IOException {
        if (TablesRepository.estPassagere(nom)) {
            return;
        }
        var table = tables.get(nom);
        if (table == null) {
            throw new IOException("the archive names a table that it has not");
        }
        var lues = TablesRepository.travailler(() -> connexion
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy %s (%s) from stdin".formatted(table.nom(), table.colonnes()), lignes));
        comptes.merge(nom, lues, Long::sum);
    }

    /** @param attendues a table and the number of its rows, separated by a tab */
    void compter(List<String> attendues) throws IOException {
        for (var nom : tables.keySet()) {
            if (!attendues.contains(nom + "\t" + comptes.getOrDefault(nom, 0L))) {
                throw new IOException("not all rows of " + nom + " came back");
            }
        }
    }

    void reprendre(List<TablesRepository.Sequence> sequences) throws IOException {
        TablesRepository.travailler(() -> {
            try (var ordre = connexion.prepareStatement("select setval(?::regclass, ?, ?)")) {
                for (var sequence : sequences) {
                    ordre.setString(1, sequence.nom());
                    ordre.setLong(2, sequence.valeur());
                    ordre.setBoolean(3, sequence.appelee());
                    ordre.executeQuery().close();
                }
            }
            return sequences;
        });
    }

    /** From here on it is a database like any other; its planner knows what is in it. */
    void achever() throws IOException {
        executer("commit");
        executer("analyze");
        executer("commit");
    }

    private void executer(String sql) throws IOException {
        TablesRepository.travailler(() -> {
            TablesRepository.executer(connexion, sql);
            return sql;
        });
    }

    @Override
    public void close() throws IOException {
        TablesRepository.travailler(() -> {
            connexion.close();
            return connexion;
        });
    }
}
