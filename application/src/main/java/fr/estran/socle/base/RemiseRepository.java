package fr.estran.socle.base;

import static java.util.stream.Collectors.toMap;

import fr.estran.socle.base.Lancement.Verrou;
import fr.estran.socle.base.PostgresEmbarque.InitDb;
import fr.estran.socle.base.TablesRepository.TableCopiee;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;
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

    /**
     * A folder in which a database is put back: it is held for us alone, and all is done aside until the last gesture, which
     * gives the cluster its name.
     */
    static final class BaseARetablir implements AutoCloseable {

        /** What a first start or a restore that was cut short leaves behind, and in which nobody's data is. */
        private static final Pattern SANS_DONNEES =
                Pattern.compile("verrou|run|mot-de-passe|postgres-[0-9a-f]+|postgres\\.log|.*\\.ebauche");

        private final Verrou verrou;
        private final Lancement lancement;
        private @Nullable Veilleur veilleur;

        private BaseARetablir(Path lieu, Verrou verrou) throws IOException {
            this.verrou = verrou;
            this.lancement = Lancement.dans(lieu, InitDb.EBAUCHE, false);
            verrou.arreterUnAncien(lancement.donnees());
            BinairesPostgres.effacer(lancement.donnees());
        }

        /** Nothing where something else is in the folder: what is there is never replaced. */
        public static Optional<BaseARetablir> dans(Path dossier) throws IOException {
            if (!estLibre(dossier)) {
                return Optional.empty();
            }
            Files.createDirectories(dossier);
            var lieu = dossier.toRealPath();
            var verrou = Verrou.prendre(lieu);
            try {
                if (estLibre(lieu)) {
                    return Optional.of(new BaseARetablir(lieu, verrou));
                }
                verrou.close();
                return Optional.empty();
            } catch (IOException | RuntimeException e) {
                verrou.close();
                throw e;
            }
        }

        private static boolean estLibre(Path dossier) throws IOException {
            if (!Files.exists(dossier)) {
                return true;
            }
            try (var contenu = Files.list(dossier)) {
                return contenu.allMatch(fichier ->
                        SANS_DONNEES.matcher(fichier.getFileName().toString()).matches());
            }
        }

        /**
         * A database without rows, in the form that a version of the program gave it, under a new password.
         *
         * @param version of the last migration
         * @return whoever none of its rules binds; nothing where this program does not know the version
         */
        public Optional<Connection> preparer(String version) throws IOException, SQLException {
            new InitDb(lancement).creer(lancement.donnees(), "--data-checksums", "--no-sync");
            veilleur = lancement.lancer(verrou, () -> false);
            var acces = RolesBase.preparer(lancement.administrateur());
            var voulue = MigrationVersion.fromVersion(version);
            // As Spring is told to do it at each start of the service (application.yaml).
            var migrations = Flyway.configure()
                    .dataSource(
                            acces.url(),
                            acces.migration().nom(),
                            acces.migration().motDePasse())
                    .defaultSchema("technique")
                    .createSchemas(true);
            if (Arrays.stream(migrations.load().info().all()).noneMatch(une -> voulue.equals(une.getVersion()))) {
                return Optional.empty();
            }
            migrations.target(voulue).load().migrate();
            return Optional.of(lancement.administrateur().connecter(RolesBase.BASE));
        }

        /** The cluster takes its name once all of it is on the disk. */
        public void achever() throws IOException {
            arreter();
            if (Files.exists(lancement.donnees().resolve("postmaster.pid"))) {
                throw new IOException("the server that put the rows back does not stop");
            }
            new InitDb(lancement).synchroniser();
            Renommage.durable(
                    lancement.donnees(),
                    lancement.donnees().resolveSibling(PostgresEmbarque.DONNEES),
                    StandardCopyOption.ATOMIC_MOVE);
        }

        private void arreter() {
            if (veilleur != null) {
                veilleur.close();
                veilleur = null;
            }
        }

        /** What was not achieved is erased. */
        @Override
        public void close() throws IOException {
            try {
                arreter();
                BinairesPostgres.effacer(lancement.donnees());
            } finally {
                verrou.close();
            }
        }
    }
}
