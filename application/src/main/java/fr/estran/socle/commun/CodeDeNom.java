package fr.estran.socle.commun;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The code by which records and addresses know what the town names, for good: the name may change. */
public final class CodeDeNom {

    private static final int LONGUEUR = 50;

    private CodeDeNom() {}

    /**
     * In small letters without accents, with a number where another has it already.
     *
     * @param sinon where the name has no letter
     */
    public static String libre(String nom, String sinon, Predicate<String> pris) {
        var lettres = Normalizer.normalize(nom, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_|_$", "");
        var base = lettres.isEmpty() ? sinon : lettres.substring(0, Math.min(LONGUEUR, lettres.length()));
        return Stream.concat(Stream.of(base), IntStream.iterate(2, n -> n + 1).mapToObj(n -> base + "_" + n))
                .filter(pris.negate())
                .findFirst()
                .orElseThrow();
    }
}
