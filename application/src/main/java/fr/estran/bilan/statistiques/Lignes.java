package fr.estran.bilan.statistiques;

import java.util.List;

/**
 * One page of the rows that a figure counts.
 *
 * @param total how many rows there are, on all pages
 * @param somme what they count for together: the figure itself
 */
public record Lignes(Objet objet, List<Ligne> page, int total, int somme) {}
