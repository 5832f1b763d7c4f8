package fr.estran.socle.tableurs;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What people and programs write, made comparable. */
public final class Ecritures {

    private static final int CHIFFRES = 12;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern ACCENTS_USUELS = Pattern.compile("\\p{InCombiningDiacriticalMarks}");
    private static final Pattern HORS_LETTRES = Pattern.compile("[^a-z0-9]+");
    private static final Pattern HORS_ECRITURES = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern BLANCS = Pattern.compile("[\\p{Cntrl}\\h]+");

    private Ecritures() {}

    /** Letters and digits in small, without accents: "Thématique(s) d'accompagnement" is <code>thematique s d accompagnement</code>. */
    public static String nus(String texte) {
        return enPetit(texte, ACCENTS, HORS_LETTRES);
    }

    /** As {@link #nus}, with the letters and digits of all scripts: what people are known by. */
    public static String cle(String texte) {
        return enPetit(texte, ACCENTS_USUELS, HORS_ECRITURES);
    }

    private static String enPetit(String texte, Pattern accents, Pattern separateurs) {
        var lettres = accents.matcher(Normalizer.normalize(texte, Normalizer.Form.NFD))
                .replaceAll("");
        return separateurs
                .matcher(lettres.toLowerCase(Locale.ROOT).replace("œ", "oe"))
                .replaceAll(" ")
                .strip();
    }

    /** With its blanks as one would type them. */
    public static String propre(String texte) {
        return BLANCS.matcher(texte).replaceAll(" ").strip();
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
            return "%064x".formatted(new BigInteger(1, octets)).substring(0, CHIFFRES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
