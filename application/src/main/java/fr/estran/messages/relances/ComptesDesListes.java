package fr.estran.messages.relances;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How many are in each list; nobody counts those who were told.
 *
 * @param appels people to call today
 * @param retenus what waits for a fault of ours to be mended
 * @param recus calls to return
 * @param posterAvant when the first letter must leave
 */
public record ComptesDesListes(
        int appels,
        int lettres,
        int echecs,
        int retenus,
        int aVenir,
        int recus,
        @Nullable Instant posterAvant) {

    /** What is told of something else than places, in one line: the page of that thing says the rest, to whom it is open. */
    public record Autre(String titre, String adresse, int nombre) {}
}
