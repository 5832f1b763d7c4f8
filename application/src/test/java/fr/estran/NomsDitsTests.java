package fr.estran;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Sources.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * How a person is called, or a member of the team, is said by the functions of the database on a row of {@code usager} or of
 * {@code conseiller} ({@code nom_entier} and its neighbours, V323, V324), which each statement asks: none puts the columns
 * together anew.
 */
class NomsDitsTests {

    private static final String COLONNE = "(?:(\\w+)\\.)?(?:nom|prenom)\\b";

    /** One column in the place of another, one after the other, or the first name that may be missing. */
    private static final Pattern MIS_ENSEMBLE = Pattern.compile(String.join(
            "|",
            "\\bcoalesce\\s*\\(\\s*" + COLONNE + "\\s*,\\s*(?:\\w+\\.)?pseudonyme\\b",
            "\\bcoalesce\\s*\\(\\s*(?:(\\w+)\\.)?prenom\\s*,",
            "\\bconcat(?:_ws)?\\s*\\(\\s*(?:'[^']*'\\s*,\\s*)?" + COLONNE + "\\s*,",
            COLONNE + "\\s*\\|\\|",
            "\\|\\|\\s*" + COLONNE));

    /** Whose names are others: of a place. */
    private static final Set<String> AUTRES = Set.of("lieu");

    /** What looks at the columns one by one, and says nobody's name. */
    private static final Map<String, String> COMPARENT = Map.of(
            "echanges.classeurs.DejaLaRepository", "whether a sheet that comes is that of somebody who is there");

    @Test
    void are_the_word_of_the_database_alone() {
        assertThat(Sources.TOUTES)
                .filteredOn(source -> !COMPARENT.containsKey(source.toString()))
                .flatExtracting(NomsDitsTests::misEnsemble)
                .isEmpty();
    }

    @Test
    void are_asked_of_it_by_many() {
        assertThat(Sources.TOUTES)
                .filteredOn(source -> source.textes().stream()
                        .anyMatch(texte -> texte.matches("(?s).*\\b(prenom_dit|nom_dit|nom_entier)\\(\\w+\\).*")))
                .hasSizeGreaterThan(15);
        assertThat(Sources.TOUTES).extracting(Source::toString).containsAll(COMPARENT.keySet());
    }

    /** Of a column that stands without its table, the statement that it stands in says whose it is. */
    private static List<String> misEnsemble(Source source) {
        var trouves = new ArrayList<String>();
        for (var texte : source.textes()) {
            var lue = !TablesDites.dans(texte, Set.of("usager", "conseiller")).isEmpty();
            MIS_ENSEMBLE
                    .matcher(texte)
                    .results()
                    .filter(trouvee ->
                            table(trouvee).map(dite -> !AUTRES.contains(dite)).orElse(lue))
                    .forEach(trouvee -> trouves.add(source + ": " + trouvee.group()));
        }
        return trouves;
    }

    private static Optional<String> table(MatchResult trouvee) {
        return IntStream.rangeClosed(1, trouvee.groupCount())
                .mapToObj(trouvee::group)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
