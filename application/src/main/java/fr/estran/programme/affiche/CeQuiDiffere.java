package fr.estran.programme.affiche;

import fr.estran.socle.commun.Jours;
import fr.estran.ville.territoire.LieuDecrit;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is no longer as the paper says, and whom to tell.
 *
 * @param papier null where none left
 * @param depots where it lies
 * @param ailleurs where else, as it was typed
 */
public record CeQuiDiffere(
        @Nullable Papier papier, List<Vue> corrections, List<LieuDecrit> depots, List<String> ailleurs) {

    /**
     * A leaflet that was handed to the printer.
     *
     * @param jour when
     * @param plaquette null where it was written down in a way that is not read any more
     */
    public record Papier(LocalDate jour, @Nullable Plaquette plaquette) {

        public boolean illisible() {
            return plaquette == null;
        }

        public String parti() {
            return Jours.dire(jour);
        }
    }

    /** How today's leaflet differs from the last that left. */
    public record Ecart(Papier papier, List<Correction> corrections) {

        public Ecart {
            corrections = List.copyOf(corrections);
        }
    }

    /** @param inscrits who has a place there or waits for one */
    public record Vue(Correction correction, int inscrits) {

        /** People come on the word of the paper, and nobody knows their names. */
        public boolean aLaPorte() {
            return inscrits == 0
                    && !correction.surLePapier().isEmpty()
                    && switch (correction.sujet()) {
                        case SEANCE, AIDE, LIEU -> true;
                        case JOINDRE, MOTS -> false;
                    };
        }
    }

    public CeQuiDiffere {
        corrections = List.copyOf(corrections);
        depots = List.copyOf(depots);
        ailleurs = List.copyOf(ailleurs);
    }
}
