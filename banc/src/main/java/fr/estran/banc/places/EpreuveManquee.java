package fr.estran.banc.places;

/** Something did not hold that must. */
public final class EpreuveManquee extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EpreuveManquee(String quoi) {
        super(quoi);
    }

    static void exiger(boolean tenu, String quoi, Object... valeurs) {
        if (!tenu) {
            throw new EpreuveManquee(quoi.formatted(valeurs));
        }
    }
}
