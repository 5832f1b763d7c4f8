package fr.estran.socle.commun;

/**
 * Of how few people a count is told to nobody: fewer would say who each of them is, or what they answered.
 *
 * <p>Rule: suppression.
 */
public final class Suppression {

    /** So many people at least, or nothing is told of them. The database says it again where such counts are kept. */
    public static final int SEUIL = 11;

    private Suppression() {}
}
