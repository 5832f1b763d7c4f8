package fr.estran.plaquettes;

import fr.estran.territoire.LieuDecrit;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is no longer as the paper says, and whom to tell.
 *
 * @param papier null where none left
 * @param jour when it left, in words
 * @param depots where it lies
 * @param ailleurs where else, as it was typed
 */
public record CeQuiDiffere(
        @Nullable Papier papier, String jour, List<Vue> corrections, List<LieuDecrit> depots, List<String> ailleurs) {

    /** A leaflet that was handed to the printer, and when. */
    public record Papier(Instant quand, Plaquette plaquette) {}

    /** @param inscrits who has a place there or waits for one */
    public record Vue(Correction correction, int inscrits) {}

    public CeQuiDiffere {
        corrections = List.copyOf(corrections);
        depots = List.copyOf(depots);
        ailleurs = List.copyOf(ailleurs);
    }
}
