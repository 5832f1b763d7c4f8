package fr.estran.inscriptions.places;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import org.jspecify.annotations.Nullable;

/** One line of the journal of places. */
record Mouvement(
        ActionId action,
        String genre,
        @Nullable InscriptionId inscription,
        @Nullable String de,
        @Nullable String vers,
        @Nullable Integer places,
        String cause,
        @Nullable String raison) {}
