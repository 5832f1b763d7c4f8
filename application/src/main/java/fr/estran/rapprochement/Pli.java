package fr.estran.rapprochement;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words as they are compared: without accents, case, or anything that is neither a letter nor a figure. */
final class Pli {

    private Pli() {}

    static String plier(@Nullable String texte) {
        if (texte == null || texte.isBlank()) {
            return "";
        }
        var plie = new StringBuilder(texte.length());
        Normalizer.normalize(
                        texte.toLowerCase(Locale.ROOT).replace("\u0153", "oe").replace("\u00e6", "ae"),
                        Normalizer.Form.NFD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plie::appendCodePoint);
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

    /** As it is dialled within the country: the country's own number is left out. */
    static long telephone(@Nullable String texte) {
        var ecrit = texte == null ? "" : texte.replaceAll("[^0-9+]", "");
        return chiffres(
                ecrit.startsWith("+33") ? ecrit.substring(3) : ecrit.startsWith("0033") ? ecrit.substring(4) : ecrit);
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
