package fr.estran.bilan.publication;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.bilan.publication.Repartition.Part;
import fr.estran.socle.vocabulaire.TrancheDAge;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

class RegroupementTests {

    private final Regroupement onze = new Regroupement(11);

    @Test
    void puts_the_small_cells_in_one_group() {
        assertThat(onze.sansOrdre(Map.of("a", 40, "b", 6, "c", 6)).parts())
                .containsExactly(new Part(List.of("a"), 40), new Part(List.of("b", "c"), 12));
    }

    @Test
    void takes_in_the_next_smallest_when_the_group_is_small_or_alone() {
        assertThat(onze.sansOrdre(Map.of("a", 40, "b", 12, "c", 5)).parts())
                .containsExactly(new Part(List.of("a"), 40), new Part(List.of("b", "c"), 17));
        assertThat(onze.sansOrdre(Map.of("a", 40, "b", 12, "c", 3, "d", 2)).parts())
                .containsExactly(new Part(List.of("a"), 40), new Part(List.of("b", "c", "d"), 17));
    }

    /** Eleven in two cells: neither has more than ten. Three in three, of fourteen, no more than twelve. */
    @Test
    void takes_in_more_until_each_of_the_group_may_be_large() {
        assertThat(onze.sansOrdre(Map.of("a", 40, "b", 30, "c", 6, "d", 5)).parts())
                .containsExactly(new Part(List.of("a"), 40), new Part(List.of("b", "c", "d"), 41));
        assertThat(onze.sansOrdre(Map.of("a", 40, "b", 30, "c", 5, "d", 5, "e", 4))
                        .parts())
                .last()
                .isEqualTo(new Part(List.of("c", "d", "e"), 14));
        assertThat(onze.ordonnee(bandes("moins_18", 30, "18_24", 5, "25_39", 6, "40_59", 20))
                        .parts())
                .containsExactly(new Part(List.of("moins_18"), 30), new Part(List.of("18_24", "25_39", "40_59"), 31));
    }

    @Test
    void keeps_back_with_the_small_cells_the_next_smallest_until_none_is_known_to_be_small() {
        assertThat(onze.aTaire(Map.of("a", 300, "b", 40, "c", 12, "d", 7), Map.of()))
                .containsExactlyInAnyOrder("c", "d");
        assertThat(onze.aTaire(Map.of("a", 300, "b", 40, "c", 4, "d", 7), Map.of()))
                .as("eleven in all: each would be ten at most")
                .containsExactlyInAnyOrder("b", "c", "d");
        assertThat(onze.aTaire(Map.of("a", 300, "b", 40), Map.of())).isEmpty();
        assertThat(new Regroupement(1).aTaire(Map.of("a", 300, "b", 4), Map.of()))
                .isEmpty();
    }

    /** Eleven sessions were held, thirteen came to either kind: two at most came to the other. */
    @Test
    void keeps_back_more_where_a_reader_knows_that_a_cell_is_no_less_than_so_many() {
        var cellules = Map.of("atelier", 31, "permanence", 11, "telephone", 2);
        assertThat(onze.aTaire(cellules, Map.of())).containsExactlyInAnyOrder("permanence", "telephone");
        assertThat(onze.aTaire(cellules, Map.of("permanence", 11, "atelier", 4)))
                .containsExactlyInAnyOrder("atelier", "permanence", "telephone");
        assertThat(onze.confond(Map.of("permanence", 11, "telephone", 2), Map.of("permanence", 11)))
                .isFalse();
    }

    /** Five sessions in one venue and six in the other, to which twelve came: five or six came to the first. */
    @Test
    void takes_in_more_where_a_reader_knows_that_a_cell_is_no_less_than_so_many() {
        var lieux = Map.of("mairie", 60, "salle", 40, "ecole", 5, "foyer", 7);
        assertThat(onze.sansOrdre(lieux, List.of(), Map.of("ecole", 5, "foyer", 6, "salle", 20))
                        .parts())
                .containsExactlyInAnyOrder(
                        new Part(List.of("mairie"), 60), new Part(List.of("ecole", "foyer", "salle"), 52));
    }

    @Test
    void hides_the_whole_when_one_group_would_remain() {
        assertThat(onze.sansOrdre(Map.of("a", 40, "b", 5))).isEqualTo(Repartition.CACHEE);
        assertThat(onze.sansOrdre(Map.of("a", 4))).isEqualTo(Repartition.CACHEE);
    }

    @Test
    void names_the_members_of_a_group_in_an_order_that_tells_nothing_of_their_sizes() {
        assertThat(onze.sansOrdre(Map.of("z", 40, "c", 1, "a", 9, "inconnu", 2, "b", 5))
                        .parts()
                        .getLast()
                        .codes())
                .containsExactly("a", "b", "c", "inconnu");
    }

    @Test
    void merges_a_small_band_with_the_smaller_of_its_neighbours() {
        assertThat(onze.ordonnee(bandes("moins_18", 24, "18_24", 3, "25_39", 26, "inconnu", 14))
                        .parts())
                .containsExactly(
                        new Part(List.of("moins_18", "18_24"), 27),
                        new Part(List.of("25_39"), 26),
                        new Part(List.of("inconnu"), 14));
    }

    @Test
    void lets_the_smallest_band_take_in_a_small_unknown() {
        var soixante = TrancheDAge.de(65).code();
        var soixanteDix = TrancheDAge.de(75).code();
        assertThat(onze.ordonnee(bandes(soixante, 12, soixanteDix, 30, "inconnu", 4))
                        .parts())
                .containsExactly(new Part(List.of(soixante, "inconnu"), 16), new Part(List.of(soixanteDix), 30));
    }

    @Test
    void changes_nothing_without_a_seuil() {
        assertThat(new Regroupement(1).sansOrdre(Map.of("a", 4, "b", 1)).parts())
                .containsExactly(new Part(List.of("a"), 4), new Part(List.of("b"), 1));
    }

    private static SequencedMap<String, Integer> bandes(Object... codesEtNombres) {
        var bandes = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < codesEtNombres.length; i += 2) {
            bandes.put((String) codesEtNombres[i], (Integer) codesEtNombres[i + 1]);
        }
        return bandes;
    }
}
