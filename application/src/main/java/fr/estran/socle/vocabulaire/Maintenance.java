package fr.estran.socle.vocabulaire;

import java.time.Instant;

/**
 * A town is read, and nothing of it is written.
 *
 * @param raison in the words of whoever began it, for whoever reads the town's pages
 * @param jusque as far as one knows: it ends when somebody ends it
 */
public record Maintenance(String raison, Instant depuis, Instant jusque) {

    /** What was thought to be over by now, and is not. */
    public boolean tarde(Instant maintenant) {
        return !maintenant.isBefore(jusque);
    }
}
