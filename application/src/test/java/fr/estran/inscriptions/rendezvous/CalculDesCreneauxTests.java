package fr.estran.inscriptions.rendezvous;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.programme.planification.CreneauIndividuel;
import fr.estran.programme.planification.Empechement;
import fr.estran.programme.planification.SallePromise;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.vocabulaire.Contree;
import fr.estran.socle.vocabulaire.TypeDAction.Ou;
import fr.estran.ville.calendrier.JoursFeries;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalculDesCreneauxTests {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final JoursFeries FERIES = JoursFeries.de(Contree.METROPOLE);
    static final ConseillerId NOLWENN = ConseillerId.nouveau();
    static final ConseillerId GILDAS = ConseillerId.nouveau();
    static final LieuId MAISON = LieuId.nouveau();
    static final LocalDate MARDI = LocalDate.of(2026, 2, 3);

    static Plage plage(ConseillerId qui, DayOfWeek jour, String ouvre, String ferme) {
        return new Plage(
                UUID.randomUUID(),
                qui,
                "",
                MAISON,
                "Maison",
                null,
                null,
                jour,
                LocalTime.parse(ouvre),
                LocalTime.parse(ferme),
                LocalDate.of(2020, 1, 1),
                null);
    }

    static List<String> heures(Regles regles, List<Empechement> empechements, LocalDate jour, Plage... plages) {
        return new CalculDesCreneaux(empechements, List.of(), regles, PARIS, FERIES)
                .libres(List.of(plages), List.of(), new Periode(jour, jour.plusDays(1))).stream()
                        .map(libre -> libre.debut().toLocalTime().toString())
                        .toList();
    }

    static Regles regles(int duree, int pause) {
        return new Regles(0, 400, duree, pause, 30, 2, 0, 8, null);
    }

    static Instant a(LocalDate jour, String heure) {
        return LocalDateTime.of(jour, LocalTime.parse(heure)).atZone(PARIS).toInstant();
    }

    static Empechement absente(ConseillerId qui, String debut, String fin) {
        return new Empechement(qui, null, null, null, false, a(MARDI, debut), a(MARDI, fin));
    }

    @ParameterizedTest
    @CsvSource({
        "45, 15, '09:00,10:00,11:00'",
        "60, 0, '09:00,10:00,11:00'",
        "45, 0, '09:00,09:45,10:30,11:15'",
        "60, 60, '09:00,11:00'"
    })
    void cuts_hours_into_appointments_and_pauses(int duree, int pause, String attendues) {
        assertThat(heures(regles(duree, pause), List.of(), MARDI, plage(NOLWENN, DayOfWeek.TUESDAY, "09:00", "12:00")))
                .containsExactly(attendues.split(","));
    }

    /** Half-open: what ends when another begins is not in its way. */
    @Test
    void leaves_out_whatever_the_counsellor_or_the_venue_is_taken_by() {
        var plage = plage(NOLWENN, DayOfWeek.TUESDAY, "09:00", "12:00");
        var regles = regles(60, 0);
        assertThat(heures(regles, List.of(absente(NOLWENN, "08:00", "09:00")), MARDI, plage))
                .hasSize(3);
        assertThat(heures(regles, List.of(absente(NOLWENN, "09:59", "10:01")), MARDI, plage))
                .containsExactly("11:00");
        assertThat(heures(regles, List.of(absente(GILDAS, "09:00", "12:00")), MARDI, plage))
                .hasSize(3);
        var ferme = new Empechement(null, MAISON, null, null, false, a(MARDI, "11:00"), a(MARDI, "23:00"));
        assertThat(heures(regles, List.of(ferme), MARDI, plage)).containsExactly("09:00", "10:00");
    }

    /** Half an hour from one venue to another; none within a venue, and none to take a telephone. */
    @Test
    void leaves_time_to_go_from_one_venue_to_another() {
        var plage = plage(NOLWENN, DayOfWeek.TUESDAY, "09:00", "12:00");
        var regles = regles(60, 0);
        assertThat(heures(regles, List.of(seance(LieuId.nouveau(), "08:00", "09:00")), MARDI, plage))
                .containsExactly("10:00", "11:00");
        assertThat(heures(regles, List.of(seance(LieuId.nouveau(), "12:00", "13:00")), MARDI, plage))
                .containsExactly("09:00", "10:00");
        assertThat(heures(regles, List.of(seance(LieuId.nouveau(), "12:30", "13:00")), MARDI, plage))
                .hasSize(3);
        assertThat(heures(regles, List.of(seance(MAISON, "08:00", "09:00")), MARDI, plage))
                .hasSize(3);
        assertThat(heures(regles, List.of(seance(null, "08:00", "09:00")), MARDI, plage))
                .hasSize(3);
    }

    static Empechement seance(@Nullable LieuId la, String debut, String fin) {
        return new Empechement(NOLWENN, null, SeanceId.nouveau(), la, false, a(MARDI, debut), a(MARDI, fin));
    }

    /** At home one goes somewhere, as one does from a venue to another; by video one goes nowhere. */
    @ParameterizedTest
    @CsvSource({"DOMICILE, '11:00'", "VISIO, '10:00,11:00'"})
    void counts_the_way_to_and_from_the_homes_of_people(Ou ou, String attendues) {
        var plage = new Plage(
                UUID.randomUUID(),
                NOLWENN,
                "",
                null,
                null,
                ou,
                null,
                DayOfWeek.TUESDAY,
                LocalTime.of(10, 0),
                LocalTime.of(12, 0),
                LocalDate.of(2020, 1, 1),
                null);
        assertThat(heures(regles(60, 0), List.of(seance(MAISON, "08:00", "09:45")), MARDI, plage))
                .containsExactly(attendues.split(","));
        var visite =
                new Empechement(NOLWENN, null, SeanceId.nouveau(), null, true, a(MARDI, "08:00"), a(MARDI, "08:45"));
        assertThat(heures(regles(60, 0), List.of(visite), MARDI, plage(NOLWENN, DayOfWeek.TUESDAY, "09:00", "11:00")))
                .containsExactly("10:00");
    }

    /** A workshop has the room. */
    @Test
    void gives_no_hour_in_a_room_that_is_promised() {
        var plage = new Plage(
                UUID.randomUUID(),
                NOLWENN,
                "",
                MAISON,
                "Maison",
                null,
                "Salle bleue",
                DayOfWeek.TUESDAY,
                LocalTime.of(9, 0),
                LocalTime.of(11, 0),
                LocalDate.of(2020, 1, 1),
                null);
        var promise = new SallePromise(MAISON, "salle Bleue", a(MARDI, "08:00"), a(MARDI, "09:30"));
        var autre = new SallePromise(LieuId.nouveau(), "Salle bleue", a(MARDI, "10:00"), a(MARDI, "11:00"));
        assertThat(new CalculDesCreneaux(List.of(), List.of(promise, autre), regles(60, 0), PARIS, FERIES)
                        .libres(List.of(plage), List.of(), new Periode(MARDI, MARDI.plusDays(1))))
                .extracting(libre -> libre.debut().getHour())
                .containsExactly(10);
    }

    @Test
    void gives_no_hour_on_a_public_holiday_on_another_day_or_after_the_last() {
        var plage = plage(NOLWENN, DayOfWeek.FRIDAY, "09:00", "12:00");
        assertThat(heures(regles(60, 0), List.of(), LocalDate.of(2026, 5, 1), plage))
                .isEmpty();
        assertThat(heures(regles(60, 0), List.of(), MARDI, plage)).isEmpty();
        var finie = new Plage(
                UUID.randomUUID(),
                NOLWENN,
                "",
                MAISON,
                "",
                null,
                null,
                DayOfWeek.TUESDAY,
                LocalTime.of(9, 0),
                LocalTime.of(12, 0),
                LocalDate.of(2020, 1, 1),
                MARDI.minusDays(1));
        assertThat(heures(regles(60, 0), List.of(), MARDI, finie)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // Clocks go forward, as on a Sunday at two; they go back, as on a Sunday at three.
        "2026-03-29, '01:00,03:00,04:00'",
        "2026-10-25, '01:00,02:00,02:00,03:00,04:00'",
        "2026-11-08, '01:00,02:00,03:00,04:00'"
    })
    void counts_the_hours_that_there_are_on_the_days_when_clocks_change(LocalDate jour, String attendues) {
        var plage = plage(NOLWENN, DayOfWeek.SUNDAY, "01:00", "05:00");
        assertThat(heures(regles(60, 0), List.of(), jour, plage)).containsExactly(attendues.split(","));
        var creneaux = new CalculDesCreneaux(List.of(), List.of(), regles(60, 0), PARIS, FERIES)
                .libres(List.of(plage), List.of(), new Periode(jour, jour.plusDays(1)));
        assertThat(creneaux)
                .allSatisfy(libre ->
                        assertThat(Duration.between(libre.debut(), libre.fin())).isEqualTo(Duration.ofHours(1)));
        assertThat(creneaux.stream().map(CreneauLibre::moment).distinct()).hasSameSizeAs(creneaux);
    }

    /** Ten years, each day alike: nine in the morning is nine in the morning on either side of a change. */
    @Test
    void keeps_to_the_clock_on_the_wall_for_ten_years() {
        var plages = List.of(DayOfWeek.values()).stream()
                .map(jour -> plage(NOLWENN, jour, "09:00", "10:00"))
                .toList();
        var dixAns = new Periode(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1));
        var creneaux = new CalculDesCreneaux(List.of(), List.of(), regles(60, 0), PARIS, FERIES)
                .libres(plages, List.of(), dixAns);

        // 11 public holidays a year, and no two on one day in these.
        assertThat(creneaux)
                .hasSize(3653 - 10 * 11)
                .allSatisfy(libre -> assertThat(libre.debut().toLocalTime()).isEqualTo(LocalTime.of(9, 0)));
    }

    @Test
    void offers_a_session_of_the_programme_unless_something_else_stands_against_it() {
        var seance = SeanceId.nouveau();
        var prevue = new CreneauIndividuel(NOLWENN, MAISON, null, a(MARDI, "14:00"), a(MARDI, "14:45"), seance);
        var sienne = new Empechement(NOLWENN, null, seance, MAISON, false, a(MARDI, "14:00"), a(MARDI, "14:45"));
        var jour = new Periode(MARDI, MARDI.plusDays(1));

        assertThat(new CalculDesCreneaux(List.of(sienne), List.of(), regles(60, 0), PARIS, FERIES)
                        .libres(List.of(), List.of(prevue), jour))
                .singleElement()
                .satisfies(libre -> assertThat(libre.prevue()).isEqualTo(seance));
        assertThat(new CalculDesCreneaux(
                                List.of(sienne, absente(NOLWENN, "08:00", "18:00")),
                                List.of(),
                                regles(60, 0),
                                PARIS,
                                FERIES)
                        .libres(List.of(), List.of(prevue), jour))
                .isEmpty();
    }
}
