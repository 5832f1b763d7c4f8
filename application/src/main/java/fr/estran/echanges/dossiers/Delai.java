package fr.estran.echanges.dossiers;

import java.time.Duration;
import java.time.Instant;

/**
 * How long something is still kept.
 *
 * @param heures the one that has begun counts
 */
public record Delai(long heures) {

    static Delai entre(Instant maintenant, Instant fin) {
        return new Delai(Math.ceilDiv(Duration.between(maintenant, fin).toMillis(), 3_600_000));
    }
}
