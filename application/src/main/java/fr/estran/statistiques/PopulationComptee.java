package fr.estran.statistiques;

import java.util.Set;

/**
 * What is counted, before it is counted: rows, each of which is one {@code objet}. A figure and the rows it opens on are
 * read from the same population, and so agree.
 *
 * @param lignes the relation of its rows: {@code objet}, {@code nombre} (1, or how many the row stands for), and what
 *     they are told apart by
 * @param comptes the same rows, or their sums by what they are told apart by: it only spares time
 * @param objet what a row is
 * @param portee the filters that mean something for it; under any other, its figures are left out
 */
record PopulationComptee(String lignes, String comptes, Objet objet, Set<Filtre> portee) {

    PopulationComptee(String lignes, Objet objet, Set<Filtre> portee) {
        this(lignes, lignes, objet, portee);
    }
}
