package fr.estran.inscriptions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Through whom something happens to a registration.
 *
 * @param compte of the member of the staff, where there is one
 * @param aProuver it is not clear that whoever asks can be reached where they say: they show it first ({@link PreuvesDesDemandes})
 */
public record Auteur(Provenance provenance, @Nullable UUID compte, boolean aProuver) {

    public static final Auteur SERVICE = new Auteur(Provenance.SERVICE, null, false);

    public static final Auteur EN_LIGNE = new Auteur(Provenance.EN_LIGNE, null, false);

    public static final Auteur PROFESSIONNEL = new Auteur(Provenance.PRESCRIPTEUR, null, false);

    /** @param provenance by telephone or at the desk */
    public static Auteur equipe(Provenance provenance, UUID compte) {
        return new Auteur(provenance, compte, false);
    }

    /** The same, who is to show first that they can be reached. */
    public Auteur enDoute() {
        return new Auteur(provenance, compte, true);
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
