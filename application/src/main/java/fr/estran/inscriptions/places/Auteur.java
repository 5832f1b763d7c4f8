package fr.estran.inscriptions.places;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Through whom something happens to a registration.
 *
 * @param compte of the member of the staff, where there is one
 */
public record Auteur(Provenance provenance, @Nullable UUID compte, Doute doute) {

    /** Whether it is clear that whoever asks can be reached where they say; else how they show it first ({@link PreuvesDesDemandes}). */
    public enum Doute {
        AUCUN,
        PAR_UN_CODE,
        PAR_UN_APPEL
    }

    public static final Auteur SERVICE = new Auteur(Provenance.SERVICE, null, Doute.AUCUN);

    public static final Auteur EN_LIGNE = new Auteur(Provenance.EN_LIGNE, null, Doute.AUCUN);

    public static final Auteur PROFESSIONNEL = new Auteur(Provenance.PRESCRIPTEUR, null, Doute.AUCUN);

    /** @param provenance by telephone or at the desk */
    public static Auteur equipe(Provenance provenance, UUID compte) {
        return new Auteur(provenance, compte, Doute.AUCUN);
    }

    /** The same, who is to show first that they can be reached. */
    public Auteur enDoute(boolean parUnCode) {
        return new Auteur(provenance, compte, parUnCode ? Doute.PAR_UN_CODE : Doute.PAR_UN_APPEL);
    }

    public boolean aProuver() {
        return doute != Doute.AUCUN;
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
