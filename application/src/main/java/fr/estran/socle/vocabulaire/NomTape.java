package fr.estran.socle.vocabulaire;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Whether what somebody typed for a name may be one. A message begins with it, and may go to anybody: it must carry no number to
 * call, no address to click on, no text. Names of all the world are names: d'Arc, N'Guyen, J.-P., Marie de la Sainte Trinité.
 */
public final class NomTape {

    /** María del Carmen de los Ángeles. */
    private static final int MOTS_AU_PLUS = 6;

    /** Marie-Thérèse de La Tour-du-Pin: what signs hold together is several too. */
    private static final int MORCEAUX_AU_PLUS = 7;

    /** Jean 2, Louis 14. */
    private static final int CHIFFRES_AU_PLUS = 2;

    /** Read without what nobody sees, and accents: site24.fr, exemplé.fr. After the point of J.-P. or J. R. comes no such thing. */
    private static final Pattern ADRESSE = Pattern.compile("\\.[\\p{L}\\p{Nd}]{2}");

    private static final Pattern SIGNES =
            Pattern.compile("[\\p{L}\\p{M}\\p{Nd}\\p{Zs}\\p{Pd}.,'’‘ʼʻʹ`´·()\\u200c\\u200d]+");

    private static final Pattern INVISIBLES = Pattern.compile("[\\p{M}\\p{Cf}]");
    private static final Pattern ENTRE_LES_MORCEAUX = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}'’‘ʼʻʹ`´]+");

    private NomTape() {}

    public static boolean possible(String nom) {
        return SIGNES.matcher(nom).matches()
                && !ADRESSE.matcher(INVISIBLES
                                .matcher(Normalizer.normalize(nom, Normalizer.Form.NFD))
                                .replaceAll(""))
                        .find()
                && nom.codePoints().anyMatch(Character::isLetter)
                && nom.codePoints().filter(Character::isDigit).count() <= CHIFFRES_AU_PLUS
                && nom.strip().split("\\p{Zs}+").length <= MOTS_AU_PLUS
                && morceaux(nom) <= MORCEAUX_AU_PLUS;
    }

    private static long morceaux(String nom) {
        return ENTRE_LES_MORCEAUX
                .splitAsStream(INVISIBLES.matcher(nom).replaceAll(""))
                .filter(morceau -> !morceau.isEmpty())
                .count();
    }
}
