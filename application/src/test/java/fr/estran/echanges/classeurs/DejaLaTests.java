package fr.estran.echanges.classeurs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.echanges.classeurs.DejaLa.Decrits;
import fr.estran.echanges.classeurs.DejaLa.Trait;
import fr.estran.echanges.classeurs.DejaLa.Venue;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Three came by name to a session, and two without; then a sheet that names nobody tells of it again. */
class DejaLaTests {

    private static final Map<Trait, Map<String, Integer>> SIX =
            Map.of(Trait.TRANCHE, Map.of("", 6), Trait.GENRE, Map.of("F", 3, "M", 2, "", 1));

    @Test
    void works_out_who_those_without_a_name_are_where_the_sheet_counts_more_of_them() {
        var reste = venue(Map.of("F", 2, "M", 1), Map.of("F", 2)).reste(SIX, Map.of(), false);

        assertThat(reste.tetes()).isEqualTo(3);
        assertThat(reste.traits().get(Trait.GENRE)).isEqualTo(Map.of("F", 1, "M", 1, "", 1));
    }

    @Test
    void leaves_them_out_where_it_is_not_known_who_those_with_a_name_are() {
        assertThat(venue(Map.of("F", 2), Map.of("F", 2))
                        .reste(SIX, Map.of(), false)
                        .traits()
                        .get(Trait.GENRE))
                .isEmpty();
    }

    @Test
    void keeps_what_is_known_of_as_many_as_there_were() {
        var cinq = Map.of(Trait.TRANCHE, Map.of("", 5), Trait.GENRE, Map.of("F", 5));

        assertThat(venue(Map.of("F", 2, "M", 1), Map.of("F", 1, "M", 1))
                        .reste(cinq, Map.of(), false)
                        .traits()
                        .get(Trait.GENRE))
                .isEqualTo(Map.of("F", 1, "M", 1));
    }

    private static Venue venue(Map<String, Integer> nommees, Map<String, Integer> tetes) {
        return new Venue(120, Map.of("", 3), 2, Map.of(Trait.GENRE, new Decrits(nommees, tetes)));
    }
}
