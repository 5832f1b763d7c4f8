package fr.estran.socle.vocabulaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrancheDiteTests {

    @ParameterizedTest
    @EnumSource
    void reads_each_band_of_today_as_it_is(TrancheDAge tranche) {
        assertThat(TrancheDite.lire(tranche.code()))
                .contains(new TrancheDite(tranche.code(), tranche.debut(), tranche.suivant()));
    }

    @ParameterizedTest
    @CsvSource({"moins_16, 0, 16", "16_24, 16, 25", "60_64, 60, 65", "75_et_plus, 75, -1"})
    void reads_a_band_of_another_day_from_its_numbers(String code, int debut, int suivant) {
        assertThat(TrancheDite.lire(code)).hasValueSatisfying(lue -> {
            assertThat(lue.debut()).isEqualTo(debut);
            assertThat(lue.suivant().orElse(-1)).isEqualTo(suivant);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"inconnu", "69_60", "6_9", "100_109", "60_69_2", "oui", "", "et_plus"})
    void takes_no_other_word_for_one(String code) {
        assertThat(TrancheDite.lire(code)).isEmpty();
    }

    @Test
    void stands_by_its_youngest_age_the_unknown_last() {
        assertThat(List.of("inconnu", "70_79", "60_64", "65_69", "moins_18").stream()
                        .sorted(Comparator.comparing(TrancheDite::rang)))
                .containsExactly("moins_18", "60_64", "65_69", "70_79", "inconnu");
    }

    @Test
    void covers_those_that_are_within_it() {
        assertThat(lue("60_69").couvre(lue("65_69"))).isTrue();
        assertThat(lue("65_69").couvre(lue("60_69"))).isFalse();
        assertThat(lue("75_et_plus").couvre(lue("80_et_plus"))).isTrue();
        assertThat(lue("75_et_plus").couvre(lue("70_79"))).isFalse();
        assertThat(lue("70_79").couvre(lue("80_et_plus"))).isFalse();
        assertThat(Arrays.stream(TrancheDAge.values())
                        .map(TrancheDAge::code)
                        .filter(code -> lue("40_59").couvre(lue(code))))
                .containsExactly("40_59");
    }

    private static TrancheDite lue(String code) {
        return TrancheDite.lire(code).orElseThrow();
    }
}
