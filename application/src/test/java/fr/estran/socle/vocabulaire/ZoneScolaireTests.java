package fr.estran.socle.vocabulaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneScolaireTests {

    /** A town of each academy. */
    @ParameterizedTest
    @CsvSource({
        "25056, A",
        "33063, A",
        "63113, A",
        "21231, A",
        "38185, A",
        "87085, A",
        "69123, A",
        "86194, A",
        "13055, B",
        "80021, B",
        "59350, B",
        "54395, B",
        "44109, B",
        "06088, B",
        "76540, B",
        "45234, B",
        "51454, B",
        "29232, B",
        "67482, B",
        "94028, C",
        "34172, C",
        "75056, C",
        "31555, C",
        "78646, C",
        "2A004, CORSE",
        "2B033, CORSE",
        "97105, GUADELOUPE",
        "97701, GUADELOUPE",
        "97801, GUADELOUPE",
        "97209, MARTINIQUE",
        "97302, GUYANE",
        "97411, REUNION",
        "97502, SAINT_PIERRE_ET_MIQUELON",
        "97608, MAYOTTE",
        "98613, WALLIS_ET_FUTUNA",
        "98735, POLYNESIE",
        "98818, NOUVELLE_CALEDONIE"
    })
    void is_that_of_the_academy_of_the_town(String codeInsee, ZoneScolaire zone) {
        assertThat(ZoneScolaire.pour(codeInsee)).contains(zone);
    }

    @Test
    void knows_each_department_of_the_mainland_once() {
        var departements = Stream.concat(
                        IntStream.rangeClosed(1, 95).filter(n -> n != 20).mapToObj("%02d"::formatted),
                        Stream.of("2A", "2B"))
                .toList();

        assertThat(departements)
                .hasSize(96)
                .allSatisfy(departement -> assertThat(ZoneScolaire.pour(departement + "001"))
                        .as(departement)
                        .isPresent());
        assertThat(List.of(ZoneScolaire.A, ZoneScolaire.B, ZoneScolaire.C).stream()
                        .map(zone -> departements.stream()
                                .filter(la -> ZoneScolaire.pour(la + "001")
                                        .filter(zone::equals)
                                        .isPresent())
                                .count()))
                .containsExactly(32L, 41L, 21L);
    }

    @ParameterizedTest
    @CsvSource({"200012345", "2900", "99123", "''"})
    void is_unknown_where_the_code_is_no_towns(String code) {
        assertThat(ZoneScolaire.pour(code)).isEmpty();
    }
}
