package fr.estran.socle.commun;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PeriodeTests {

    @Test
    void of_months_comes_after_as_many_months() {
        assertThat(Periode.annee(2023).precedente()).isEqualTo(Periode.annee(2022));
        assertThat(Periode.trimestre(2023, 1).precedente()).isEqualTo(Periode.trimestre(2022, 4));
        assertThat(Periode.mois(YearMonth.of(2023, 3)).precedente()).isEqualTo(Periode.mois(YearMonth.of(2023, 2)));
        assertThat(Periode.anneeScolaire(2023).precedente()).isEqualTo(Periode.anneeScolaire(2022));
    }

    @Test
    void of_days_comes_after_as_many_days() {
        assertThat(jours("2023-03-06", "2023-03-13").precedente()).isEqualTo(jours("2023-02-27", "2023-03-06"));
    }

    @Test
    void was_a_year_before_on_the_same_days_29_february_included() {
        assertThat(Periode.trimestre(2024, 1).unAnAvant()).isEqualTo(Periode.trimestre(2023, 1));
        assertThat(jours("2024-02-29", "2024-03-01").unAnAvant()).isEqualTo(jours("2023-02-28", "2023-03-01"));
        assertThat(jours("2024-02-28", "2024-02-29").unAnAvant()).isEqualTo(jours("2023-02-28", "2023-03-01"));
        assertThat(jours("2024-01-01", "2024-03-01").unAnAvant()).isEqualTo(jours("2023-01-01", "2023-03-01"));
        assertThat(Periode.mois(YearMonth.of(2025, 2)).unAnAvant()).isEqualTo(Periode.mois(YearMonth.of(2024, 2)));
    }

    @Test
    void is_covered_by_records_that_miss_less_than_a_twelfth_of_it_and_no_more_than_a_month() {
        assertThat(Periode.annee(2022).couverteDepuis(LocalDate.of(2020, 5, 1))).isTrue();
        assertThat(Periode.annee(2022).couverteDepuis(LocalDate.of(2022, 1, 31)))
                .isTrue();
        assertThat(Periode.annee(2022).couverteDepuis(LocalDate.of(2022, 2, 1))).isFalse();
        assertThat(Periode.trimestre(2022, 1).couverteDepuis(LocalDate.of(2022, 1, 4)))
                .isTrue();
        assertThat(Periode.trimestre(2022, 1).couverteDepuis(LocalDate.of(2022, 1, 20)))
                .isFalse();
        assertThat(jours("2022-03-01", "2022-03-02").couverteDepuis(LocalDate.of(2022, 3, 1)))
                .isTrue();
        assertThat(jours("2022-03-01", "2022-03-02").couverteDepuis(LocalDate.of(2022, 3, 2)))
                .isFalse();
        assertThat(jours("2018-01-01", "2024-01-01").couverteDepuis(LocalDate.of(2018, 2, 1)))
                .isFalse();
    }

    @Test
    void knows_a_calendar_year() {
        assertThat(Periode.annee(2023).estUneAnnee()).isTrue();
        assertThat(Periode.anneeScolaire(2023).estUneAnnee()).isFalse();
    }

    private static Periode jours(String debut, String fin) {
        return new Periode(LocalDate.parse(debut), LocalDate.parse(fin));
    }
}
