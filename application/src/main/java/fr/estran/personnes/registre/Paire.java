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

    /** What two records have in common, or not, that is worth saying. */
    enum Motif {
        MEMES_NOMS,
        NOMS_PROCHES,
        NOMS_INTERVERTIS,
        MEME_NOM,
        MEME_PRENOM,
        MEME_NAISSANCE,
        NAISSANCE_PROCHE,
        MEME_TELEPHONE,
        TELEPHONE_PROCHE,
        MEME_COURRIEL,
        COURRIEL_PROCHE,
        MEME_ADRESSE,
        MEME_IDENTIFIANT,
        AUTRE_NAISSANCE,
        AUTRE_GENRE,
        /** Each is likely the same person as a third. */
        PAR_UNE_TROISIEME
    }
}
