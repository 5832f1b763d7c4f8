package fr.estran.socle.tableurs;

/**
 * How much of a file is read before it is refused: what it says of itself is not believed.
 *
 * @param colonnes of a row
 * @param cellule in letters
 * @param taille in bytes, of all that comes out of one that is compressed
 * @param textes in bytes, of the texts that an <code>.xlsx</code> keeps apart: they alone are held in memory whole
 */
record Bornes(int lignes, int colonnes, int cellule, long taille, long textes) {

    private static final long MEGAOCTET = 1024L * 1024;

    static final Bornes HABITUELLES = new Bornes(500_000, 500, 32_767, 1_000 * MEGAOCTET, 100 * MEGAOCTET);
}
