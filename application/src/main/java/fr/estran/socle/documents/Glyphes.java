package fr.estran.socle.documents;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Map;

/** Replaces the characters the font lacks, since an archivable PDF may not hold a text that it cannot draw. */
final class Glyphes {

    private static final String INCONNU = "?";
    private static final Map<Integer, String> PROCHES = Map.of(
            0x202F, "\u00A0",
            0x2010, "-",
            0x2011, "-",
            0x2192, "->",
            0x2190, "<-",
            0x21D2, "=>",
            0x2713, "x",
            0x2714, "x");

    private Glyphes() {}

    static String ecrivable(String texte) {
        var sortie = new StringBuilder();
        Normalizer.normalize(texte, Form.NFC).codePoints().forEach(point -> sortie.append(ecrivable(point)));
        return sortie.toString();
    }

    private static String ecrivable(int point) {
        var caractere = Character.toString(point);
        if (Character.isWhitespace(point) || sait(caractere)) {
            return caractere;
        }
        var proche = PROCHES.getOrDefault(point, Normalizer.normalize(caractere, Form.NFKD));
        return sait(proche) ? proche : INCONNU;
    }

    /** All of it can be drawn as it stands. */
    static boolean sait(String texte) {
        return texte.codePoints().allMatch(point -> Police.NORMALE.sait(point) && Police.GRASSE.sait(point));
    }
}
