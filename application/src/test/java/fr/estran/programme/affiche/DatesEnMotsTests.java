package fr.estran.programme.affiche;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of 2026. */
class DatesEnMotsTests {

    @Test
    void says_of_which_month_each_day_is() {
        assertThat(dire("2026-06-01", "2026-04-24", "2026-04-03"))
                .isEqualTo("les vendredis 3 et 24 avril, puis lundi 1er juin");
        assertThat(dire("2026-04-07", "2026-04-08", "2026-04-10"))
                .isEqualTo("mardi 7, mercredi 8 et vendredi 10 avril");
        assertThat(dire("2026-04-07")).isEqualTo("mardi 7 avril");
    }

    @Test
    void gives_each_month_its_line_when_there_are_many() {
        assertThat(lignes("2026-04-03", "2026-04-24", "2026-06-01"))
                .containsExactly("De 9 h à 12 h : les vendredis 3 et 24 avril, puis lundi 1er juin");
        assertThat(lignes("2026-04-08", "2026-04-15", "2026-04-22", "2026-05-06", "2026-05-14"))
                .containsExactly(
                        "De 9 h à 12 h, en avril : les mercredis 8, 15 et 22",
                        "De 9 h à 12 h, en mai : mercredi 6 et jeudi 14");
        assertThat(lignes("2026-04-01", "2026-04-08", "2026-04-15", "2026-04-22", "2026-04-29"))
                .containsExactly("De 9 h à 12 h : les mercredis 1er, 8, 15, 22 et 29 avril");
    }

    private static String dire(String... jours) {
        return DatesEnMots.dire(lire(jours)).replace('\u00a0', ' ');
    }

    private static List<String> lignes(String... jours) {
        return DatesEnMots.lignes(lire(jours), "de 9 h à 12 h").stream()
                .map(ligne -> ligne.replace('\u00a0', ' '))
                .toList();
    }

    private static List<LocalDate> lire(String... jours) {
        return Arrays.stream(jours).map(LocalDate::parse).toList();
    }
}
