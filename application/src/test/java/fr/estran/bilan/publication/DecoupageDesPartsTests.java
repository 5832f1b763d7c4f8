package fr.estran.bilan.publication;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.bilan.publication.Repartition.Part;
import fr.estran.socle.commun.Suppression;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DecoupageDesPartsTests {

    @Test
    void tells_nothing_where_each_row_stayed_or_moved_by_eleven() {
        assertThat(entre(parts("a 40", "b 30"), parts("a 40", "b 41")).trahit()).isFalse();
        assertThat(entre(parts("a 40", "b 30"), parts("a 25", "b 30")).trahit()).isFalse();
    }

    @Test
    void tells_of_the_one_who_came_to_a_row() {
        assertThat(entre(parts("a 40", "b 30"), parts("a 41", "b 30")).trahit()).isTrue();
    }

    /** Eleven left a row, twelve came to another: one more in both together. */
    @Test
    void tells_of_the_few_in_rows_added_up() {
        assertThat(entre(parts("a 40", "b 30", "c 50"), parts("a 29", "b 42", "c 50"))
                        .trahit())
                .isTrue();
    }

    /** Twenty-five of a and b, less the twenty of a, are the five of b. */
    @Test
    void tells_of_a_row_that_two_groupings_cut_out() {
        assertThat(entre(parts("a 20", "b+c 30"), parts("a+b 25", "c 25")).trahit())
                .isTrue();
        assertThat(entre(parts("a 20", "b+c 30"), parts("a 20", "b 15", "c 15")).trahit())
                .isFalse();
    }

    @Test
    void merges_those_that_moved_least_and_leaves_the_others() {
        var ecarts = entre(parts("a 40", "b 30", "c 50", "d 20"), parts("a 55", "b 34", "c 58", "d 20"));

        assertThat(ecarts.regroupes(false)).containsExactlyElementsOf(parts("a 55", "b+c 92", "d 20"));
    }

    @Test
    void merges_bands_with_their_neighbours() {
        var ecarts = entre(
                parts("moins_18 20", "18_24 30", "25_39 40", "40_59 50"),
                parts("moins_18 20", "18_24 33", "25_39 40", "40_59 65"));

        assertThat(ecarts.regroupes(true)).containsExactlyElementsOf(parts("moins_18 20", "18_24+25_39+40_59 138"));
    }

    @Test
    void keeps_back_the_whole_where_merging_takes_all_of_it() {
        assertThat(entre(parts("a 40", "b 30"), parts("a 41", "b 29")).regroupes(false))
                .isEmpty();
    }

    private static DecoupageDesParts entre(List<Part> avant, List<Part> apres) {
        return new DecoupageDesParts(avant, apres, new Regroupement(Suppression.SEUIL));
    }

    private static List<Part> parts(String... lignes) {
        return Stream.of(lignes)
                .map(ligne -> ligne.split(" "))
                .map(mots -> new Part(List.of(mots[0].split("\\+")), Integer.parseInt(mots[1])))
                .toList();
    }
}
