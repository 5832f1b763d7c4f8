package fr.estran.socle.base;

import java.util.Arrays;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** A newer program has changed this database: the one that starts would write into tables that it does not know. */
final class BaseTropRecente extends BaseIndisponible {

    private BaseTropRecente(String version, FlywayValidateException cause) {
        super("trop_recente", Map.of("version", version), cause);
    }

    @Override
    public boolean pourDeBon() {
        return true;
    }

    /**
     * The database as this program needs it. Flyway passes over what it does not know unless it is told not to
     * ({@code ignore-migration-patterns}).
     *
     * @throws BaseTropRecente when a program that is newer than this one has been here; nothing is changed then
     */
    static void mettreAJour(Flyway flyway) {
        try {
            flyway.migrate();
        } catch (FlywayValidateException e) {
            throw Arrays.stream(flyway.info().applied())
                    .filter(migration -> !migration.getState().isResolved())
                    .map(MigrationInfo::getVersion)
                    .max(Comparable::compareTo)
                    .<RuntimeException>map(version -> new BaseTropRecente(version.getVersion(), e))
                    .orElse(e);
        }
    }
}
