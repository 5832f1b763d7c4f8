package fr.estran.socle.base;

import static java.util.stream.Collectors.toMap;

import fr.estran.socle.base.TablesRepository.TableCopiee;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import org.flywaydb.core.api.MigrationVersion;
import org.postgresql.PGConnection;

/**
 * Rows put back into the empty tables of a database, all in one transaction, by who owns them: no server has to give more than that.
 * What triggers would add is in the archive: they keep silent. Foreign keys are laid aside, since rows come table after table, and
 * made again at the end, which checks them. Every other rule speaks meanwhile.
 */
final class RemiseRepository implements AutoCloseable {

    /** What is done before the rows come, and what undoes it once they are there. Keys say to some who read them what they are for. */
    private static final String GESTES = """
            select
                format('alter table %s no force row level security', oid::regclass),
                format('alter table %s force row level security', oid::regclass)
            from pg_class
            where relkind = 'r' and relforcerowsecurity and relnamespace in ('public'::regnamespace, 'technique'::regnamespace)
            union all
            select
                format('alter table %s disable trigger user', oid::regclass),
                format('alter table %s enable trigger user', oid::regclass)
            from pg_class
            where relkind = 'r' and relnamespace in ('public'::regnamespace, 'technique'::regnamespace)
                and exists (select from pg_trigger where tgrelid = pg_class.oid and not tgisinternal)
            union all
            select
                format('alter table %s drop constraint %I', conrelid::regclass, conname),
                format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
                    || coalesce(format('; comment on constraint %I on %s is %L', conname, conrelid::regclass, dit), '')
            from pg_constraint
            cross join lateral obj_description(oid, 'pg_constraint') dit
            where contype = 'f' and connamespace in ('public'::regnamespace, 'technique'::regnamespace)
            """;

    private final Connection connexion;
    private final boolean seule;
    private final Map<String, TableCopiee> tables;
    private final Map<String, String> colonnes = new HashMap<>();
    private final Map<String, Long> comptes = new HashMap<>();
    private final List<Geste> gestes;

    private record Geste(String avant, String apres) {}

    /** Nothing where this program does not know the migrations that made the tables of the rows. */
    static Optional<RemiseRepository> preparer(
            BaseARetablir base, Description description, SortedSet<MigrationVersion> migrations) throws IOException {
        return TablesRepository.travailler(() -> {
            var connexion = base.preparer(migrations);
            return connexion.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new RemiseRepository(connexion.get(), description));
        });
    }

    private RemiseRepository(Connection connexion, Description description) throws SQLException {
        this.connexion = connexion;
        this.seule = description.ville() != null;
        TablesRepository.commeProprietaire(connexion);
        this.tables = TablesRepository.tables(connexion).stream()
                .filter(table -> !seule || table.suitUneVille())
                .collect(toMap(TableCopiee::nom, Function.identity()));
        connexion.setAutoCommit(false);
        this.gestes =
                TablesRepository.lire(connexion, GESTES, ligne -> new Geste(ligne.getString(1), ligne.getString(2)));
        for (var geste : gestes) {
            TablesRepository.executer(connexion, geste.avant());
        }
    }

    /** What migrations laid there by themselves is in the archive too, but for what is of no town in that of a town. */
    void vider(List<String> attendues) throws IOException {
        var ici = TableCopiee.formes(tables.values().stream().map(TableCopiee::ligne));
        var la = TableCopiee.formes(attendues.stream().filter(ligne -> !estPassee(TableCopiee.nom(ligne))));
        if (!la.equals(ici)) {
            throw new IOException("the archive has other tables than its version");
        }
        attendues.forEach(ligne -> colonnes.put(TableCopiee.nom(ligne), TableCopiee.colonnes(ligne)));
        executer("truncate " + String.join(", ", tables.keySet()) + " cascade");
    }

    /** The history of the tables, where they were not emptied of what is of no town, is there already. */
    private boolean estPassee(String nom) {
        return TablesRepository.estPassagere(nom) || seule && nom.equals(TablesRepository.HISTOIRE);
    }

    void remettre(String nom, InputStream lignes) throws IOException {
        if (estPassee(nom)) {
            return;
        }
        var table = tables.get(nom);
        if (table == null) {
            throw new IOException("the archive names a table that it has not");
        }
        var lues = TablesRepository.travailler(() -> connexion
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy %s (%s) from stdin".formatted(table.nom(), colonnes.get(nom)), lignes));
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
        for (var geste : gestes.reversed()) {
            executer(geste.apres());
        }
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

    /** Where a database is put back: empty, and held for us alone. What was not achieved is gone, or can be done again. */
    interface BaseARetablir extends AutoCloseable {

        /**
         * Tables without rows, in the form that these migrations give them.
         *
         * @return nothing where this program does not know all of them
         */
        Optional<Connection> preparer(SortedSet<MigrationVersion> migrations) throws IOException, SQLException;

        void achever() throws IOException;

        @Override
        void close() throws IOException;
    }
}
