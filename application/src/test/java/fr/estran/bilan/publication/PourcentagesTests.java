package fr.estran.bilan.publication;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.bilan.publication.Repartition.Part;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PourcentagesTests {

    @Test
    void are_rounded_to_the_nearest_each_by_itself() {
        assertThat(Pourcentages.part(1, 3)).isEqualTo(33);
        assertThat(Pourcentages.part(2, 3)).isEqualTo(67);
        assertThat(Pourcentages.part(1, 8)).isEqualTo(13);
        assertThat(Pourcentages.part(28, 128)).isEqualTo(22);
        assertThat(Pourcentages.part(0, 0)).isZero();
    }

    @Test
    void are_those_that_a_calculator_gives() {
        var hasard = new Random(7);
        for (int essai = 0; essai < 1000; essai++) {
            int tout = 1 + hasard.nextInt(500_000_000);
            int partie = hasard.nextInt(tout + 1);
            assertThat(Pourcentages.part(partie, tout)).isEqualTo((int) Math.round(100.0 * partie / tout));
        }
    }

    @Test
    void of_equal_parts_are_equal_and_of_several_together_are_rounded_once() {
        var parts = List.of(28, 28, 28, 44).stream()
                .map(valeur -> new Part(List.of("p" + valeur), valeur))
                .toList();
        var repartition = new Repartition(parts, false);

        assertThat(repartition.taux()).containsExactly(22, 22, 22, 34);
        assertThat(repartition.taux(part -> part.valeur() == 28)).isEqualTo(66);
    }
}
