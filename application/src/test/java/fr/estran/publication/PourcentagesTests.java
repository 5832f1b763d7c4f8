package fr.estran.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PourcentagesTests {

    @Test
    void give_what_is_left_to_the_largest_remainders() {
        assertThat(Pourcentages.de(List.of(1, 1, 1))).containsExactly(34, 33, 33);
        assertThat(Pourcentages.de(List.of(261, 133))).containsExactly(66, 34);
        assertThat(Pourcentages.de(List.of(2, 1))).containsExactly(67, 33);
    }

    @Test
    void add_up_to_a_hundred_whatever_the_parts() {
        var hasard = new Random(7);
        for (int essai = 0; essai < 1000; essai++) {
            var valeurs = hasard.ints(1 + hasard.nextInt(12), 1, 500).boxed().toList();
            assertThat(Pourcentages.de(valeurs).stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(100);
        }
    }

    @Test
    void are_nothing_of_nothing() {
        assertThat(Pourcentages.de(List.of())).isEmpty();
        assertThat(Pourcentages.de(List.of(0, 0))).containsExactly(0, 0);
    }
}
