package fr.estran.socle.commun;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * Whether the service is a demonstration: a clock of its own, fictional people, accounts whose passwords are printed.
 *
 * @param avance of the service's clock on the machine's; none outside of a demonstration
 */
public record Demonstration(boolean enCours, Duration avance) {

    /** A moment that the machine's clock gave, as the service's clock would have told it: what is shown has one time. */
    public Instant aLHeureDuService(Instant technique) {
        return technique.plus(avance);
    }

    /** As it was done on another day: a demonstration has a past, a service never goes back. */
    public <T> T le(Instant moment, Supplier<T> action) {
        if (!enCours) {
            throw new IllegalStateException("only the demonstration goes back in time");
        }
        return ScopedValue.where(HorlogeDeDemonstration.MOMENT, moment).call(action::get);
    }

    /** The service's clock in the demonstration, which goes back to another day while its past is told. */
    static final class HorlogeDeDemonstration extends Clock {

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
}
