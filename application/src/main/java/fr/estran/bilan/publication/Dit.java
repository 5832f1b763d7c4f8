package fr.estran.bilan.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document tells of a year: what is kept of it, to be set beside the next one.
 *
 * @param chemin of the figure, or of the whole that it is a part of
 * @param codes of a part; none at all where a whole is told in no part; null for a figure by itself
 * @param valeur nothing if it is kept back
 */
public record Dit(
        int annee,
        List<String> chemin,
        @Nullable List<String> codes,
        @Nullable Integer valeur) {}
