package fr.estran.bulletins;

import java.text.Normalizer;
import java.util.Locale;

/** Words without capitals nor accents: one types neither in a hurry. */
final class Lettres {

    private Lettres() {}

    static String pliees(String dit) {
        return Normalizer.normalize(dit, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
