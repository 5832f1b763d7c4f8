package fr.estran.socle.temps;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RegleEnMotsTests {

    static final LocalDate RENTREE = LocalDate.of(2026, 9, 8);
    static final Fin EN_JUIN = new Fin.Jusquau(LocalDate.of(2027, 6, 29));

    @Test
    void says_what_one_would_print_on_a_poster() {
        var regle =
                new Regle(new Rythme.ParSemaine(1, Set.of(TUESDAY)), Epoque.PERIODE_SCOLAIRE, true, RENTREE, EN_JUIN);

        assertThat(dire(regle, LocalDate.of(2026, 11, 11)))
                .isEqualTo("Tous les mardis de 9 h 30 à 12 h, en période scolaire, du 8 septembre 2026 au 29 juin 2027,"
                        + " sauf le 11 novembre");
    }

    @Test
    void says_of_public_holidays_and_dates_in_one_breath() {
        var regle =
                new Regle(new Rythme.ParSemaine(2, Set.of(FRIDAY)), Epoque.VACANCES, false, RENTREE, new Fin.Fois(10));

        assertThat(dire(regle, LocalDate.of(2027, 1, 1), LocalDate.of(2026, 12, 18)))
                .isEqualTo("Un vendredi sur deux de 9 h 30 à 12 h, pendant les vacances scolaires,"
                        + " 10 fois à partir du 8 septembre 2026,"
                        + " sauf les jours fériés, le 18 décembre 2026 et le 1er janvier 2027");
    }

    @Test
    void counts_the_dates_where_there_are_too_many_to_say() {
        var regle = new Regle(new Rythme.ParSemaine(1, Set.of(MONDAY)), Epoque.TOUTE_L_ANNEE, true, RENTREE, EN_JUIN);

        assertThat(dire(
                        regle,
                        IntStream.range(0, 12).mapToObj(RENTREE::plusWeeks).toArray(LocalDate[]::new)))
                .endsWith(", sauf 12 dates");
    }

    @ParameterizedTest
    @MethodSource
    void says_each_rhythm(Rythme rythme, LocalDate debut, String dit) {
        assertThat(dire(new Regle(rythme, Epoque.TOUTE_L_ANNEE, true, debut, EN_JUIN)))
                .startsWith(dit + " de 9 h 30 à 12 h, du ");
    }

    static List<Arguments> says_each_rhythm() {
        return List.of(
                Arguments.of(new Rythme.ParSemaine(1, EnumSet.allOf(DayOfWeek.class)), RENTREE, "Tous les jours"),
                Arguments.of(new Rythme.ParSemaine(1, EnumSet.range(MONDAY, FRIDAY)), RENTREE, "Du lundi au vendredi"),
                Arguments.of(
                        new Rythme.ParSemaine(1, Set.of(FRIDAY, MONDAY, WEDNESDAY)),
                        RENTREE,
                        "Tous les lundis, mercredis et vendredis"),
                Arguments.of(
                        new Rythme.ParSemaine(2, Set.of(TUESDAY, THURSDAY)),
                        RENTREE,
                        "Une semaine sur deux, le mardi et le jeudi,"),
                Arguments.of(new Rythme.ParSemaine(3, Set.of(TUESDAY)), RENTREE, "Toutes les 3 semaines, le mardi,"),
                Arguments.of(
                        new Rythme.ParRang(1, Set.of(3, 1), THURSDAY),
                        RENTREE,
                        "Le premier et le troisième jeudi du mois"),
                Arguments.of(
                        new Rythme.ParRang(1, Set.of(Rythme.ParRang.DERNIER, 2), FRIDAY),
                        RENTREE,
                        "Le deuxième et le dernier vendredi du mois"),
                Arguments.of(
                        new Rythme.ParRang(2, Set.of(1), FRIDAY), RENTREE, "Un mois sur deux, le premier vendredi,"),
                Arguments.of(
                        new Rythme.ParRang(12, Set.of(1), FRIDAY),
                        LocalDate.of(2026, 10, 2),
                        "Tous les ans, le premier vendredi d'octobre,"),
                Arguments.of(new Rythme.ParJour(1, 15), RENTREE, "Le 15 du mois"),
                Arguments.of(new Rythme.ParJour(1, 1), RENTREE, "Le 1er du mois"),
                Arguments.of(new Rythme.ParJour(1, 31), RENTREE, "Le 31 du mois, quand il existe,"),
                Arguments.of(new Rythme.ParJour(4, 15), RENTREE, "Tous les 4 mois, le 15,"),
                Arguments.of(new Rythme.ParJour(12, 29), LocalDate.of(2024, 2, 29), "Tous les ans, le 29 février,"));
    }

    /** Spaces that do not break are those of the page: here they are like others. */
    private static String dire(Regle regle, LocalDate... sauf) {
        return RegleEnMots.dire(regle, LocalTime.of(9, 30), LocalTime.NOON, List.of(sauf))
                .replace('\u00a0', ' ');
    }
}
