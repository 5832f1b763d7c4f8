package fr.estran.echanges.dossiers;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows of one table that name a row of another.
 *
 * @param de the table whose rows name the other's
 * @param champs by which columns
 * @param vers the table that is named
 * @param cibles the columns of it that these stand for
 * @param cle by which columns the naming row is known
 */
record Renvoi(String de, List<String> champs, String vers, List<String> cibles, List<String> cle) {

    /** The naming row is {@code suite}, the named one {@code tenue}. */
    String laNomme() {
        return IntStream.range(0, champs.size())
                .mapToObj(rang -> "suite.%s = tenue.%s".formatted(champs.get(rang), cibles.get(rang)))
                .collect(joining(" and "));
    }

    String cleEcrite() {
        return cle.stream().map(champ -> "suite." + champ + "::text").collect(joining(", ", "array[", "]::text[]"));
    }
}
