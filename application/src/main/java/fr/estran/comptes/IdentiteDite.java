package fr.estran.comptes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is, as their provider said it, once all that it signed was checked.
 *
 * @param sujet its own word for them, which never changes
 * @param verifie whether it says that the address is theirs
 * @param nom to be shown to them alone
 * @param deuxFacteurs whether it says that they showed two
 * @param prouveLe when they last proved it there; null where it does not say
 * @param jeton which signs them out there
 */
record IdentiteDite(
        String sujet,
        @Nullable String courriel,
        boolean verifie,
        @Nullable String siret,
        @Nullable String nom,
        boolean deuxFacteurs,
        @Nullable Instant prouveLe,
        String jeton) {

    /** It may stand in a log, and then tells nothing of anybody. */
    @Override
    public String toString() {
        return "IdentiteDite";
    }
}
