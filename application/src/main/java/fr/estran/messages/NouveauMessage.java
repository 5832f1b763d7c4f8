package fr.estran.messages;

import fr.estran.socle.commun.SeanceId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message to write.
 *
 * @param pour to whom it is told
 * @param voie null where there is no way to the person: it is seen that nobody told them
 * @param occurrence what tells it from others of the same model and registration; null: it is the next one
 * @param debut the beginning that the person knows of
 * @param libre what somebody wrote, which it says; null where its words are those of its model
 */
record NouveauMessage(
        Joignable qui,
        Modele modele,
        Pour pour,
        @Nullable Voie voie,
        @Nullable String occurrence,
        @Nullable SeanceId seance,
        @Nullable Instant debut,
        @Nullable String raison,
        Instant du,
        @Nullable UUID libre) {

    NouveauMessage(
            Joignable qui,
            Modele modele,
            Pour pour,
            @Nullable Voie voie,
            @Nullable String occurrence,
            @Nullable SeanceId seance,
            @Nullable Instant debut,
            @Nullable String raison,
            Instant du) {
        this(qui, modele, pour, voie, occurrence, seance, debut, raison, du, null);
    }
}
