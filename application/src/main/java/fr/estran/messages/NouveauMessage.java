package fr.estran.messages;

import fr.estran.socle.commun.SeanceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message to write.
 *
 * @param professionnel it is for whoever booked, not for the person
 * @param voie null where there is no way to the person: it is seen that nobody told them
 * @param occurrence what tells it from others of the same model and registration; null: it is the next one
 * @param debut the beginning that the person knows of
 */
record NouveauMessage(
        Joignable qui,
        Modele modele,
        boolean professionnel,
        @Nullable Voie voie,
        @Nullable String occurrence,
        @Nullable SeanceId seance,
        @Nullable Instant debut,
        @Nullable String raison,
        Instant du) {}
