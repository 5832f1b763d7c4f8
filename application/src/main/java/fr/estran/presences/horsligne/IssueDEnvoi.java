package fr.estran.presences.horsligne;

import fr.estran.socle.commun.SeanceId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the telephone is told of each entry that it sent.
 *
 * @param issue the words of refus.* in the bundle, or one of those that mean that it is kept
 * @param heureIncertaine its clock was set between the entry and now: nobody knows when it was
 * @param seance of what could not be kept: where somebody may look @param quoi its name and its day
 */
record IssueDEnvoi(
        UUID id,
        String issue,
        boolean heureIncertaine,
        @Nullable SeanceId seance,
        @Nullable String quoi) {

    enum Nature {
        GARDEE,
        DEJA_GARDEE,
        DESACCORD,
        SEANCE_INCONNUE,
        SEANCE_ANNULEE,
        SEANCE_CLOSE,
        SEANCE_DEPLACEE,
        AUTRE_COMPTE,
        CLE_INCONNUE,
        ILLISIBLE,
        PLUS_TARD
    }

    static IssueDEnvoi de(UUID id, Nature nature) {
        return new IssueDEnvoi(id, nature.name().toLowerCase(Locale.ROOT), false, null, null);
    }
}
