package fr.estran.personnes.registre;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words as they are compared: without accents, case, or anything that is neither a letter nor a figure. */
final class Pli {

    private static final Pattern SAINT = Pattern.compile("^st(e?)[\\s.-]+(?=\\S)");

    private static final long[] INDICATIFS = {33_000_000_000L, 330_000_000_000L};

    private Pli() {}

    static String plier(@Nullable String texte) {
        if (texte == null || texte.isBlank()) {
            return "";
        }
        var minuscules = texte.toLowerCase(Locale.ROOT);
        if (minuscules.startsWith("st")) {
            minuscules = SAINT.matcher(minuscules).replaceFirst("saint$1");
        }
        var plie = new StringBuilder(minuscules.length());
        var simple = true;
        for (var i = 0; i < minuscules.length() && simple; i++) {
            var lettre = minuscules.charAt(i);
            simple = lettre < 128;
            if (lettre >= 'a' && lettre <= 'z' || lettre >= '0' && lettre <= '9') {
                plie.append(lettre);
            }
        }
        return simple ? plie.toString() : plierDeLoin(minuscules);
    }

    private static String plierDeLoin(String minuscules) {
        var plie = new StringBuilder(minuscules.length());
        Normalizer.normalize(minuscules, Normalizer.Form.NFD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(lettre -> {
                    switch (lettre) {
                        case '\u0153' -> plie.append("oe");
                        case '\u00e6' -> plie.append("ae");
                        case '\u00df' -> plie.append("ss");
                        case '\u00f8' -> plie.append('o');
                        case '\u0142' -> plie.append('l');
                        case '\u0111', '\u00f0' -> plie.append('d');
                        case '\u0131' -> plie.append('i');
                        default -> plie.appendCodePoint(lettre);
                    }
                });
        return plie.toString();
    }

    /** The figures alone; what is longer than any number is cut. */
    static long chiffres(@Nullable String texte) {
        var nombre = 0L;
        var rang = 0;
        for (var i = 0; texte != null && i < texte.length() && rang < 17; i++) {
            var chiffre = Character.digit(texte.charAt(i), 10);
            if (chiffre >= 0) {
                nombre = 10 * nombre + chiffre;
                rang++;
            }
        }
        return nombre;
    }

    /** As it is dialled within the country: +33 6, 0033 6, 33 6 and +33 (0)6 are 06. */
    static long telephone(@Nullable String texte) {
        var nombre = chiffres(texte);
        for (var indicatif : INDICATIFS) {
            if (nombre - indicatif >= 100_000_000 && nombre - indicatif < 1_000_000_000) {
                return nombre - indicatif;
            }
        }
        return nombre;
    }

    /** Year, month, day as one number; month and day are nought where they are not known. */
    static int naissance(@Nullable String texte) {
        var nombre = chiffres(texte);
        if (nombre >= 1800 && nombre < 2300) {
            return (int) nombre * 10_000;
        }
        return nombre >= 1800_00_00 && nombre < 2300_00_00 ? (int) nombre : 0;
    }
}
