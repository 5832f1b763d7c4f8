package fr.estran.inscriptions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Through whom something happens to a registration.
 *
 * @param canal {@code en_ligne}, {@code telephone}, {@code sur_place}, {@code prescripteur}, or {@code service} for what
 *     happens by itself
 * @param compte of the member of the staff, where there is one
 */
public record Auteur(String canal, @Nullable UUID compte) {

    public static final Auteur SERVICE = new Auteur("service", null);

    public static final Auteur EN_LIGNE = new Auteur("en_ligne", null);

    public static final Auteur PROFESSIONNEL = new Auteur("prescripteur", null);

    /** @param canal {@code telephone} or {@code sur_place} */
    public static Auteur equipe(String canal, UUID compte) {
        return new Auteur(canal, compte);
    }

    /** Whether it is the staff who acts: they alone may go beyond the places, with a reason. */
    public boolean equipe() {
        return compte != null;
    }

    /** Whether the places kept for the telephone and the desk are theirs. */
    public boolean auGuichet() {
        return auGuichet(canal);
    }

    static boolean auGuichet(@Nullable String canal) {
        return "telephone".equals(canal) || "sur_place".equals(canal);
    }
}
