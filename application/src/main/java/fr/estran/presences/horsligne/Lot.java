package fr.estran.presences.horsligne;

import static java.util.Objects.requireNonNull;

import fr.estran.socle.commun.SeanceId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a telephone sends at once.
 *
 * @param maintenant by its own clock, uncorrected
 * @param abandonnees what was refused before, and was dropped there since
 */
record Lot(Instant maintenant, List<Envoi> saisies, List<UUID> abandonnees) {

    private static final int AU_PLUS = 100;

    /** Of one request: a hundred entries that hold all they may are half of it. */
    static final int OCTETS_AU_PLUS = 1_000_000;

    Lot {
        requireNonNull(maintenant);
        saisies = List.copyOf(saisies);
        abandonnees = abandonnees == null ? List.of() : List.copyOf(abandonnees);
        if (saisies.size() > AU_PLUS || abandonnees.size() > AU_PLUS) {
            throw new IllegalArgumentException("too many entries at once");
        }
    }

    /** An entry as it lies on the telephone, whole or not. */
    @SuppressWarnings("ArrayRecordComponent")
    record Envoi(
            UUID id, @Nullable UUID compte, @Nullable UUID cle, byte @Nullable [] capsule, byte @Nullable [] scelle) {

        private static final int SCELLE_AU_PLUS = 4_096 + 16;

        Envoi {
            requireNonNull(id);
        }

        Optional<Pli> pli() {
            return compte == null || cle == null || capsule == null || scelle == null || scelle.length > SCELLE_AU_PLUS
                    ? Optional.empty()
                    : Optional.of(new Pli(id, compte, cle, capsule, scelle));
        }
    }

    /**
     * What tells nobody anything: whose it is, and by which key it is sealed.
     *
     * @param capsule the public key that was made for it alone
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Pli(UUID id, UUID compte, UUID cle, byte[] capsule, byte[] scelle) {}

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
}
