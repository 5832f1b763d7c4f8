package fr.estran.programme.affiche;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.programme.ActionPublique;
import fr.estran.programme.LieuPublic;
import fr.estran.programme.SeancePublique;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.vocabulaire.Reservation;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendrierIcsTests {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final Instant MATIN = Instant.parse("2024-01-15T08:12:34Z");

    @Test
    void says_the_same_hour_before_and_after_the_change_to_summer_time() {
        assertThat(ecrire(seance("2024-03-30T09:30", "Photos", false, null))).contains("DTSTART:20240330T083000Z\r\n");
        assertThat(ecrire(seance("2024-04-01T09:30", "Photos", false, null))).contains("DTSTART:20240401T073000Z\r\n");
        assertThat(ecrire(seance("2024-03-31T02:30", "Photos", false, null))).contains("DTSTART:20240331T013000Z\r\n");
    }

    @Test
    void keeps_what_was_typed_within_its_line() {
        var ics = ecrire(seance("2024-02-01T09:30", "A;B,C\\D\r\nSTATUS:CANCELLED\u0007", false, null));

        assertThat(ics).contains("SUMMARY:A\\;B\\,C\\\\D\\nSTATUS:CANCELLED \r\n");
        assertThat(ics.lines()).filteredOn("STATUS:CANCELLED"::equals).isEmpty();
    }

    @Test
    void folds_long_lines_between_letters() {
        var titre = "é".repeat(100) + "😀".repeat(30);

        var ics = ecrire(seance("2024-02-01T09:30", titre, false, null));

        assertThat(ics.split("\r\n")).allMatch(ligne -> ligne.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(ics.replace("\r\n ", "")).contains("SUMMARY:" + titre + "\r\n");
        assertThat(ics).doesNotContain("\ufffd");
    }

    @Test
    void numbers_each_change_higher_than_the_one_before() {
        var d_abord = rang(seance("2024-02-01T09:30", "Photos", false, null));
        var deplacee = rang(changee("2024-02-02T09:30", false, MATIN, 1));
        var encore = rang(changee("2024-02-03T09:30", false, MATIN.plusSeconds(3600), 2));
        var annulee = rang(changee("2024-02-03T09:30", true, MATIN.plusSeconds(3600), 3));
        var retablie = rang(changee("2024-02-03T09:30", false, MATIN.plusSeconds(3600), 4));

        assertThat(List.of(d_abord, deplacee, encore, annulee, retablie))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(retablie).isLessThan(Integer.MAX_VALUE);
    }

    @Test
    void says_how_to_find_the_room_in_sentences() {
        var lieu = new LieuPublic(
                LieuId.nouveau(),
                "Salle du bourg",
                null,
                null,
                null,
                null,
                "1er étage",
                "sonnez",
                null,
                null,
                null,
                null,
                null);
        var sans = seance("2024-02-01T09:30", "Photos", false, null);
        var seance = new SeancePublique(sans.id(), sans.action(), sans.debut(), sans.fin(), false, null, null, 0, lieu);

        assertThat(ecrire(seance).replace("\r\n ", "")).contains("Pour trouver la salle : 1er étage. sonnez.");
    }

    @Test
    void is_the_same_file_for_an_hour() {
        var seance = seance("2024-02-01T09:30", "Photos", false, null);

        assertThat(CalendrierIcs.ecrire("Photos", List.of(seance), null, MATIN.plusSeconds(1800)))
                .isEqualTo(ecrire(seance))
                .doesNotContain("URL:");
    }

    private static long rang(SeancePublique seance) {
        return ecrire(seance)
                .lines()
                .filter(ligne -> ligne.startsWith("SEQUENCE:"))
                .map(ligne -> Long.parseLong(ligne.substring("SEQUENCE:".length())))
                .findFirst()
                .orElseThrow();
    }

    private static String ecrire(SeancePublique seance) {
        return CalendrierIcs.ecrire("Photos", List.of(seance), null, MATIN);
    }

    private static SeancePublique changee(String debut, boolean annulee, Instant deplacee, int revision) {
        return seance(debut, "Photos", annulee, deplacee, revision);
    }

    private static SeancePublique seance(String debut, String titre, boolean annulee, Instant deplacee) {
        return seance(debut, titre, annulee, deplacee, 0);
    }

    private static SeancePublique seance(String debut, String titre, boolean annulee, Instant deplacee, int revision) {
        var action = new ActionPublique(
                ActionId.nouveau(),
                TypeDAction.ATELIER,
                "Atelier",
                titre,
                null,
                null,
                null,
                8,
                Reservation.TOUS,
                null,
                null,
                null,
                null,
                null,
                null);
        var commence = ZonedDateTime.of(java.time.LocalDateTime.parse(debut), PARIS);
        return new SeancePublique(
                SeanceId.nouveau(), action, commence, commence.plusHours(2), annulee, null, deplacee, revision, null);
    }
}
