package fr.estran.socle.commun;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * The service's clock, which reads the day of the town in whose name one acts: on La Réunion it is tomorrow already. Where one acts
 * in nobody's name, it has the zone of the machine.
 */
final class HorlogeDeLaVille extends Clock {

    private final Clock ordinaire;
    private final Supplier<FuseauDesVilles> fuseaux;

    HorlogeDeLaVille(Clock ordinaire, Supplier<FuseauDesVilles> fuseaux) {
        this.ordinaire = ordinaire;
        this.fuseaux = fuseaux;
    }

    @Override
    public Instant instant() {
        return ordinaire.instant();
    }

    @Override
    public ZoneId getZone() {
        return StructureCourante.siConnue()
                .map(ville -> fuseaux.get().de(ville))
                .orElseGet(ordinaire::getZone);
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return ordinaire.withZone(zone);
    }
}
