package fr.estran.socle.secrets;

import java.time.Duration;

/**
 * How often something may be done: so many times at once, then once each time that a part of the period has passed.
 *
 * @param usage what is done
 * @param sujet by whom, or for whom; it is kept as a digest alone
 */
record Debit(String usage, String sujet, int combien, Duration en) {

    public Debit {
        if (combien < 1) {
            throw new IllegalArgumentException("at least once");
        }
    }

    /** After how long one more may be done. */
    Duration pas() {
        return en.dividedBy(combien);
    }
}
