package fr.estran.inscriptions;

import fr.estran.commun.InscriptionId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the journal of places. */
record Mouvement(
        UUID action,
        String genre,
        @Nullable InscriptionId inscription,
        @Nullable String de,
        @Nullable String vers,
        @Nullable Integer places,
        String cause,
        @Nullable String raison) {}
