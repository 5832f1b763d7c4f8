package fr.estran.messages;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of the team wrote to those who hold a place, and how far it has come. Nobody counts whose place was given back before
 * they were told.
 *
 * @param texte null once it was erased
 * @param attente those who waited for a place were told too
 * @param par null once their account is no more
 * @param personnes who are told, or were
 * @param prevenues of them, those who were
 * @param nonJointes of them, those whom nothing reached
 * @param ecartees who hold a place, and were not to be told when it was written
 */
public record MessageLibre(
        UUID id,
        @Nullable String texte,
        boolean attente,
        @Nullable String par,
        Instant ecritLe,
        int personnes,
        int prevenues,
        int nonJointes,
        int ecartees) {

    /** Not told yet, and not given up. */
    public int restent() {
        return personnes - prevenues - nonJointes;
    }
}
