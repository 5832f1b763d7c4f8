package fr.estran.socle.dossier;

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

    /** @param si what is wrong, said of one waiting row by itself */
    public static Controle interdit(String fichier, String colonne, String message, String si) {
        return erreur(fichier, colonne, message, "select ligne from depot_%s where ".formatted(fichier) + si);
    }

    /**
     * Of two that are one, neither goes into itself, into one that goes too, or into one that was found here to be it.
     *
     * @param cle the column that names the one that went
     * @param garde the column that names the one that stays, if there is one
     * @param ici sees the same of what is here, of the row {@code reuni} of the folder
     */
    public static Controle reuniEnChaine(String fichier, String cle, String garde, String ici) {
        return erreur(fichier, garde, "controle.reuni_en_chaine", """
                select reuni.ligne
                from depot_%1$s reuni
                where reuni.%3$s = reuni.%2$s
                    or exists (
                        select from depot_%1$s garde where garde.%2$s = reuni.%3$s and garde.%3$s is not null)
                    or exists (%4$s)
                """.formatted(fichier, cle, garde, ici));
    }

    public static Controle avertissement(String fichier, String colonne, String message, String sql) {
        return new Controle(fichier, colonne, message, sql, false);
    }
}
