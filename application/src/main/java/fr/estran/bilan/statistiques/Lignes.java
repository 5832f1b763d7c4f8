package fr.estran.bilan.statistiques;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the rows that a figure counts.
 *
 * @param total how many rows there are, on all pages
 * @param somme what they count for together: the figure itself
 */
public record Lignes(Objet objet, List<Ligne> page, int total, int somme) {

    /**
     * A row that a figure counts.
     *
     * @param cellules one for each column of its kind
     * @param nombre how many it counts for: one, or the heads of a session, its minutes, its requests
     */
    public record Ligne(List<@Nullable String> cellules, int nombre) {}
}
