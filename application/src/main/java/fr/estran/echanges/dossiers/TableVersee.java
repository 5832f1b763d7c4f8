package fr.estran.echanges.dossiers;

/**
 * A table that an import wrote, and the pieces of SQL that are its own. A row as the import noted it is {@code ligne}, the same
 * one in its table {@code tenue}, what it said before {@code dite}.
 *
 * @param sujet the record that its first column names: its own, or that which its rows hang on
 * @param meme that the two are one row
 * @param empreinte what the print of a row is made of
 * @param colonnes all that a row said when it was written
 * @param dites the same, as it was before
 * @param affectations what may be put back in a row that stands
 * @param entiere whether all those columns are there still
 */
record TableVersee(
        String nom,
        String sujet,
        String meme,
        String empreinte,
        String colonnes,
        String dites,
        String affectations,
        boolean entiere) {

    private static final String LIGNES = "ligne.versement_id = :versement and ligne.nom_table = '%s'";

    /** An order of which {@code {table}}, {@code {lignes}}, {@code {meme}}… are this table's. */
    String dans(String ordre) {
        return ordre.replace("{table}", nom)
                .replace("{lignes}", LIGNES.formatted(nom))
                .replace("{meme}", meme)
                .replace("{empreinte}", empreinte)
                .replace("{colonnes}", colonnes)
                .replace("{dites}", dites)
                .replace("{affectations}", affectations);
    }
}
