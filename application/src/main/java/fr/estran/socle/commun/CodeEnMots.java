package fr.estran.socle.commun;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a code of records says, as far as it can be read, where nobody gave it a name: {@code centre_ville} is centre-ville,
 * {@code demarches_en_ligne} démarches en ligne. One that is no word ({@code P03}) stays as it is.
 */
public final class CodeEnMots {

    private static final Messages MESSAGES = Messages.de("socle/codes");

    /** Written with a hyphen, which a code does not have. */
    private static final List<String> COMPOSES =
            List.of(MESSAGES.dire("composes").split(" "));

    /** What two of them say together, where one alone may be another word: à côté, and la côte. */
    private static final Pattern DEUX =
            Pattern.compile("(?<![a-z0-9])(" + MESSAGES.dire("deux").replace(' ', '|') + ")(?![a-z0-9])");

    /** The vowel that an article lost. */
    private static final Pattern ELISION = Pattern.compile("(?<!\\p{L})(qu|[ldnjmtsc]) (?=[aàeiouyéèêh])");

    private CodeEnMots() {}

    public static String dire(String code) {
        if (!code.matches("[a-z][a-z0-9]*([_-][a-z0-9]+)*")) {
            return code;
        }
        var mots = DEUX.matcher(code.replace('-', '_')).replaceAll(deux -> MESSAGES.dire("deux." + deux.group(1)));
        mots = Stream.of(mots.split("_")).map(CodeEnMots::mot).collect(joining(" "));
        for (var compose : COMPOSES) {
            mots = mots.replaceAll("(?<!\\p{L})" + compose.replace('-', ' ') + "(?!\\p{L})", compose);
        }
        return ELISION.matcher(mots).replaceAll("$1'");
    }

    /** At the head of a line. */
    public static String titre(String code) {
        var dit = dire(code);
        return Character.toUpperCase(dit.charAt(0)) + dit.substring(1);
    }

    /** With the accents that it lost. */
    private static String mot(String mot) {
        return MESSAGES.connait("mot." + mot) ? MESSAGES.dire("mot." + mot) : mot;
    }
}
