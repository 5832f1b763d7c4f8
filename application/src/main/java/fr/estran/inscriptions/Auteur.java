package fr.estran.inscriptions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Through whom something happens to a registration.
 *
 * @param compte of the member of the staff, where there is one
 */
public record Auteur(Provenance provenance, @Nullable UUID compte) {

    public static final Auteur SERVICE = new Auteur(Provenance.SERVICE, null);

    public static final Auteur EN_LIGNE = new Auteur(Provenance.EN_LIGNE, null);

    public static final Auteur PROFESSIONNEL = new Auteur(Provenance.PRESCRIPTEUR, null);

    /** @param provenance by telephone or at the desk */
    public static Auteur equipe(Provenance provenance, UUID compte) {
        return new Auteur(provenance, compte);
    }

    /** Whether it is the staff who acts: they alone may go beyond the places, with a reason. */
    public boolean equipe() {
        return compte != null;
    }

    /** Whether the places kept for the telephone and the desk are theirs. */
    public boolean auGuichet() {
        return provenance.auGuichet();
    }
}
