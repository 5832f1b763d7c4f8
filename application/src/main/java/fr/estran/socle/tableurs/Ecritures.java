package fr.estran.socle.tableurs;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** What people and programs write, made comparable. */
public final class Ecritures {

    /** Of a digest, those that are kept: twelve digits. */
    private static final int OCTETS = 6;

    private static final Pattern BLANCS = Pattern.compile("[\\p{Cntrl}\\h]+");

    private Ecritures() {}

    /** Letters and digits in small, without accents: "Thématique(s) d'accompagnement" is <code>thematique s d accompagnement</code>. */
    public static String nus(String texte) {
        return enPetit(texte, Ecritures::estUneMarque, c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9');
    }

    /** As {@link #nus}, with the letters and digits of all scripts: what people are known by. */
    public static String cle(String texte) {
        return enPetit(
                texte, c -> c >= 0x300 && c <= 0x36F, c -> Character.isLetter(c) || estUneMarque(c) || estUnNombre(c));
    }

    /** Each cell of thousands of rows passes here, several times: letter by letter, where patterns took three times as long. */
    private static String enPetit(String texte, IntPredicate accent, IntPredicate lettre) {
        var sans = sans(accent, Normalizer.normalize(texte, Normalizer.Form.NFD))
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe");
        var nu = new StringBuilder(sans.length());
        var separe = false;
        for (int i = 0; i < sans.length(); i += Character.charCount(sans.codePointAt(i))) {
            var c = sans.codePointAt(i);
            if (lettre.test(c)) {
                if (separe && !nu.isEmpty()) {
                    nu.append(' ');
                }
                nu.appendCodePoint(c);
            }
            separe = !lettre.test(c);
        }
        return nu.toString();
    }

    private static String sans(IntPredicate accent, String texte) {
        if (texte.codePoints().noneMatch(accent)) {
            return texte;
        }
        return texte.codePoints()
                .filter(accent.negate())
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean estUneMarque(int lettre) {
        return switch (Character.getType(lettre)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static boolean estUnNombre(int lettre) {
        return switch (Character.getType(lettre)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    /** With its blanks as one would type them. */
    public static String propre(String texte) {
        return dejaPropre(texte)
                ? texte.strip()
                : BLANCS.matcher(texte).replaceAll(" ").strip();
    }

    /** Most are: letters as they are printed, and one blank at a time. */
    private static boolean dejaPropre(String texte) {
        var blanc = false;
        for (int i = 0; i < texte.length(); i++) {
            var c = texte.charAt(i);
            if (c < ' ' || c == 0x7F || c == ' ' && blanc || c > ' ' && Character.isSpaceChar(c) || c == 0x180E) {
                return false;
            }
            blanc = c == ' ';
        }
        return true;
    }

    public static String code(String texte) {
        var code = nus(texte).replace(' ', '_');
        return code.length() <= 60 ? code : code.substring(0, 60);
    }

    /** The same for the same words, whichever file they come from: what is brought in twice is known again. */
    public static String empreinte(String... mots) {
        try {
            var octets = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", mots).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(octets, 0, OCTETS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
