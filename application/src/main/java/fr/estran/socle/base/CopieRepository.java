package fr.estran.socle.base;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.socle.base.TablesRepository.TableCopiee;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** All rows as they were at one moment, while others go on writing. Whoever reads them is bound by no row-level security. */
final class CopieRepository implements AutoCloseable {

    private static final String PREPAREE = "select to_regclass('technique.flyway_schema_history') is not null";

    /** As any PostgreSQL reads them again, whatever the settings here. */
    private static final String ECRITURES = """
            set local datestyle = 'ISO';
            set local intervalstyle = 'postgres';
            set local bytea_output = 'hex';
            set local extra_float_digits = 1;
            set local row_security = off
            """;

    private static final String VERSION = """
            select version from technique.flyway_schema_history
            where success and version is not null
            order by installed_rank desc
            limit 1
            """;

    private final Connection connexion;
    private final List<TableCopiee> tables;

    private CopieRepository(Connection connexion) throws SQLException {
        this.connexion = connexion;
        this.tables = TablesRepository.tables(connexion);
        connexion.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connexion.setReadOnly(true);
        connexion.setAutoCommit(false);
    }

    /** Nothing where no first start has made the tables yet. */
    static Optional<CopieRepository> surLaBase(BaseEmbarquee base) throws IOException {
        return TablesRepository.travailler(() -> {
            var connexion = base.connecter();
            return connexion.isEmpty() || !estPreparee(connexion.get())
                    ? Optional.empty()
                    : Optional.of(new CopieRepository(connexion.get()));
        });
    }

    private static boolean estPreparee(Connection connexion) throws SQLException {
        var preparee = TablesRepository.lire(connexion, PREPAREE, ligne -> ligne.getBoolean(1))
                .getFirst();
        if (!preparee) {
            connexion.close();
        }
        return preparee;
    }

    /** The tables are held before the moment is chosen: one that a migration rewrote in between would look empty. */
    Instant choisirLeMoment() throws IOException {
        return TablesRepository.travailler(() -> {
            TablesRepository.executer(connexion, ECRITURES);
            TablesRepository.executer(connexion, "lock table " + String.join(", ", noms()) + " in access share mode");
            var le = TablesRepository.lire(
                            connexion, "select clock_timestamp()", ligne -> ligne.getObject(1, OffsetDateTime.class))
                    .getFirst();
            if (!lignes(TablesRepository.tables(connexion)).equals(lignes(tables))) {
                throw new IOException("the tables were changing: try again");
            }
            return le.toInstant();
        });
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
            var copie = connexion
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy %s (%s) to stdout".formatted(table.nom(), table.colonnes()));
            for (var ligne = copie.readFromCopy(); ligne != null; ligne = copie.readFromCopy()) {
                sortie.ligne(ligne);
            }
            return copie.getHandledRowCount();
        });
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

    /**
     * The embedded server of a folder, reached as its administrator: that of an application which runs, or one that is
     * started for the occasion.
     */
    static final class BaseEmbarquee implements AutoCloseable {

        private static final String BASE_INCONNUE = "3D000";
        private static final int ESSAIS = 150;
        private static final int PATIENCE_MS = 200;

        private final Administrateur administrateur;
        private final @Nullable PostgresEmbarque aNous;

        private BaseEmbarquee(Administrateur administrateur, @Nullable PostgresEmbarque aNous) {
            this.administrateur = administrateur;
            this.aNous = aNous;
        }

        public static boolean existe(Path dossier) {
            return Files.exists(donnees(dossier).resolve("PG_VERSION"));
        }

        public static BaseEmbarquee joindre(Path dossier) throws IOException {
            try {
                var demarre = PostgresEmbarque.demarrer(dossier, true);
                return new BaseEmbarquee(demarre.administrateur(), demarre);
            } catch (DejaEnMarche e) {
                var port = portDuServeur(donnees(dossier).resolve("postmaster.pid"));
                return new BaseEmbarquee(new Administrateur(port, Administrateur.motDePasse(dossier)), null);
            }
        }

        /** Nothing where a first start was cut short before there was a database to speak to. */
        public Optional<Connection> connecter() throws SQLException {
            try {
                return Optional.of(administrateur.connecter(RolesBase.BASE));
            } catch (SQLException e) {
                if (BASE_INCONNUE.equals(e.getSQLState())) {
                    return Optional.empty();
                }
                throw e;
            }
        }

        @Override
        public void close() {
            if (aNous != null) {
                aNous.close();
            }
        }

        private static Path donnees(Path dossier) {
            return dossier.resolve(PostgresEmbarque.DONNEES);
        }

        /** The application that holds the folder may be at its very start: we wait a little for its server. */
        private static int portDuServeur(Path fichierPid) throws IOException {
            for (int essai = 0; essai < ESSAIS; essai++) {
                var lignes = lire(fichierPid);
                if (lignes.size() >= 8 && lignes.get(7).strip().equals("ready")) {
                    return Integer.parseInt(lignes.get(3).strip());
                }
                Veilleur.patienter(PATIENCE_MS);
            }
            throw new IOException("the server of the running application is not ready");
        }

        private static List<String> lire(Path fichier) throws IOException {
            try {
                return Files.readAllLines(fichier, UTF_8);
            } catch (FileSystemException e) {
                return List.of();
            }
        }
    }
}
