package fr.estran.doublons;

import fr.estran.usagers.FicheTrouvee;
import java.util.List;

/**
 * Two records that may be one person.
 *
 * @param motifs why, in words
 * @param tresProbable rather than probable
 */
public record PaireDeFiches(FicheTrouvee une, FicheTrouvee autre, List<String> motifs, boolean tresProbable) {

    public PaireDeFiches {
        motifs = List.copyOf(motifs);
    }
}
