package fr.estran.dossier;

/**
 * What no column can see alone: a rule between rows, checked on the rows that wait ({@link Fichier#depot()}).
 *
 * @param colonne in which the fault is shown
 * @param message the key of the sentence that says what was expected, or what was seen
 * @param sql selects {@code ligne} (of the file) of each row at fault
 * @param refuse whether the folder is refused, or the rows are told as a warning and kept
 */
public record Controle(String fichier, String colonne, String message, String sql, boolean refuse) {

    public static Controle erreur(String fichier, String colonne, String message, String sql) {
        return new Controle(fichier, colonne, message, sql, true);
    }

    public static Controle avertissement(String fichier, String colonne, String message, String sql) {
        return new Controle(fichier, colonne, message, sql, false);
    }
}
