package fr.estran.commun;

/** What a spreadsheet does with the texts that it is given. */
public final class Tableur {

    /** Those that East Asian editions take for the same are among them. */
    private static final String DEBUTS_DE_FORMULE = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Tableur() {}

    /** Text that would be taken for a formula stays text. */
    public static String inerte(String texte) {
        return texte.isEmpty() || DEBUTS_DE_FORMULE.indexOf(texte.charAt(0)) < 0 ? texte : "'" + texte;
    }
}
