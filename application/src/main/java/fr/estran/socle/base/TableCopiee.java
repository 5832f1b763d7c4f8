package fr.estran.socle.base;

/**
 * A table of which all rows are copied.
 *
 * @param nom with its schema, as SQL has it
 * @param colonnes those that hold something of their own, as SQL has them
 * @param poids in bytes, about
 */
record TableCopiee(String nom, String colonnes, long poids) {

    /** What an archive says of it: the same on the day on which it is put back, or it is another table. */
    String ligne() {
        return nom + "\t" + colonnes;
    }

    static String nom(String ligne) {
        return ligne.split("\t", 2)[0];
    }
}
