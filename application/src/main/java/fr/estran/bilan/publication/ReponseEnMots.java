package fr.estran.bilan.publication;

import fr.estran.socle.commun.Code;
import java.util.Arrays;
import java.util.Optional;

/**
 * What all or nearly all answered, told without a count where the few who did not must not be counted. Audited as a cell is: the words are
 * true of every count that the silence leaves open, from all to all but ten, and so say no more of how many these few are, if any.
 */
public record ReponseEnMots(String reponse, Fraction plusDe) {

    /** Among what is kept back: that an answer is told in words, and in which. */
    static final String CHEMIN = "reponses_en_mots";

    /** The strongest first. */
    public enum Fraction implements Code {
        NEUF_DIXIEMES(9, 10),
        TROIS_QUARTS(3, 4),
        DEUX_TIERS(2, 3),
        LA_MOITIE(1, 2);

        private final int haut;
        private final int bas;

        Fraction(int haut, int bas) {
            this.haut = haut;
            this.bas = bas;
        }

        private boolean depassee(int part, int tout) {
            return part * bas > tout * haut;
        }
    }

    /** Nothing where the others are not few, or where too few answered for any words. */
    static Optional<ReponseEnMots> de(String reponse, int nombre, int tout, int seuil) {
        int autres = tout - nombre;
        return autres < 0 || autres >= seuil
                ? Optional.empty()
                : Arrays.stream(Fraction.values())
                        .filter(fraction -> fraction.depassee(tout - (seuil - 1), tout))
                        .findFirst()
                        .map(fraction -> new ReponseEnMots(reponse, fraction));
    }
}
