package fr.estran.socle.vocabulaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrancheDAgeTests {

    /** As records, surveys, reports that went out and addresses write them: the bounds may not rename them. */
    @Test
    void bears_the_codes_of_the_records_the_unknown_last() {
        assertThat(TrancheDAge.CODES)
                .containsExactly(
                        "moins_18", "18_24", "25_39", "40_59", "60_69", "70_79", "80_et_plus", TrancheDAge.INCONNU);
    }

    @ParameterizedTest
    @CsvSource({"0, MOINS_18", "17, MOINS_18", "18, DE_18_A_24", "24, DE_18_A_24", "25, DE_25_A_39", "60, DE_60_A_69"})
    void holds_the_ages_between_its_bounds(int age, TrancheDAge tranche) {
        assertThat(TrancheDAge.de(age)).isEqualTo(tranche);
    }

    @ParameterizedTest
    @CsvSource({"79, DE_70_A_79", "80, DE_80_ET_PLUS", "112, DE_80_ET_PLUS"})
    void has_no_end_for_the_oldest(int age, TrancheDAge tranche) {
        assertThat(TrancheDAge.de(age)).isEqualTo(tranche);
    }

    /** {@code IndicateursTests} holds the same of the database. */
    @Test
    void writes_its_bounds_in_sql() {
        assertThat(TrancheDAge.sql("age"))
                .startsWith("case when age is null then 'inconnu' when age < 18 then 'moins_18' when age < 25")
                .endsWith("when age < 80 then '70_79' else '80_et_plus' end");
    }

    /** And for the last one of the State's tool, which two of ours make. */
    @Test
    void has_a_word_on_screen_for_each_and_for_no_other() throws IOException {
        var phrases = new Properties();
        try (var bundle = TrancheDAge.class.getResourceAsStream("/messages/bilan/consultation.properties")) {
            phrases.load(bundle);
        }

        assertThat(phrases.stringPropertyNames())
                .filteredOn(cle -> cle.startsWith("tranche."))
                .map(cle -> cle.substring("tranche.".length()))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(TrancheDAge.CODES.stream(), Stream.of("70_et_plus"))
                        .toList());
    }
}
