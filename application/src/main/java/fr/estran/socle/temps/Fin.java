package fr.estran.socle.temps;

import java.time.LocalDate;

/** When a rule has given its last date. */
public sealed interface Fin {

    /** That day is included. */
    record Jusquau(LocalDate jour) implements Fin {}

    /** Of the dates that the rule gives: one that is taken out by hand is not made up for. */
    record Fois(int nombre) implements Fin {

        public Fois {
            if (nombre < 1) {
                throw new IllegalArgumentException("a rule gives one date at least");
            }
        }
    }
}
