package fr.estran.socle.commun;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The service's clock in the demonstration, which goes back to another day while its past is told. */
final class HorlogeDeDemonstration extends Clock {

    static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    private final Clock ordinaire;

    HorlogeDeDemonstration(Clock ordinaire) {
        this.ordinaire = ordinaire;
    }

    @Override
    public Instant instant() {
        return MOMENT.isBound() ? MOMENT.get() : ordinaire.instant();
    }

    @Override
    public ZoneId getZone() {
        return ordinaire.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new HorlogeDeDemonstration(ordinaire.withZone(zone));
    }
}
