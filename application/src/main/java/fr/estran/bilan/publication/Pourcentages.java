package fr.estran.bilan.publication;

/**
 * Whole percentages, each rounded by itself: equal parts of equal wholes have equal percentages, wherever they stand. They
 * may then add up to 99 or 101, which a table says (ADR 0040).
 *
 * <p>Rule: percentages.
 */
public final class Pourcentages {

    private Pourcentages() {}

    /** To the nearest, halves up; nothing of nothing is nothing. */
    public static int part(int partie, int tout) {
        return tout == 0 ? 0 : (int) Math.floorDiv(200L * partie + tout, 2L * tout);
    }
}
