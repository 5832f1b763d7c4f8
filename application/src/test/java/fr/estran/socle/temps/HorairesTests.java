package fr.estran.socle.temps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HorairesTests {

    private static final Calendrier CALENDRIER = new Calendrier(
            List.of(new Calendrier.Vacances(LocalDate.of(2024, 2, 24), LocalDate.of(2024, 3, 10))),
            LocalDate.of(2024, 5, 1)::equals);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "lundi et jeudi de 9 h à 12 h | Mo,Th 09:00-12:00",
                "du lundi au vendredi 9h-12h30 et 14h-17h ; samedi 10h à midi | Mo-Fr 09:00-12:30,14:00-17:00; Sa 10:00-12:00",
                "Lun-ven : 9:00-12:00, 13:30-17:00 | Mo-Fr 09:00-12:00,13:30-17:00",
                "mar 14h-16h | Tu 14:00-16:00",
                "le premier et le troisième mardi du mois de 14 h à 16 h | Tu[1,3] 14:00-16:00",
                "1er mardi du mois, 14h-16h | Tu[1] 14:00-16:00",
                "le dernier vendredi du mois de 9 h à 12 h | Fr[-1] 09:00-12:00",
                "mercredi de septembre à juin de 14 h à 17 h | Jan-Jun,Sep-Dec We 14:00-17:00",
                "vendredi 9h-12h sur rendez-vous | Fr 09:00-12:00 \"by appointment\"",
                "lundi (on sonne) 9h-12h | Mo 09:00-12:00 \"on sonne\"",
                "Sur rendez-vous | \"by appointment\"",
                "tous les jours de 8 h à minuit ; fermé les jours fériés | 08:00-24:00; PH off",
                "mardi 9h-12h ; pendant les vacances scolaires, fermé | Tu 09:00-12:00; SH off",
                "Mo-Fr,PH 08:00-18:00 | Mo-Fr,PH 08:00-18:00",
                "24/7 | 00:00-24:00",
            })
    void reads_what_one_says_and_what_a_map_says(String dit, String osm) {
        var lus = Horaires.lire(dit).orElseThrow();
        assertThat(lus.osm()).isEqualTo(osm);
        assertThat(Horaires.lire(lus.osm())).contains(lus);
        assertThat(Horaires.lire(lus.enMots())).contains(lus);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ; ",
                "9h",
                "lundi",
                "lundi de 9 h",
                "lundi 12h-9h",
                "lundi 9h-12h 11h-14h",
                "lundi 9h75-12h",
                "lundi 9h-25h",
                "lundi 9h-12h, appelez Jeannine",
                "sunrise-sunset",
                "Mo[9] 09:00-12:00",
                "le premier du mois 9h-12h",
                "<script>alert(1)</script>",
                "fermé lundi 9h-12h",
            })
    void reads_nothing_where_it_does_not_understand_all(String dit) {
        assertThat(Horaires.lire(dit)).isEmpty();
    }

    @Test
    void a_huge_text_is_not_read() {
        assertThat(Horaires.lire("lundi 9h-12h;".repeat(10_000))).isEmpty();
    }

    @Test
    void is_told_in_words() {
        assertThat(Horaires.lire("Mo-Fr 09:00-12:30,14:00-17:00; Tu[1,-1] 18:00-20:00; PH off")
                        .orElseThrow()
                        .lignes())
                .containsExactly(
                        "Du lundi au vendredi de 9\u00a0h à 12\u00a0h\u00a030 et de 14\u00a0h à 17\u00a0h",
                        "Le premier et le dernier mardi du mois de 18\u00a0h à 20\u00a0h",
                        "Fermé les jours fériés");
    }

    @ParameterizedTest
    @CsvSource({
        "Mo-Fr 09:00-12:00, 2024-01-15T09:00, true",
        "Mo-Fr 09:00-12:00, 2024-01-15T12:00, false",
        "Mo-Fr 09:00-12:00, 2024-01-14T10:00, false",
        "Mo-Fr 09:00-12:00, 2024-05-01T10:00, false",
        "'Mo-Fr,PH 09:00-12:00', 2024-05-01T10:00, true",
        "Mo-Fr 09:00-12:00; SH off, 2024-02-26T10:00, false",
        "Mo-Fr 09:00-12:00; SH off, 2024-03-11T10:00, true",
        "Mo-Fr 09:00-12:00; Tu off, 2024-01-16T10:00, false",
        "Tu[1] 09:00-12:00, 2024-01-02T10:00, true",
        "Tu[1] 09:00-12:00, 2024-01-09T10:00, false",
        "Tu[-1] 09:00-12:00, 2024-01-30T10:00, true",
        "Jul-Aug Mo 09:00-12:00, 2024-01-15T10:00, false",
        "Mo \"sur rendez-vous\", 2024-01-15T10:00, false",
        "24/7, 2024-01-15T23:59, true",
        "Mo 09:00-12:00 \"by appointment\", 2024-01-15T10:00, false",
        "Mo 09:00-12:00 \"on sonne\", 2024-01-15T10:00, true",
        "Mo 09:00-12:00; \"mercredi après-midi\", 2024-01-15T10:00, true",
        "week 02-52/2 Mo 09:00-12:00, 2024-01-15T10:00, false",
        "week 02-52/2 Mo 09:00-12:00, 2024-01-08T10:00, true",
        "week 01-53/2 Mo 09:00-12:00, 2024-01-15T10:00, true",
        "week 01-53/2 Fr 09:00-12:00, 2021-01-08T10:00, true",
        "week 01-53/2 Mo 09:00-12:00, 2024-12-30T10:00, true",
        "Mo-Fr 09:00-12:00; SH Mo off, 2024-02-26T10:00, false",
        "Mo-Fr 09:00-12:00; SH Mo off, 2024-02-27T10:00, true",
    })
    void says_whether_it_is_open(String horaires, LocalDateTime moment, boolean ouvert) {
        assertThat(Horaires.lire(horaires).orElseThrow().ouvert(moment, CALENDRIER))
                .isEqualTo(ouvert);
    }

    /** What doors say, with how it is kept: read, told in words and read again, all of it is the same. */
    @ParameterizedTest
    @MethodSource("portes")
    void reads_what_doors_say(String dit, String osm) {
        var lus = Horaires.lire(dit);
        if (osm.equals("?")) {
            assertThat(lus).isEmpty();
            var compris = Horaires.comprendre(dit).orElseThrow();
            assertThat(compris.incompris()).isNotEmpty();
            assertThat(compris.horaires().enMots()).contains(compris.incompris());
            assertThat(Horaires.lire(compris.horaires().osm())).contains(compris.horaires());
        } else {
            assertThat(lus).isEqualTo(Horaires.lire(osm)).isPresent();
            assertThat(Horaires.lire(lus.orElseThrow().osm())).isEqualTo(lus);
            assertThat(Horaires.lire(lus.orElseThrow().enMots())).isEqualTo(lus);
        }
    }

    static Stream<Arguments> portes() {
        return Stream.of("portes", "autres-portes")
                .flatMap(fichier -> lignes("/horaires/" + fichier + ".txt").stream())
                .filter(ligne -> ligne.contains("|") && !ligne.startsWith("#"))
                .map(ligne -> Arguments.of(
                        ligne.substring(0, ligne.lastIndexOf('|')).strip(),
                        ligne.substring(ligne.lastIndexOf('|') + 1).strip()));
    }

    private static List<String> lignes(String fichier) {
        try (var lu = Objects.requireNonNull(HorairesTests.class.getResourceAsStream(fichier))) {
            return new String(lu.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
