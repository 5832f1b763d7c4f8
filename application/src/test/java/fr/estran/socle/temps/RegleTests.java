package fr.estran.socle.temps;

import static fr.estran.socle.temps.ReglesAuHasard.CALENDRIER;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("long")
class RegleTests {

    static final Calendrier SANS_VACANCES = new Calendrier(List.of(), _ -> false);

    /** A thousand rules a seed, each over ten years. */
    @ParameterizedTest
    @ValueSource(longs = {1, 29, 366, 2026})
    void gives_the_dates_that_each_day_asked_in_turn_gives(long graine) {
        var regles = new ReglesAuHasard(new Random(graine));
        for (var rang = 0; rang < 1_000; rang++) {
            var regle = regles.regle();
            assertThat(regle.dates(CALENDRIER)).as("%s", regle).isEqualTo(JourApresJour.dates(regle, CALENDRIER));
        }
    }

    @Test
    void comes_back_on_29_february_in_leap_years() {
        var regle = new Regle(
                new Rythme.ParJour(12, 29),
                Epoque.TOUTE_L_ANNEE,
                true,
                LocalDate.of(2024, 2, 29),
                new Fin.Jusquau(LocalDate.of(2033, 12, 31)));

        assertThat(regle.dates(SANS_VACANCES))
                .containsExactly(LocalDate.of(2024, 2, 29), LocalDate.of(2028, 2, 29), LocalDate.of(2032, 2, 29));
    }

    @Test
    void passes_over_the_months_without_a_fifth_friday() {
        var regle = new Regle(
                new Rythme.ParRang(1, Set.of(5), FRIDAY),
                Epoque.TOUTE_L_ANNEE,
                true,
                LocalDate.of(2026, 1, 1),
                new Fin.Fois(4));

        assertThat(regle.dates(SANS_VACANCES))
                .extracting(LocalDate::toString)
                .containsExactly("2026-01-30", "2026-05-29", "2026-07-31", "2026-10-30");
    }

    @Test
    void counts_weeks_from_the_monday_of_the_first_day() {
        var regle = new Regle(
                new Rythme.ParSemaine(2, Set.of(MONDAY, SUNDAY)),
                Epoque.TOUTE_L_ANNEE,
                true,
                LocalDate.of(2026, 9, 9),
                new Fin.Fois(3));

        assertThat(regle.dates(SANS_VACANCES))
                .extracting(LocalDate::toString)
                .containsExactly("2026-09-13", "2026-09-21", "2026-09-27");
    }

    @Test
    void holds_sessions_in_school_time_or_in_the_holidays_the_first_and_the_last_day_included() {
        var noel = new Calendrier(
                List.of(new Calendrier.Vacances(LocalDate.of(2026, 12, 22), LocalDate.of(2027, 1, 5))), _ -> false);
        var mardis = new Regle(
                new Rythme.ParSemaine(1, Set.of(TUESDAY)),
                Epoque.PERIODE_SCOLAIRE,
                true,
                LocalDate.of(2026, 12, 15),
                new Fin.Jusquau(LocalDate.of(2027, 1, 12)));

        assertThat(mardis.dates(noel)).extracting(LocalDate::toString).containsExactly("2026-12-15", "2027-01-12");
        assertThat(new Regle(mardis.rythme(), Epoque.VACANCES, true, mardis.debut(), mardis.fin()).dates(noel))
                .extracting(LocalDate::toString)
                .containsExactly("2026-12-22", "2026-12-29", "2027-01-05");
    }

    @Test
    void stops_where_nobody_plans_any_more() {
        var sansFin = new Regle(
                new Rythme.ParSemaine(1, Set.of(WEDNESDAY)),
                Epoque.VACANCES,
                true,
                LocalDate.of(2026, 1, 1),
                new Fin.Fois(500));
        var jamais = new Regle(
                new Rythme.ParJour(12, 30),
                Epoque.TOUTE_L_ANNEE,
                true,
                LocalDate.of(2026, 2, 1),
                new Fin.Jusquau(LocalDate.of(9999, 12, 31)));
        var tousLesJours = new Regle(
                new Rythme.ParSemaine(1, Set.of(java.time.DayOfWeek.values())),
                Epoque.TOUTE_L_ANNEE,
                true,
                LocalDate.of(2026, 1, 1),
                new Fin.Fois(10_000));

        assertThat(sansFin.dates(SANS_VACANCES)).isEmpty();
        assertThat(jamais.dates(SANS_VACANCES)).isEmpty();
        assertThat(tousLesJours.dates(SANS_VACANCES)).hasSize(Regle.DATES_AU_PLUS + 1);
    }

    @Test
    void is_no_rule_without_a_day_nor_with_a_rank_that_is_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rythme.ParSemaine(1, Set.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rythme.ParSemaine(0, Set.of(MONDAY)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rythme.ParRang(1, Set.of(6), MONDAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rythme.ParJour(1, 32));
        assertThatIllegalArgumentException().isThrownBy(() -> new Fin.Fois(0));
    }
}
