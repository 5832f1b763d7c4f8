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
 * @param comptes the same rows, or their sums by what they are told apart by: it only spares time. Where they are counted by lots
 *     ({@link #parLot}), each says its {@code lot}
 * @param objet what a row is
 * @param portee the filters that mean something for it; under any other, its figures are left out
 */
record PopulationComptee(String lignes, String comptes, Objet objet, Set<Filtre> portee) {

    private static final String BEAUCOUP = "de_lui >= " + Suppression.SEUIL + " and 2 * de_lui > en_tout";

    PopulationComptee {
        if (objet == Objet.SIGNE && !lignes.contains(BEAUCOUP)) {
            throw new IllegalArgumentException("a sign is of more than half of many");
        }
    }

    /**
     * Of people told apart by one word, the word of more than half of them, if they are enough for it to be nobody's: a sign, which
     * leaves nothing to subtract.
     *
     * <p>What is counted of each lot is how many they are: that of all lots decides ({@link #beaucoup}).
     *
     * @param gens a query: {@code lot}, {@code nombre}, and the word
     */
    static PopulationComptee majorite(String mot, String gens, Set<Filtre> portee) {
        return new PopulationComptee(
                relation("""
            select null::uuid as objet, 1 as nombre, %1$s
            from (
                select %1$s, sum(nombre) as de_lui, sum(sum(nombre)) over () as en_tout
                from (
                    %2$s
                ) gens
                group by %1$s
            ) dit
            where %3$s
            """.formatted(mot, gens, BEAUCOUP)), relation(gens + "\n"), Objet.SIGNE, portee);
    }

    static boolean beaucoup(int deLui, int enTout) {
        return deLui >= Suppression.SEUIL && 2 * deLui > enTout;
    }

    PopulationComptee(String lignes, Objet objet, Set<Filtre> portee) {
        this(lignes, lignes, objet, portee);
    }

    /**
     * Things that several lots may have: each once.
     *
     * @param sql whose rows begin with {@code $lot$}, where the lot stands
     */
    static PopulationComptee distincts(String sql, Objet objet, Set<Filtre> portee) {
        return new PopulationComptee(
                relation(sql.replace("$lot$", "")), relation(sql.replace("$lot$", "lot, ")), objet, portee);
    }

    /** Whether it is counted by lots of sessions, or of people: what is of neither is counted as a whole. */
    boolean parLot() {
        return objet != Objet.AUCUN && portee.containsAll(Filtre.DES_SEANCES);
    }

    /** Whether one of its things may be of several lots. */
    boolean deDistincts() {
        return objet == Objet.LIEU || objet == Objet.QUARTIER || objet == Objet.CONSEILLER;
    }

    /** Rows that {@link Socle} does not prepare. */
    static PopulationComptee requete(String sql, Objet objet, Set<Filtre> portee) {
        return new PopulationComptee(relation(sql), objet, portee);
    }

    static String relation(String sql) {
        return "(\n" + sql + ") lue";
    }
}
