package fr.estran.ville.besoins;

import java.util.List;

/**
 * A sentence, as it was understood.
 *
 * @param trouves the likeliest first; nothing where nothing was
 * @param sure whether the first is meant: else one asks rather than answers
 * @param aussi what it says besides, where it tells several needs
 */
public record Comprise(List<BesoinTrouve> trouves, boolean sure, List<Besoin> aussi) {

    public static final Comprise RIEN = new Comprise(List.of(), false, List.of());

    public Comprise {
        trouves = List.copyOf(trouves);
        aussi = List.copyOf(aussi);
    }

    /** A need that what was typed may tell. @param points how much of it does; of use beside others of the same search alone */
    public record BesoinTrouve(Besoin besoin, double points) {}
}
