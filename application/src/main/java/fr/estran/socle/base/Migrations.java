package fr.estran.socle.base;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Brings a database to the form that some migrations give it. Those of a version are the ones that had landed by then, which are not
 * all those up to a number: who work side by side number theirs beforehand, and land as they are ready.
 */
final class Migrations {

    private static final String LIEU = "/db/migration/";

    /** What Flyway runs before each. */
    private static final String AVANT_CHACUNE = "beforeEachMigrate.sql";

    private Migrations() {}

    /** As Spring is told to do it at each start of the service (application.yaml). */
    private static FluentConfiguration sur(Acces acces) {
        return Flyway.configure()
                .dataSource(
                        acces.url(), acces.migration().nom(), acces.migration().motDePasse())
                .defaultSchema("technique")
                .createSchemas(true)
                .outOfOrder(true);
    }

    /**
     * Those and no other.
     *
     * @return whether this program knows all of them; nothing is done where it does not
     */
    static boolean jouer(Acces acces, Collection<MigrationVersion> versions) throws IOException {
        return jouer(acces, versions, _ -> {});
    }

    /** The same on rows that are there: what would be taken away from people is agreed to first ({@link Perte}). */
    static boolean jouerSurDesLignes(Acces acces, Collection<MigrationVersion> versions, String pertesAgreees)
            throws IOException {
        return jouer(acces, versions, flyway -> PertesAAgreer.demander(flyway, pertesAgreees));
    }

    private static boolean jouer(Acces acces, Collection<MigrationVersion> versions, Consumer<Flyway> avant)
            throws IOException {
        if (!sontConnues(acces, versions)) {
            return false;
        }
        var choisies = Files.createTempDirectory("estran-migrations-");
        try {
            var scripts = new ArrayList<>(scripts(acces, versions));
            scripts.add(AVANT_CHACUNE);
            for (var script : scripts) {
                try (var lue = Objects.requireNonNull(Migrations.class.getResourceAsStream(LIEU + script))) {
                    Files.copy(lue, choisies.resolve(script));
                }
            }
            var flyway = sur(acces).locations("filesystem:" + choisies).load();
            avant.accept(flyway);
            flyway.migrate();
        } finally {
            BinairesPostgres.effacer(choisies);
        }
        return true;
    }

    /** Whether this program knows all of them. */
    static boolean sontConnues(Acces acces, Collection<MigrationVersion> versions) {
        return scripts(acces, versions).size() == new TreeSet<>(versions).size();
    }

    private static List<String> scripts(Acces acces, Collection<MigrationVersion> versions) {
        return Arrays.stream(sur(acces).load().info().all())
                .filter(migration -> migration.getVersion() != null
                        && migration.getState().isResolved()
                        && versions.contains(migration.getVersion()))
                .map(MigrationInfo::getScript)
                .toList();
    }
}
