package fr.estran.messages;

import fr.estran.socle.vocabulaire.Moyen;
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
}
