package fr.estran.inscriptions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the journal of places. */
record Mouvement(
        UUID action,
        String genre,
        @Nullable UUID inscription,
        @Nullable String de,
        @Nullable String vers,
        @Nullable Integer places,
        String cause,
        @Nullable String raison) {}
