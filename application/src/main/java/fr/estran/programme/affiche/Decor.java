package fr.estran.programme.affiche;

import org.jspecify.annotations.Nullable;

/**
 * What a town may want beside the words, where the form has room for it.
 *
 * @param pictogrammes small drawings
 * @param image on the cover
 */
record Decor(boolean pictogrammes, @Nullable ImageDePlaquette image) {

    static final Decor NU = new Decor(false, null);
}
