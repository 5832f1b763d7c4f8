package fr.estran.commun;

import java.time.Instant;
import java.util.function.Supplier;

/** Whether the service is a demonstration: a clock of its own, fictional people, accounts whose passwords are printed. */
public record Demonstration(boolean enCours) {

    /** As it was done on another day: a demonstration has a past, a service never goes back. */
    public <T> T le(Instant moment, Supplier<T> action) {
        if (!enCours) {
            throw new IllegalStateException("only the demonstration goes back in time");
        }
        return ScopedValue.where(HorlogeDeDemonstration.MOMENT, moment).call(action::get);
    }
}
