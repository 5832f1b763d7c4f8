package fr.estran.ville.equipe;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post.
 *
 * @param chaine the first of the agreements that pay for it, one after the other; null where none does
 * @param ouverture since when it is to be filled, where that is before its first holder
 * @param fermeture its last day
 */
record PosteDecrit(
        PosteId id,
        String nom,
        @Nullable ConventionId chaine,
        @Nullable LocalDate ouverture,
        @Nullable LocalDate fermeture) {

    boolean ferme(LocalDate jour) {
        return fermeture != null && fermeture.isBefore(jour);
    }
}
