package fr.estran.bilan.publication;

import java.util.List;

/**
 * A figure by which two documents, set side by side, tell of few people.
 *
 * @param chemin as {@link Publie#lu} knows it; a merged part goes by its codes, with a plus
 * @param avant what was told
 * @param apres what is about to be told
 */
public record Ecart(List<String> chemin, int avant, int apres) {}
