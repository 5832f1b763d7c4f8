package fr.estran.accueil.ailleurs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.accueil.ailleurs.LectureIcs.Illisible;
import fr.estran.accueil.ailleurs.LectureIcs.Lecteur;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the forms that programs write, from Monday 15 January 2024 on, in Paris. */
class LectureIcsTests {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final Instant DEBUT = LocalDate.of(2024, 1, 15).atStartOfDay(PARIS).toInstant();
    static final Instant FIN = LocalDate.of(2025, 1, 15).atStartOfDay(PARIS).toInstant();
    static final DateTimeFormatter DIT =
            DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(PARIS);

    static LectureIcs.Lue lire(String calendrier) throws Illisible {
        return LectureIcs.lire(
                calendrier,
                new Lecteur(
                        PARIS,
                        Set.of("nolwenn@mairie.fr"),
                        noms -> noms.contains("le-notre") ? Set.of("le-notre") : Set.of()),
                DEBUT,
                FIN);
    }

    static List<String> heures(String calendrier) throws Illisible {
        return lire(calendrier).heures().stream()
                .map(heure -> DIT.format(heure.debut()) + " – "
                        + DIT.format(heure.fin()).substring(6))
                .toList();
    }

    static String fichier(String nom) {
        try {
            return Files.readString(Path.of("src/test/resources/agendas", nom + ".ics"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String evenements(String... evenements) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
                + Stream.of(evenements)
                        .map(un -> "BEGIN:VEVENT\r\n" + un.replace("|", "\r\n") + "\r\nEND:VEVENT\r\n")
                        .reduce("", String::concat)
                + "END:VCALENDAR\r\n";
    }

    @Test
    void reads_what_outlook_publishes() throws Illisible {
        assertThat(heures(fichier("outlook")))
                .containsExactly(
                        "01-16 10:00 – 11:30",
                        "01-24 14:00 – 15:00",
                        "01-25 13:00 – 13:30",
                        "01-30 10:00 – 11:30",
                        "02-13 10:00 – 11:30",
                        "02-29 13:00 – 13:30",
                        "03-18 00:00 – 00:00",
                        "03-28 13:00 – 13:30");
        assertThat(lire(fichier("outlook")).illisibles()).isZero();
    }

    @Test
    void reads_what_google_publishes() throws Illisible {
        assertThat(heures(fichier("google")))
                .containsExactly(
                        "01-15 08:30 – 09:00",
                        "01-16 14:00 – 15:00",
                        "01-17 08:30 – 09:00",
                        "01-18 09:00 – 10:00",
                        "01-29 08:30 – 09:00",
                        "02-12 11:00 – 11:30",
                        "02-14 08:30 – 09:00",
                        "02-28 08:30 – 09:00",
                        "03-11 08:30 – 09:00",
                        "03-13 08:30 – 09:00",
                        "03-25 08:30 – 09:00",
                        "03-27 08:30 – 09:00",
                        "04-08 08:30 – 09:00",
                        "04-10 08:30 – 09:00",
                        "04-22 08:30 – 09:00");
    }

    /** A month without a 31st has no last day of its own; two days in which clocks change last 47 hours. */
    @Test
    void reads_what_apple_publishes() throws Illisible {
        assertThat(heures(fichier("apple")))
                .containsExactly(
                        "01-17 12:00 – 13:30",
                        "01-31 17:00 – 17:30",
                        "03-25 09:00 – 09:30",
                        "03-26 09:00 – 09:30",
                        "03-29 09:00 – 09:30",
                        "03-30 00:00 – 00:00",
                        "04-01 09:00 – 09:30",
                        "04-02 09:00 – 09:30",
                        "04-03 09:00 – 09:30",
                        "04-04 09:00 – 09:30",
                        "04-05 09:00 – 09:30",
                        "04-07 09:00 – 09:30",
                        "05-31 17:00 – 17:30",
                        "07-31 17:00 – 17:30");
    }

    @Test
    void reads_what_nextcloud_publishes_whatever_it_calls_its_zones() throws Illisible {
        assertThat(heures(fichier("nextcloud")))
                .containsExactly(
                        "01-16 08:00 – 10:00", "01-18 16:00 – 17:00", "02-29 10:00 – 11:00", "06-04 14:00 – 16:00");
    }

    @Test
    void reads_the_hours_alone_that_zimbra_publishes() throws Illisible {
        assertThat(heures(fichier("zimbra")))
                .containsExactly(
                        "01-16 09:00 – 10:30", "01-17 14:00 – 15:00", "01-19 09:00 – 10:00", "01-22 09:00 – 10:00");
    }

    /** Of RFC 5545, and of what programs let one choose. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "20240116T090000 ! FREQ=MONTHLY;BYDAY=3TU;COUNT=3 ! 01-16 02-20 03-19",
                "20240131T090000 ! FREQ=MONTHLY;BYDAY=-1WE;COUNT=4 ! 01-31 02-28 03-27 04-24",
                "20240131T090000 ! FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=4 ! 01-31 02-29 03-31 04-30",
                "20240131T090000 ! FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=4 ! 01-31 02-29 03-29 04-30",
                "20240130T090000 ! FREQ=MONTHLY;COUNT=3 ! 01-30 03-30 04-30",
                "20240116T090000 ! FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO;COUNT=4 ! 01-16 01-21 01-30 02-04",
                "20240116T090000 ! FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU;COUNT=4 ! 01-16 01-28 01-30 02-11",
                "20240116T090000 ! FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;COUNT=4 ! 01-16 01-21 01-30 02-04",
                "20240116T090000 ! FREQ=YEARLY;BYWEEKNO=3,10;COUNT=2 ! 01-16 03-05",
                "20240119T090000 ! FREQ=WEEKLY;COUNT=3 ! 01-19 01-26 02-02",
                "20240116T090000 ! FREQ=DAILY;INTERVAL=10;UNTIL=20240206 ! 01-16 01-26 02-05",
                "20240116T090000 ! FREQ=DAILY;INTERVAL=10;UNTIL=20240205T080000Z ! 01-16 01-26 02-05",
                "20240116T090000 ! FREQ=DAILY;INTERVAL=10;UNTIL=20240205T075959Z ! 01-16 01-26",
                "20240116T090000 ! FREQ=DAILY;INTERVAL=10;UNTIL=20240205T090000 ! 01-16 01-26 02-05",
                "20230913T090000 ! FREQ=YEARLY;BYMONTH=3,9;BYDAY=2WE;COUNT=4 ! 03-13 09-11",
                "20200229T090000 ! FREQ=YEARLY ! 02-29",
                "20230113T090000 ! FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13 ! 09-13 12-13",
                "19990106T090000 ! FREQ=WEEKLY;INTERVAL=26 ! 06-05 12-04",
                "20240108T090000 ! FREQ=WEEKLY;BYDAY=FR;UNTIL=20240127T000000Z ! 01-19 01-26"
            })
    void follows_a_rule(String debut, String regle, String jours) throws Illisible {
        assertThat(heures(evenements("UID:un|DTSTART:" + debut + "|DURATION:PT1H|RRULE:" + regle)))
                .containsExactlyElementsOf(Stream.of(jours.split(" "))
                        .map(jour -> jour + " 09:00 – 10:00")
                        .toList());
    }

    /** Clocks on the wall show the same before and after the end of March; an hour of UTC does not. */
    @Test
    void keeps_the_hour_of_the_zone_in_which_it_was_said() throws Illisible {
        assertThat(heures(evenements(
                        "UID:un|DTSTART;TZID=Europe/Paris:20240326T090000|DURATION:PT1H|RRULE:FREQ=WEEKLY;COUNT=2")))
                .containsExactly("03-26 09:00 – 10:00", "04-02 09:00 – 10:00");
        assertThat(heures(evenements("UID:un|DTSTART:20240326T080000Z|DURATION:PT1H|RRULE:FREQ=WEEKLY;COUNT=2")))
                .containsExactly("03-26 09:00 – 10:00", "04-02 10:00 – 11:00");
        assertThat(
                        heures(
                                evenements(
                                        "UID:un|DTSTART;TZID=America/New_York:20240312T030000|DURATION:PT1H|RRULE:FREQ=WEEKLY;COUNT=4")))
                .containsExactly(
                        "03-12 08:00 – 09:00", "03-19 08:00 – 09:00", "03-26 08:00 – 09:00", "04-02 09:00 – 10:00");
    }

    @Test
    void tells_nothing_of_what_is_ours_nor_of_what_is_over() throws Illisible {
        assertThat(heures(evenements(
                        "UID:le-notre|DTSTART:20240116T090000|DTEND:20240116T100000",
                        "UID:avant|DTSTART:20240112T090000|DTEND:20240112T100000",
                        "UID:dans-deux-ans|DTSTART:20260112T090000|DTEND:20260112T100000",
                        "UID:entamee|DTSTART:20240114T220000|DTEND:20240115T020000")))
                .containsExactly("01-15 00:00 – 02:00");
    }

    /** What moves all that follow is not the same in every program: the hours before it and after it are both taken. */
    @Test
    void takes_the_old_hours_and_the_new_where_all_that_follow_are_moved() throws Illisible {
        assertThat(
                        heures(
                                evenements(
                                        "UID:un|DTSTART:20240116T090000|DURATION:PT1H|RRULE:FREQ=WEEKLY;COUNT=3",
                                        "UID:un|RECURRENCE-ID;RANGE=THISANDFUTURE:20240123T090000|DTSTART:20240123T140000|DURATION:PT2H")))
                .containsExactly(
                        "01-16 09:00 – 10:00",
                        "01-23 09:00 – 10:00",
                        "01-23 14:00 – 16:00",
                        "01-30 09:00 – 10:00",
                        "01-30 14:00 – 16:00");
    }

    @Test
    void keeps_the_length_of_a_day_that_was_added_with_its_own() throws Illisible {
        assertThat(
                        heures(
                                evenements(
                                        "UID:un|DTSTART:20240116T090000|DURATION:PT1H|EXDATE:20240119T090000|"
                                                + "RDATE;VALUE=PERIOD:20240117T090000/PT3H,20240118T090000/20240118T110000,20240119T090000/PT1H")))
                .containsExactly("01-16 09:00 – 10:00", "01-17 09:00 – 12:00", "01-18 09:00 – 11:00");
    }

    @Test
    void counts_what_it_cannot_understand_and_reads_the_rest() throws Illisible {
        var lue = lire(evenements(
                "UID:un|DTSTART:demain|DTEND:20240116T100000",
                "UID:deux|SUMMARY:sans début",
                "UID:trois|DTSTART:20240116T090000|DURATION:PT1H|RRULE:FREQ=SECONDLY",
                "UID:quatre|DTSTART:20240116T090000|DURATION:PT1H|RRULE:n'importe quoi",
                "UID:cinq|DTSTART:20240116T090000|DTEND:20240116T080000",
                "UID:six|TRANSP:TRANSPARENT|DTSTART:demain",
                "UID:huit|DTSTART:20240116T090000|DURATION:PT1H|RRULE:FREQ=WEEKLY;BYDAY=M",
                "UID:neuf|DTSTART:20240116T090000|DURATION:PT1H|RRULE:FREQ=WEEKLY;BYDAY=,MO",
                "UID:dix|DTSTART:20240116T090000|DURATION:PT1H|RRULE:FREQ=WEEKLY;BYDAY=" + "MO,".repeat(200) + "TU",
                "UID:sept|DTSTART:20240118T090000|DTEND:20240118T100000|une ligne sans deux points"));

        assertThat(lue.illisibles()).isEqualTo(7);
        assertThat(lue.heures()).hasSize(1);
        var occupee = "BEGIN:VCALENDAR\nBEGIN:VFREEBUSY\nFREEBUSY:20240116T090000Z/PT9223372036854775807S\n"
                + "FREEBUSY:20240117T090000Z/PT1H\nEND:VFREEBUSY\nEND:VCALENDAR";
        assertThat(lire(occupee).illisibles()).isEqualTo(1);
        assertThat(lire(occupee).heures()).hasSize(1);
    }

    /** A hundred thousand, each within the one before: to follow them would take the whole memory of a task. */
    @Test
    void takes_for_no_calendar_one_whose_parts_stand_where_none_may() {
        for (var parties : List.of(
                "BEGIN:VEVENT\n".repeat(100_000),
                "BEGIN:VCALENDAR\n".repeat(100_000),
                "BEGIN:VEVENT\nBEGIN:DAYLIGHT\nEND:DAYLIGHT\nEND:VEVENT\n",
                "BEGIN:VEVENT\nEND:VTIMEZONE\n",
                "END:VEVENT\n")) {
            assertThatThrownBy(() -> lire("BEGIN:VCALENDAR\n" + parties + "END:VCALENDAR\n"))
                    .isInstanceOf(Illisible.class);
        }
    }

    /** Of rules, zones, lines and hours, each as many as no person has. */
    @Test
    void gives_up_what_is_more_than_anybody_s() {
        var changement = "BEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0100\n"
                + "RRULE:FREQ=DAILY\nEND:STANDARD\n";
        var zone = "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:à moi\n%sEND:VTIMEZONE\nBEGIN:VEVENT\n"
                + "DTSTART;TZID=à moi:20240116T090000\nDURATION:PT1H\nEND:VEVENT\nEND:VCALENDAR\n";
        var minutes =
                "DTSTART:20240116T090000|DURATION:PT1M|RRULE:FREQ=DAILY;BYHOUR=8,9,10,11,12,13;BYMINUTE=0,15,30,45";

        for (var calendrier : List.of(
                zone.formatted(changement.repeat(201)),
                zone.formatted(changement.repeat(199)),
                "BEGIN:VCALENDAR\n" + "TZID:x\n".repeat(400_000) + "END:VCALENDAR\n",
                evenements("DTSTART:20240116T090000|DURATION:PT1H|RDATE:" + "20240116,".repeat(2_000_001)),
                evenements("DTSTART:00010101T090000|DURATION:PT1H|RRULE:FREQ=YEARLY;COUNT=9;BYDAY="
                        + "MO,TU,WE,TH,FR,SA,SU,1MO,2MO,3MO,4MO,5MO,6MO,7MO,8MO,9MO,10MO,11MO,12MO"),
                evenements(minutes, minutes.replace("=8,9,10,11,12,13", "=14,15,16,17,18,19")))) {
            assertThatThrownBy(() -> lire(calendrier)).isInstanceOf(Effort.Demesure.class);
        }
    }

    @Test
    void looks_for_no_zone_of_an_endless_name() throws Illisible {
        assertThat(heures(evenements(
                        "DTSTART;TZID=" + "a/".repeat(100_000) + "America/New_York:20240116T090000|DURATION:PT1H",
                        "DTSTART;TZID=/a.org/2/America/Argentina/Buenos_Aires:20240117T090000|DURATION:PT1H")))
                .containsExactly("01-16 09:00 – 10:00", "01-17 13:00 – 14:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html><body>Connexion</body></html>",
                "{}",
                "BEGIN:VCARD\nEND:VCARD",
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1",
                "BEGIN:VCALENDAR"
            })
    void knows_what_is_no_calendar_or_was_cut_short(String rendu) {
        assertThatThrownBy(() -> lire(rendu)).isInstanceOf(Illisible.class);
    }

    @Test
    void reads_an_empty_calendar_and_one_with_a_mark_before_it() throws Illisible {
        assertThat(heures(evenements())).isEmpty();
        assertThat(heures("\ufeff" + evenements("DTSTART:20240116T090000|DTEND:20240116T100000")))
                .containsExactly("01-16 09:00 – 10:00");
    }

    /** Nobody's calendar is so: whoever wrote it wants something else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=YEARLY;BYHOUR=0,1,2,3,4,5,6,7,8,9;BYMINUTE=0,1,2,3,4,5,6,7,8,9",
                "FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15;COUNT=100000000"
            })
    void gives_up_a_rule_without_measure(String regle) {
        assertThatThrownBy(() -> lire(evenements("UID:un|DTSTART:00010101T000000|DURATION:PT1S|RRULE:" + regle)))
                .isInstanceOf(Effort.Demesure.class);
    }

    @Test
    void gives_up_a_calendar_of_more_events_than_anybody_s() {
        var un = "DTSTART:20240116T090000|DTEND:20240116T100000";

        assertThatThrownBy(() -> lire(
                        evenements(IntStream.range(0, 20_001).mapToObj(_ -> un).toArray(String[]::new))))
                .isInstanceOf(Effort.Demesure.class);
    }

    /** Two hundred events drawn by chance, each counted apart by walking from minute to minute of their own days. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void finds_the_same_minutes_as_whoever_counts_them_one_by_one(long graine) throws Illisible {
        var hasard = new Random(graine);
        var ecrits = new ArrayList<String>();
        var attendues = new TreeSet<Long>();
        for (var rang = 0; rang < 200; rang++) {
            var jour = LocalDate.of(2023, 12, 1).plusDays(hasard.nextInt(200));
            var minute = 15 * hasard.nextInt(70);
            var duree = 15 * (1 + hasard.nextInt(12));
            var libre = hasard.nextInt(5) == 0;
            var sorte = hasard.nextInt(4);
            var fois = 1 + hasard.nextInt(20);
            var omise = hasard.nextInt(20);
            var pas = 1 + hasard.nextInt(3);
            var jours = IntStream.range(0, sorte == 0 ? 1 : fois)
                    .mapToObj(n -> sorte == 1 ? jour.plusDays((long) n * pas) : jour.plusWeeks((long) n * pas))
                    .toList();
            var heure = jour.atStartOfDay().plusMinutes(minute);
            var regle = switch (sorte) {
                case 0 -> "";
                case 1 -> "|RRULE:FREQ=DAILY;INTERVAL=" + pas + ";COUNT=" + fois;
                case 2 -> "|RRULE:FREQ=WEEKLY;INTERVAL=" + pas + ";COUNT=" + fois;
                default ->
                    "|RRULE:FREQ=WEEKLY;INTERVAL=" + pas + ";UNTIL="
                            + ecrit(jours.getLast().atTime(23, 59));
            };
            var sauf = sorte == 0 || omise >= fois ? null : jours.get(omise);
            ecrits.add(
                    "UID:" + rang + "|DTSTART;TZID=Romance Standard Time:" + ecrit(heure) + "|DURATION:PT" + duree + "M"
                            + regle
                            + (sauf == null
                                    ? ""
                                    : "|EXDATE;TZID=Romance Standard Time:"
                                            + ecrit(sauf.atStartOfDay().plusMinutes(minute)))
                            + (libre ? "|TRANSP:TRANSPARENT" : ""));
            jours.stream().filter(celui -> !libre && !celui.equals(sauf)).forEach(celui -> {
                var debut =
                        celui.atStartOfDay().plusMinutes(minute).atZone(PARIS).toInstant();
                for (var n = 0; n < duree; n++) {
                    var la = debut.plusSeconds(60L * n);
                    if (!la.isBefore(DEBUT) && la.isBefore(FIN)) {
                        attendues.add(la.getEpochSecond() / 60);
                    }
                }
            });
        }

        var trouvees = new TreeSet<Long>();
        lire(evenements(ecrits.toArray(String[]::new))).heures().forEach(heure -> {
            for (var la = heure.debut().getEpochSecond() / 60; la < heure.fin().getEpochSecond() / 60; la++) {
                trouvees.add(la);
            }
        });
        assertThat(attendues).hasSizeGreaterThan(1000);
        assertThat(trouvees).isEqualTo(attendues);
    }

    private static String ecrit(java.time.LocalDateTime la) {
        return la.format(DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss"));
    }
}
