package fr.estran.programme.souhaits;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.programme.souhaits.ComptesDeSouhaits.Dit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is made of a quarter that a folder tells. */
class ComptesDeSouhaitsTests {

    private final List<Dit> dits = new ArrayList<>();

    @Test
    void show_a_quartier_from_eleven_people_on_and_put_the_small_ones_together() {
        parler(11, "centre", "photos");
        parler(10, "penhars", "caf");
        parler(1, null, "caf");

        assertThat(ComptesDeSouhaits.de(dits).quartiers()).isEqualTo(Map.of("centre", Map.of("photos", 11)));
    }

    @Test
    void let_nobody_work_out_a_small_quartier_from_the_rest() {
        parler(11, "centre", "photos");
        parler(20, "nord", "photos");
        parler(3, "penhars", "caf");

        assertThat(ComptesDeSouhaits.de(dits).quartiers())
                .as("three would be left: the smallest of the others joins them")
                .isEqualTo(Map.of("nord", Map.of("photos", 20)));
    }

    private void parler(int combien, @Nullable String quartier, String theme) {
        for (var n = 0; n < combien; n++) {
            dits.add(new Dit(null, quartier));
            dits.add(new Dit(theme, quartier));
        }
    }
}
