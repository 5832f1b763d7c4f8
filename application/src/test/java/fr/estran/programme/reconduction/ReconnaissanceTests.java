package fr.estran.programme.reconduction;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.programme.planification.Creneau;
import fr.estran.programme.reconduction.Reconnaissance.RegleReconnue;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.temps.Calendrier;
import fr.estran.socle.temps.Epoque;
import fr.estran.socle.temps.RegleEnMots;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** From 1 January to 31 March 2024: holidays until 7 January, and from 24 February to 10 March. */
class ReconnaissanceTests {

    private static final Periode TRIMESTRE = Periode.trimestre(2024, 1);
    private static final LieuId LIEU = LieuId.nouveau();
    private static final ConseillerId NOLWENN = ConseillerId.nouveau();
    private static final ConseillerId GILDAS = ConseillerId.nouveau();
    private static final LocalTime NEUF = LocalTime.of(9, 30);
    private static final LocalTime MIDI = LocalTime.of(12, 0);
    private static final LocalDate MARDI = LocalDate.of(2024, 1, 9);

    private static final Calendrier CALENDRIER = new Calendrier(
            List.of(
                    new Calendrier.Vacances(LocalDate.of(2023, 12, 23), LocalDate.of(2024, 1, 7)),
                    new Calendrier.Vacances(LocalDate.of(2024, 2, 24), LocalDate.of(2024, 3, 10))),
            Set.of(LocalDate.of(2024, 1, 1))::contains);

    @Test
    void sees_a_week_by_week_rule_that_leaves_out_the_holidays() {
        assertThat(dites(scolaires(MARDI, 1)))
                .containsExactly(
                        "Tous les mardis de 9 h 30 à 12 h, en période scolaire, du 1er janvier au 31 mars 2024, sauf les jours fériés");
    }

    @Test
    void sees_that_it_is_held_in_the_holidays_too() {
        var regle = seule(jours(LocalDate.of(2024, 1, 2), 1).toList());

        assertThat(regle.regle().epoque()).isEqualTo(Epoque.TOUTE_L_ANNEE);
        assertThat(regle.manquees()).isZero();
    }

    @Test
    void bears_a_hole_a_cancelled_date_and_one_that_was_moved_within_its_week() {
        var passages = new ArrayList<>(scolaires(MARDI, 1));
        passages.remove(2);
        passages.set(4, new SeanceSource(SeanceId.nouveau(), passages.get(4).creneau(), true));
        passages.set(5, passage(passages.get(5).jour().plusDays(2), LocalTime.of(14, 0), NOLWENN));

        var regle = seule(passages);

        assertThat(regle.appuis()).hasSize(9);
        assertThat(regle.manquees()).isEqualTo(1);
        assertThat(regle.modele().debut()).isEqualTo(NEUF);
    }

    @Test
    void does_not_count_a_hole_that_a_closed_venue_explains() {
        var passages = scolaires(MARDI, 1);
        var fermees = Set.of(
                passages.get(1).jour(),
                passages.get(2).jour(),
                passages.get(3).jour(),
                passages.get(4).jour());
        var restent = passages.stream()
                .filter(passage -> !fermees.contains(passage.jour()))
                .toList();

        assertThat(new Reconnaissance(TRIMESTRE, CALENDRIER, creneau -> fermees.contains(creneau.jour()))
                        .chercher(restent))
                .extracting(RegleReconnue::manquees)
                .containsExactly(0);
        assertThat(dites(restent)).isEmpty();
    }

    @Test
    void sees_every_other_week_and_which_one() {
        assertThat(dites(jours(LocalDate.of(2024, 1, 11), 2).toList()))
                .singleElement()
                .asString()
                .contains("Un jeudi sur deux");
        assertThat(seule(jours(LocalDate.of(2024, 1, 4), 2).toList()).regle().dates(CALENDRIER))
                .contains(LocalDate.of(2024, 1, 18))
                .doesNotContain(LocalDate.of(2024, 1, 11));
    }

    @Test
    void sees_weeks_of_the_month() {
        var premiers = Stream.of(1, 2, 3)
                .map(mois -> LocalDate.of(2024, mois, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.FRIDAY)))
                .map(jour -> passage(jour, NEUF, NOLWENN))
                .toList();

        assertThat(dites(premiers)).singleElement().asString().contains("Le premier vendredi du mois");
    }

    @Test
    void tells_two_rules_of_one_place_apart_and_says_who_holds_each_most_often() {
        var passages = new ArrayList<>(scolaires(MARDI, 1));
        passages.addAll(IntStream.range(0, 10)
                .mapToObj(rang -> passage(
                        scolaires(LocalDate.of(2024, 1, 11), 1).get(rang).jour(), NEUF, rang == 3 ? NOLWENN : GILDAS))
                .toList());

        assertThat(chercher(passages))
                .extracting(regle -> regle.modele().conseillers())
                .containsExactlyInAnyOrder(List.of(NOLWENN), List.of(GILDAS));
    }

    @Test
    void hardly_ever_takes_chance_for_a_rule() {
        var trompees = new ArrayList<Integer>();
        for (var graine = 0; graine < 200; graine++) {
            var hasard = new Random(graine);
            var passages = Stream.generate(() -> passage(
                            TRIMESTRE.debut().plusDays(hasard.nextInt(90)),
                            hasard.nextBoolean() ? NEUF : LocalTime.of(14, 0),
                            hasard.nextBoolean() ? NOLWENN : GILDAS))
                    .filter(passage -> passage.jour().getDayOfWeek().getValue() <= 5)
                    .limit(9)
                    .toList();

            if (!chercher(passages).isEmpty()) {
                trompees.add(graine);
            }
        }
        assertThat(trompees).as("of 200 quarters without any rule").hasSizeLessThanOrEqualTo(1);
    }

    private static List<String> dites(List<SeanceSource> passages) {
        return chercher(passages).stream()
                .map(regle -> RegleEnMots.dire(
                        regle.regle(), regle.modele().debut(), regle.modele().fin(), List.of()))
                .map(dite -> dite.replace('\u00a0', ' '))
                .toList();
    }

    private static RegleReconnue seule(List<SeanceSource> passages) {
        var trouvees = chercher(passages);
        assertThat(trouvees).hasSize(1);
        return trouvees.getFirst();
    }

    private static List<RegleReconnue> chercher(List<SeanceSource> passages) {
        return new Reconnaissance(TRIMESTRE, CALENDRIER, _ -> false).chercher(passages);
    }

    private static List<SeanceSource> scolaires(LocalDate premier, int semaines) {
        return jours(premier, semaines)
                .filter(passage -> !CALENDRIER.enVacances(passage.jour()))
                .toList();
    }

    private static Stream<SeanceSource> jours(LocalDate premier, int semaines) {
        return Stream.iterate(premier, TRIMESTRE::contient, jour -> jour.plusWeeks(semaines))
                .map(jour -> passage(jour, NEUF, NOLWENN));
    }

    private static SeanceSource passage(LocalDate jour, LocalTime debut, ConseillerId qui) {
        return new SeanceSource(
                SeanceId.nouveau(),
                new Creneau(jour, debut, debut.equals(NEUF) ? MIDI : debut.plusHours(2), LIEU, List.of(qui), List.of()),
                false);
    }
}
