package fr.estran.bilan.statistiques;

import fr.estran.bilan.statistiques.Selection.Filtre;
import fr.estran.socle.commun.Suppression;
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

    private static final String BEAUCOUP = "de_lui >= " + Suppression.SEUIL + " and 2 * de_lui > en_tout";

    PopulationComptee {
        if (objet == Objet.SIGNE && !(lignes.contains(BEAUCOUP) && lignes.equals(comptes))) {
            throw new IllegalArgumentException("a sign is of more than half of many");
        }
    }

    /**
     * Of people told apart by one word, the word of more than half of them, if they are enough for it to be nobody's: a sign, which
     * leaves nothing to subtract.
     *
     * @param gens a query: {@code nombre}, and the word
     */
    static PopulationComptee majorite(String mot, String gens, Set<Filtre> portee) {
        return requete("""
            select null::uuid as objet, 1 as nombre, %1$s
            from (
                select %1$s, sum(nombre) as de_lui, sum(sum(nombre)) over () as en_tout
                from (
                    %2$s
                ) gens
                group by %1$s
            ) dit
            where %3$s
            """.formatted(mot, gens, BEAUCOUP), Objet.SIGNE, portee);
    }

    PopulationComptee(String lignes, Objet objet, Set<Filtre> portee) {
        this(lignes, lignes, objet, portee);
    }

    /** Rows that {@link Socle} does not prepare. */
    static PopulationComptee requete(String sql, Objet objet, Set<Filtre> portee) {
        return new PopulationComptee(relation(sql), objet, portee);
    }

    static String relation(String sql) {
        return "(\n" + sql + ") lue";
    }
}
