package fr.estran.socle.base;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;

/** To go on would take away what people gave: somebody has to agree to it first, by the version that the sentence names. */
final class PertesAAgreer extends BaseIndisponible {

    PertesAAgreer(List<Perte> pertes) {
        super(
                "pertes_a_agreer",
                Map.of(
                        "pertes",
                        pertes.stream().map(Perte::phrase).collect(joining("\n  - ", "\n  - ", "\n")),
                        "version",
                        pertes.getLast().version().getVersion()),
                null);
    }

    @Override
    public boolean pourDeBon() {
        return true;
    }
}
