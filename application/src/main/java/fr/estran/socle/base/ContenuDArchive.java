package fr.estran.socle.base;

import java.util.regex.Pattern;

/** The names of what is in an archive, after its description. */
final class ContenuDArchive {

    /** Each with its columns: before all rows. */
    static final String TABLES = "tables.tsv";

    /** How many of each table: after all rows. */
    static final String LIGNES = "lignes.tsv";

    static final String SEQUENCES = "sequences.tsv";

    static final Pattern MORCEAU = Pattern.compile("donnees/(.+)/\\d+\\.tsv");

    private ContenuDArchive() {}

    static String morceau(TableCopiee table, int numero) {
        return "donnees/%s/%06d.tsv".formatted(table.nom(), numero);
    }
}
