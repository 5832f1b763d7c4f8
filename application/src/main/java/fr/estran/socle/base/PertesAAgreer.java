package fr.estran.socle.base;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
     * Agreed to is what was told, and no more: a change that came later may have a lower number.
     *
     * @param agreees the last of the versions of which somebody was told, and agreed to
     * @throws PertesAAgreer where what is to come would take something else away
     */
    static void demander(Flyway flyway, String agreees) {
        var agreee = MigrationVersion.fromVersion(agreees);
        var aVenir = Arrays.stream(flyway.info().pending())
                .map(MigrationInfo::getVersion)
                .filter(Objects::nonNull)
                .toList();
        var pertes = Perte.parmi(aVenir, flyway.getConfiguration().getDataSource());
        if (!pertes.isEmpty() && !pertes.getLast().version().equals(agreee)) {
            throw new PertesAAgreer(pertes);
        }
    }

    @Override
    public boolean pourDeBon() {
        return true;
    }
}
