package fr.estran.socle.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How long somebody would need who guesses word by word: whoever writes a sentence draws from few words, which no list of leaked
 * passwords has, and a guesser's dictionary does.
 */
final class MotsDUnePhrase {

    /** In bits: one of the eight thousand words that people think of. */
    private static final double MOT = 13;

    /** Beyond so many letters it may be several words that nothing parts. */
    private static final double LETTRES_D_UN_MOT = 8;

    /** Of the hundred first. */
    private static final double COURANT = 6.5;

    /** That holds the others together, or that one knows of the person. */
    private static final double PETIT = 2;

    private static final double DEJA_DIT = 1;
    private static final double ANNEE = 6.5;
    private static final double CHIFFRE = 3.3;
    private static final double LETTRE = 4.7;

    private static final Set<String> PETITS = Set.of(
            "a", "au", "aux", "avec", "ce", "ces", "c", "d", "dans", "de", "des", "du", "elle", "en", "est", "et", "il",
            "ils", "j", "je", "l", "la", "le", "les", "leur", "m", "ma", "mais", "mes", "mon", "n", "ne", "nos",
            "notre", "nous", "on", "ou", "par", "pas", "pour", "qu", "que", "qui", "s", "sa", "se", "ses", "son",
            "sont", "sur", "t", "ta", "tes", "ton", "tu", "un", "une", "vos", "votre", "vous", "y");

    static final List<String> COURANTS = motsCourants();

    private static final Set<String> CONNUS = Set.copyOf(COURANTS);

    private MotsDUnePhrase() {}

    /** @return infinite for what is no sentence: letters and digits in one word, or other scripts and signs */
    static double resistance(String simple, List<String> personnels) {
        var dits = new HashSet<String>();
        var bits = 0.0;
        for (var mot : simple.split("[^\\p{L}\\p{N}]+")) {
            if (mot.isEmpty()) {
                continue;
            }
            if (!mot.matches("[a-z]+|[0-9]+")) {
                return Double.POSITIVE_INFINITY;
            }
            bits += dits.add(mot) ? bits(mot, personnels) : DEJA_DIT;
        }
        return dits.isEmpty() || dits.stream().noneMatch(mot -> mot.matches("[a-z]+"))
                ? Double.POSITIVE_INFINITY
                : bits;
    }

    private static double bits(String mot, List<String> personnels) {
        if (Character.isDigit(mot.charAt(0))) {
            return mot.matches("(19|20)[0-9]{2}") ? ANNEE : CHIFFRE * mot.length();
        }
        if (PETITS.contains(mot) || personnels.contains(mot)) {
            return PETIT;
        }
        if (CONNUS.contains(mot)) {
            return COURANT;
        }
        return imprononcable(mot)
                ? LETTRE * mot.length()
                : Math.min(LETTRE * mot.length(), MOT * Math.max(1, mot.length() / LETTRES_D_UN_MOT));
    }

    /** What a machine drew is no word. */
    private static boolean imprononcable(String mot) {
        return mot.matches(".*([^aeiouy]{5}|[aeiouy]{4}).*") || mot.length() > 4 && !mot.matches(".*[aeiouy].*");
    }

    private static List<String> motsCourants() {
        try (var flux =
                Objects.requireNonNull(MotsDUnePhrase.class.getResourceAsStream("/scelles/mots-courants.txt"))) {
            return new String(flux.readAllBytes(), UTF_8)
                    .lines()
                    .filter(ligne -> !ligne.startsWith("#"))
                    .flatMap(ligne -> Stream.of(ligne.split(" +")))
                    .filter(mot -> !mot.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
