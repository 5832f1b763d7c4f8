package fr.estran.messages;

import fr.estran.socle.vocabulaire.Moyen;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A means that leaves by itself, as it is tried on the page.
 *
 * @param dernier null where it never was
 */
public record EssaiDeMoyen(
        Moyen moyen, boolean enService, @Nullable Essai dernier) {

    /** It names its address, its field, and its words. */
    public String code() {
        return moyen.code();
    }

    /**
     * The last try of a way by which messages leave.
     *
     * @param echec why it was not taken, in a word of ours; null where it was
     */
    public record Essai(Instant quand, @Nullable String echec) {}
}
