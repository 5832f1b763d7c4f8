package fr.estran.bilan.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.bilan.statistiques.Unite.DeChoses;
import fr.estran.bilan.statistiques.Unite.DeGens;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypographieTests {

    @Test
    void writes_dates_as_one_says_them() {
        assertThat(Typographie.date(LocalDate.of(2023, 2, 1))).isEqualTo("1er\u00a0février 2023");
        assertThat(Typographie.debutDe(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 9, 10)))
                .isEqualTo("1er\u00a0juillet");
        assertThat(Typographie.debutDe(LocalDate.of(2023, 12, 2), LocalDate.of(2024, 1, 3)))
                .isEqualTo("2\u00a0décembre 2023");
    }

    @Test
    void groups_digits_by_three_and_ends_lists_with_et() {
        assertThat(Typographie.nombre(1513)).isEqualTo("1\u202f513");
        assertThat(moyenne(439, 66)).isEqualTo("6,7");
        assertThat(moyenne(84, 14)).isEqualTo("6,0");
        assertThat(Typographie.liste(List.of("a", "b", "c"))).isEqualTo("a, b et c");
        assertThat(Typographie.liste(List.of("a"))).isEqualTo("a");
        assertThat(Typographie.liste(List.of())).isEmpty();
    }

    private static String moyenne(int participations, int seances) {
        return Typographie.moyenne(
                new Quantite(DeGens.PARTICIPATIONS, participations), new Quantite(DeChoses.SEANCES, seances));
    }
}
