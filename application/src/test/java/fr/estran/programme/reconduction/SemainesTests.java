package fr.estran.programme.reconduction;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.commun.Periode;
import fr.estran.socle.temps.Calendrier;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SemainesTests {

    private static final Periode HIVER = Periode.trimestre(2024, 1);
    private static final Periode PRINTEMPS = Periode.trimestre(2024, 2);

    private static final Calendrier ZONE_B = new Calendrier(
            List.of(
                    vacances("2023-02-11", "2023-02-26"),
                    vacances("2023-04-15", "2023-05-01"),
                    vacances("2023-12-23", "2024-01-07"),
                    vacances("2024-02-24", "2024-03-10"),
                    vacances("2024-04-20", "2024-05-05"),
                    vacances("2024-07-06", "2024-09-01")),
            _ -> false);

    @Test
    void answers_to_the_same_week_of_school_and_to_the_same_of_the_holidays() {
        var semaines = Semaines.de(HIVER, PRINTEMPS, ZONE_B);

        assertThat(semaines.vers(jour("2024-01-09")))
                .as("the first week of school")
                .isEqualTo("2024-04-02");
        assertThat(semaines.vers(jour("2024-01-31"))).as("the fourth").isEqualTo("2024-05-08");
        assertThat(semaines.vers(jour("2024-03-01")))
                .as("the second week of holidays")
                .isEqualTo("2024-05-03");
    }

    @Test
    void counts_weeks_alone_where_nobody_has_told_the_holidays() {
        var semaines = Semaines.de(HIVER, PRINTEMPS, new Calendrier(List.of(), _ -> false));

        assertThat(semaines.vers(jour("2024-01-02"))).isEqualTo("2024-04-02");
        assertThat(semaines.vers(jour("2024-02-29"))).isEqualTo("2024-05-30");
    }

    @Test
    void crosses_a_year_with_other_holidays() {
        var semaines = Semaines.de(Periode.trimestre(2023, 2), PRINTEMPS, ZONE_B);

        assertThat(semaines.vers(jour("2023-04-04"))).isEqualTo("2024-04-02");
        assertThat(semaines.vers(jour("2023-05-04")))
                .as("the third week of school")
                .isEqualTo("2024-04-18");
        assertThat(semaines.vers(jour("2023-04-19"))).as("holidays").isEqualTo("2024-04-24");
    }

    @Test
    void keeps_the_day_of_the_week_stays_in_the_quarter_and_sends_no_two_days_to_one() {
        for (var annee = 2022; annee < 2030; annee++) {
            for (var rang = 1; rang <= 4; rang++) {
                var cible = Periode.trimestre(annee, rang);
                var source = cible.precedente();
                var semaines = Semaines.de(source, cible, ZONE_B);
                var jours = source.debut()
                        .datesUntil(source.fin())
                        .filter(jour -> jour.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                        .toList();
                var trouves = jours.stream().map(semaines::vers).toList();

                assertThat(trouves).allMatch(cible::contient);
                assertThat(IntStream.range(0, jours.size()))
                        .allMatch(ici -> jours.get(ici).getDayOfWeek()
                                == trouves.get(ici).getDayOfWeek());
                assertThat(jours.size() - trouves.stream().distinct().count())
                        .as("days that meet, from %s to %s", source, cible)
                        .isLessThanOrEqualTo(10);
            }
        }
    }

    private static Calendrier.Vacances vacances(String du, String au) {
        return new Calendrier.Vacances(jour(du), jour(au));
    }

    private static LocalDate jour(String dit) {
        return LocalDate.parse(dit);
    }
}
