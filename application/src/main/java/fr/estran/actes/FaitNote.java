package fr.estran.actes;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fact, who noted it and when; one noted by mistake stays, and says why it does not count. */
record FaitNote(
        UUID id,
        Fait fait,
        Instant noteLe,
        String notePar,
        @Nullable Annulation annulation) {

    record Annulation(Instant le, String par, String motif) {}

    boolean tient() {
        return annulation == null;
    }
}
