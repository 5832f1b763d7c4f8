package fr.estran.personnes.registre;

import java.util.List;

/**
 * Two records that may be one person.
 *
 * @param motifs why, in words
 * @param certitude how likely it is, of a hundred
 */
public record PaireDeFiches(FicheTrouvee une, FicheTrouvee autre, List<String> motifs, int certitude) {

    public PaireDeFiches {
        motifs = List.copyOf(motifs);
    }

    /** Rather than probable. */
    public boolean tresProbable() {
        return certitude >= 100 * Rapprochements.TRES_PROBABLE;
    }

    /** Likelier one person than not: else shown for their name and year alone. */
    public boolean probable() {
        return certitude >= 100 * Rapprochements.PROBABLE;
    }
}
