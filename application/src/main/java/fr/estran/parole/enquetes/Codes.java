package fr.estran.parole.enquetes;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** What a question or an answer is known by, made from its words; nobody who writes a survey reads it. */
final class Codes {

    private static final int LONGUEUR = 40;

    private Codes() {}

    /** @param pris those of others, and those that already mean something else */
    static String pour(String mots, String sinon, Predicate<String> pris) {
        var base = base(mots, sinon);
        var code = base;
        for (int n = 2; pris.test(code); n++) {
            code = base + "_" + n;
        }
        return code;
    }

    private static String base(String mots, String sinon) {
        var plie = Normalizer.normalize(mots, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace("\u0153", "oe")
                .replace("\u00e6", "ae")
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "_");
        var court = plie.substring(0, Math.min(LONGUEUR, plie.length())).replaceAll("^_|_$", "");
        return court.isEmpty() ? sinon : court;
    }
}
