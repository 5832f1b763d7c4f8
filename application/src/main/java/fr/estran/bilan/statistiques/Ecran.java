package fr.estran.bilan.statistiques;

import org.jspecify.annotations.Nullable;

/**
 * Where a figure stands on screen.
 *
 * @param rang those of the same rank of a page follow each other as they are declared
 */
record Ecran(@Nullable Chapitre chapitre, int rang) {

    /** On no page. */
    static final Ecran AUCUN = new Ecran(null, 0);

    static Ecran en(Chapitre chapitre, int rang) {
        return new Ecran(chapitre, rang);
    }
}
