package fr.estran.socle.base;

import fr.estran.socle.base.TablesRepository.TableCopiee;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * All rows as they were at one moment, or those of one town, while others go on writing. They are read by who owns the tables, which
 * row-level security binds: town after town.
 */
final class CopieRepository implements AutoCloseable {

    private static final String PREPAREE = "select to_regclass('technique.flyway_schema_history') is not null";

    /** As any PostgreSQL reads them again, whatever the settings here. */
    private static final String ECRITURES = """
            set local datestyle = 'ISO';
            set local intervalstyle = 'postgres';
            set local bytea_output = 'hex';
            set local extra_float_digits = 1
            """;

    private static final String VERSION = """
            select version from technique.flyway_schema_history
            where success and version is not null
            order by string_to_array(version, '.')::integer[] desc
            limit 1
            """;

    private static final String MIGRATIONS =
            "select distinct version from technique.flyway_schema_history where success and version is not null";

    private static final String VILLES = "select structure_id::text from technique.structure order by structure_id";

    private final Connection connexion;
    private final @Nullable String ville;
    private final List<TableCopiee> tables;

    private CopieRepository(Connection connexion, @Nullable String ville) throws SQLException {
        this.connexion = connexion;
        this.ville = ville;
        this.tables = tables(connexion, ville);
        connexion.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connexion.setReadOnly(true);
        connexion.setAutoCommit(false);
    }

    /**
     * Nothing where no first start has made the tables yet.
     *
     * @param ville its id, where the rows of one town alone are meant
     */
    static Optional<CopieRepository> surLaBase(BaseJointe base, @Nullable String ville) throws IOException {
        return TablesRepository.travailler(() -> {
            var jointe = base.connecter();
            if (jointe.isEmpty()) {
                return Optional.empty();
            }
            if (!estPreparee(jointe.get())) {
                jointe.get().close();
                return Optional.empty();
            }
            TablesRepository.commeProprietaire(jointe.get());
            return Optional.of(new CopieRepository(jointe.get(), ville));
        });
    }

    private static List<TableCopiee> tables(Connection connexion, @Nullable String ville) throws SQLException {
        return TablesRepository.tables(connexion).stream()
                .filter(table -> ville == null || table.estDUneVille())
                .toList();
    }

    static boolean estPreparee(Connection connexion) throws SQLException {
        return TablesRepository.lire(connexion, PREPAREE, ligne -> ligne.getBoolean(1))
                .getFirst();
    }

    /** The tables are held before the moment is chosen: one that a migration rewrote in between would look empty. */
    Instant choisirLeMoment() throws IOException {
        return TablesRepository.travailler(() -> {
            TablesRepository.executer(connexion, ECRITURES);
            TablesRepository.executer(connexion, "lock table " + String.join(", ", noms()) + " in access share mode");
            var le = TablesRepository.lire(
                            connexion, "select clock_timestamp()", ligne -> ligne.getObject(1, OffsetDateTime.class))
                    .getFirst();
            if (!lignes(tables(connexion, ville)).equals(lignes(tables))) {
                throw new IOException("the tables were changing: try again");
            }
            return le.toInstant();
        });
    }

    /** All that made the tables. */
    static Set<MigrationVersion> migrations(Connection connexion) throws IOException {
        return TablesRepository.travailler(() -> Set.copyOf(TablesRepository.lire(
                connexion, MIGRATIONS, ligne -> MigrationVersion.fromVersion(ligne.getString(1)))));
    }

    String version() throws IOException {
        return TablesRepository.travailler(() -> TablesRepository.lire(connexion, VERSION, ligne -> ligne.getString(1))
                .getFirst());
    }

    List<TableCopiee> tables() {
        return tables;
    }

    /** @return how many rows */
    long copier(TableCopiee table, Sortie sortie) throws IOException {
        return TablesRepository.travailler(() -> {
            if (!table.parVille()) {
                return copier(
                        ville != null && table.suitUneVille()
                                ? saLigne(table)
                                : table.nom() + " (" + table.colonnes() + ")",
                        sortie);
            }
            var lignes = 0L;
            for (var une : ville == null ? villes() : List.of(ville)) {
                TablesRepository.auNomDe(connexion, une);
                lignes += copier(table.nom() + " (" + table.colonnes() + ")", sortie);
            }
            return lignes;
        });
    }

    private List<String> villes() throws SQLException {
        return TablesRepository.lire(connexion, VILLES, ligne -> ligne.getString(1));
    }

    /** Of the register. */
    private String saLigne(TableCopiee table) {
        return "(select %s from %s where structure_id = '%s')"
                .formatted(table.colonnes(), table.nom(), UUID.fromString(String.valueOf(ville)));
    }

    private long copier(String quoi, Sortie sortie) throws SQLException, IOException {
        var copie = connexion.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + quoi + " to stdout");
        for (var ligne = copie.readFromCopy(); ligne != null; ligne = copie.readFromCopy()) {
            sortie.ligne(ligne);
        }
        return copie.getHandledRowCount();
    }

    List<TablesRepository.Sequence> sequences() throws IOException {
        return TablesRepository.travailler(() -> TablesRepository.sequences(connexion));
    }

    private List<String> noms() {
        return tables.stream().map(TableCopiee::nom).toList();
    }

    private static List<String> lignes(List<TableCopiee> tables) {
        return tables.stream().map(TableCopiee::ligne).toList();
    }

    @Override
    public void close() throws IOException {
        TablesRepository.travailler(() -> {
            connexion.close();
            return connexion;
        });
    }

    interface Sortie {
        void ligne(byte[] octets) throws IOException;
    }
}
