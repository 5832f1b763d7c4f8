package fr.estran.commun;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
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
}
