package fr.estran.socle.base;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/** To go on would take away what people gave: somebody has to agree to it first, by the version that the sentence names. */
final class PertesAAgreer extends BaseIndisponible {

    private PertesAAgreer(List<Perte> pertes) {
        super(
                "pertes_a_agreer",
                Map.of(
                        "pertes",
                        pertes.stream().map(Perte::phrase).collect(joining("\n  - ", "\n  - ", "\n")),
                        "version",
                        pertes.getLast().version().getVersion()),
                null);
    }

    /**
     * @param agreees up to which version somebody agreed
     * @throws PertesAAgreer where what is to come would take something away beyond that
     */
    static void demander(Flyway flyway, String agreees) {
        var agreee = MigrationVersion.fromVersion(agreees);
        var aVenir = Arrays.stream(flyway.info().pending())
                .map(MigrationInfo::getVersion)
                .filter(version -> version != null && version.compareTo(agreee) > 0)
                .toList();
        var pertes = Perte.parmi(aVenir, flyway.getConfiguration().getDataSource());
        if (!pertes.isEmpty()) {
            throw new PertesAAgreer(pertes);
        }
    }

    @Override
    public boolean pourDeBon() {
        return true;
    }
}
