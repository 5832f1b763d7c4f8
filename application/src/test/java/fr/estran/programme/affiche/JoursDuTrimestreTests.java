package fr.estran.programme.affiche;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.commun.Periode;
import fr.estran.ville.calendrier.Vacances;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The second quarter of 2026, in zone B: school is out from 11 to 26 April; four of its days are public holidays. */
class JoursDuTrimestreTests {

    private static final LocalDate PAQUES = LocalDate.of(2026, 4, 6);
    private static final JoursDuTrimestre T2 = new JoursDuTrimestre(
            Periode.trimestre(2026, 2),
            List.of(new Vacances(LocalDate.of(2026, 4, 11), LocalDate.of(2026, 4, 26), "Printemps")),
            Set.of(PAQUES, LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 8), LocalDate.of(2026, 5, 14)));

    @Test
    void says_each_week_with_what_is_left_out() {
        var mardis = tous(DayOfWeek.TUESDAY).toList();

        assertThat(dire(mardis.stream())).isEqualTo("Le mardi, de 9 h à 12 h");
        assertThat(dire(mardis.stream().filter(jour -> !vacances(jour))))
                .isEqualTo("Le mardi, de 9 h à 12 h, sauf vacances scolaires");
        assertThat(dire(mardis.stream().filter(jour -> !vacances(jour) && jour.getDayOfMonth() != 9)))
                .isEqualTo("Le mardi, de 9 h à 12 h, sauf vacances scolaires et le 9 juin");
        assertThat(dire(mardis.stream().filter(jour -> jour.getMonthValue() > 4)))
                .isEqualTo("Le mardi, de 9 h à 12 h, à partir du 5 mai");
        assertThat(dire(mardis.stream().filter(jour -> jour.getMonthValue() == 5)))
                .isEqualTo("Le mardi, de 9 h à 12 h, à partir du 5 mai, jusqu'au 26 mai");
    }

    @Test
    void says_public_holidays_only_where_nobody_comes_on_any_of_them() {
        var vendredis = tous(DayOfWeek.FRIDAY).toList();

        assertThat(dire(vendredis.stream().filter(jour -> !T2.feries().contains(jour))))
                .isEqualTo("Le vendredi, de 9 h à 12 h, sauf jours fériés");
        assertThat(dire(vendredis.stream().filter(jour -> jour.getDayOfMonth() != 1 || jour.getMonthValue() != 5)))
                .isEqualTo("Le vendredi, de 9 h à 12 h, sauf le 1er mai");
    }

    @Test
    void promises_no_public_holiday_at_the_edges_of_the_quarter() {
        var lundis = tous(DayOfWeek.MONDAY).toList();

        assertThat(dire(lundis.stream().filter(jour -> !jour.equals(PAQUES))))
                .isEqualTo("Le lundi, de 9 h à 12 h, sauf jours fériés");
        assertThat(dire(lundis.stream().filter(jour -> jour.getMonthValue() > 4)))
                .isEqualTo("Le lundi, de 9 h à 12 h, à partir du 4 mai");
        var vendredis = tous(DayOfWeek.FRIDAY).filter(jour -> jour.getMonthValue() > 4);
        assertThat(dire(vendredis.filter(jour -> jour.getDayOfMonth() != 1 || jour.getMonthValue() != 5)))
                .isEqualTo("Le vendredi, de 9 h à 12 h, à partir du 8 mai");
    }

    @Test
    void says_one_week_in_two_from_its_first_day() {
        var jours = LocalDate.of(2026, 4, 2)
                .datesUntil(LocalDate.of(2026, 7, 1), Period.ofWeeks(2))
                .filter(jour -> !T2.feries().contains(jour));

        var habitude = habitude(jours);
        assertThat(habitude.phrase().replace('\u00a0', ' '))
                .isEqualTo("Un jeudi sur deux, de 9 h à 12 h, à partir du 2 avril, sauf jours fériés");
        assertThat(habitude.reserve().replace('\u00a0', ' '))
                .as("under the name of its day and its hours")
                .isEqualTo("une semaine sur deux, à partir du 2 avril, sauf jours fériés");
    }

    /** Twice is no habit, and neither is what has more holes than days. */
    @Test
    void lists_the_days_that_no_rule_gives() {
        var jours = Stream.of(3, 24).map(jour -> LocalDate.of(2026, 4, jour)).toList();

        assertThat(T2.habitude(jours, "de 9 h à 12 h")).isEmpty();
    }

    private static Stream<LocalDate> tous(DayOfWeek jour) {
        return LocalDate.of(2026, 4, 1)
                .with(TemporalAdjusters.nextOrSame(jour))
                .datesUntil(LocalDate.of(2026, 7, 1), Period.ofWeeks(1));
    }

    private static boolean vacances(LocalDate jour) {
        return jour.getMonthValue() == 4 && jour.getDayOfMonth() >= 11 && jour.getDayOfMonth() <= 26;
    }

    private static String dire(Stream<LocalDate> jours) {
        return habitude(jours).phrase().replace('\u00a0', ' ');
    }

    private static JoursDuTrimestre.Habitude habitude(Stream<LocalDate> jours) {
        return T2.habitude(jours.toList(), "de 9 h à 12 h").orElseThrow();
    }
}
