package fr.estran.parole.enquetes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.socle.vocabulaire.OuJoindre;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** By each means of reaching somebody they may be asked, or it is said here that they are not. */
class CanalTests {

    /** What these lead to has nothing to answer by: whoever wishes for one is asked by what it falls back to. */
    private static final Set<Moyen> DONT_ON_NE_DEMANDE_RIEN = Set.of(Moyen.AUCUN);

    private static final OuJoindre PARTOUT =
            new OuJoindre("06 12 34 56 78", "lou@exemple.fr", "1 rue de l'Exemple, 29000 Sainte-Mousse");

    @Test
    void asks_by_each_means_once_but_those_that_nothing_is_asked_by() {
        assertThat(Arrays.stream(Canal.values()).flatMap(canal -> canal.moyen().stream()))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Moyen.tous(moyen -> !DONT_ON_NE_DEMANDE_RIEN.contains(moyen)));
    }

    @ParameterizedTest
    @EnumSource
    void reaches_whom_its_means_reaches_and_sends_a_link_by_what_leaves_by_itself(Canal canal) {
        assertThat(canal.vers(PARTOUT))
                .isEqualTo(canal.moyen().map(moyen -> moyen.vers(PARTOUT)).orElse(Optional.of("")));
        assertThat(canal.parLien())
                .isEqualTo(canal.moyen().filter(Moyen::partSeul).isPresent());
        assertThat(canal.parLien() && canal.surPapier()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void comes_first_for_whoever_wishes_to_be_told_by_its_means(Canal canal) {
        canal.moyen().ifPresent(moyen -> assertThat(Canal.ordre(moyen)).startsWith(canal));
        assertThat(Canal.ordre(null)).contains(canal);
    }
}
