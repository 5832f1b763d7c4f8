package fr.estran.socle.commun;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LectureDeSaisieTests {

    @ParameterizedTest
    @CsvSource({
        "14:00, 14:00",
        "14:00:00, 14:00",
        "9:05, 09:05",
        "14 h, 14:00",
        "14h30, 14:30",
        "9\u00a0h\u00a030, 09:30",
        "9 H 05, 09:05"
    })
    void reads_an_hour_as_browsers_send_it_and_as_one_says_it(String saisie, LocalTime heure) {
        assertThat(LectureDeSaisie.heure(saisie)).contains(heure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9", "24:30", "25 h", "9 h 60", "14 heures", "1430", "h", "14:00:30", "-1:00"})
    void reads_no_hour_where_there_is_none(String saisie) {
        assertThat(LectureDeSaisie.heure(saisie)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1000, 1000", "1\u00a0000, 1000", "1 000, 1000", "12 000, 12000", "' 7 ', 7"})
    void reads_a_number_as_pages_write_it(String saisie, int nombre) {
        assertThat(LectureDeSaisie.entier(saisie, 0, 100_000)).hasValue(nombre);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 2", "10 00", "1,5", "-1", "mille"})
    void reads_no_number_where_there_is_none(String saisie) {
        assertThat(LectureDeSaisie.entier(saisie, 0, 100_000)).isEmpty();
    }

    @Test
    void leaves_out_signs_that_are_no_text() {
        assertThat(LectureDeSaisie.texte("Titre\uffff\u0000\ud800 !")).isEqualTo("Titre !");
    }

    /** A telephone's own book of addresses puts such signs around a number. */
    @Test
    void leaves_out_what_nobody_sees_and_turns_a_text_round() {
        assertThat(LectureDeSaisie.texte("\u202a02 61 91 00 14\u202c")).isEqualTo("02 61 91 00 14");
        assertThat(new Champs(Map.of("site", List.of("http://\u202egro.elpmaxe\u2069"))).dit("site"))
                .isEqualTo("http://gro.elpmaxe");
    }
}
