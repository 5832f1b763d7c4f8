package fr.estran.bilan.statistiques;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that a figure counts.
 *
 * @param cellules one for each column of its kind
 * @param nombre how many it counts for: one, or the heads of a session, its minutes, its requests
 */
public record Ligne(List<@Nullable String> cellules, int nombre) {}
