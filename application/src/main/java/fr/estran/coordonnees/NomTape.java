package fr.estran.coordonnees;

import java.util.regex.Pattern;

/**
 * Whether what somebody typed for a name may be one. A message begins with it, and may go to anybody: it must carry no number to
 * call, no address to click on, no sentence. Names of all the world are names: d'Arc, N'Guyen, J.-P., Marie de la Sainte Trinité.
 */
public final class NomTape {

    /** María del Carmen de los Ángeles. */
    private static final int MOTS_AU_PLUS = 6;

    /** Jean 2, Louis 14. */
    private static final int CHIFFRES_AU_PLUS = 2;

    private static final Pattern ADRESSE = Pattern.compile("\\p{L}\\.\\p{L}{2,}");
    private static final Pattern SIGNES =
            Pattern.compile("[\\p{L}\\p{M}\\p{Nd}\\p{Z}\\p{Pd}.,'’‘ʼʻʹ`´·()\\u200c\\u200d]+");

    private NomTape() {}

    public static boolean possible(String nom) {
        return SIGNES.matcher(nom).matches()
                && !ADRESSE.matcher(nom).find()
                && nom.codePoints().anyMatch(Character::isLetter)
                && nom.codePoints().filter(Character::isDigit).count() <= CHIFFRES_AU_PLUS
                && nom.strip().split("\\p{Z}+").length <= MOTS_AU_PLUS;
    }
}
