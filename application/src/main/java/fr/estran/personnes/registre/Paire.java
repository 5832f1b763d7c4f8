package fr.estran.personnes.registre;

import java.util.List;

/**
 * Two records that may be one person.
 *
 * @param une the rank of the one that was added first
 * @param vraisemblance how likely it is that they are, from 0 to 1
 */
public record Paire(int une, int autre, double vraisemblance, List<Motif> motifs) {

    public Paire {
        motifs = List.copyOf(motifs);
    }
}
