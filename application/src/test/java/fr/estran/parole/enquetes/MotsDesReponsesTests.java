package fr.estran.parole.enquetes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.ville.territoire.MotDeQuartier;
import fr.estran.ville.themes.FormesDAide;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MotsDesReponsesTests {

    private final MotsDesReponses mots =
            new MotsDesReponses(Map.of("50_61", "Îlot 50-61"), MotDeQuartier.values()[0], FormesDAide.DEFAUT);

    /** Ages are no more asked in these, but somebody answered in them. */
    @ParameterizedTest
    @CsvSource({
        "62_64, De 62 à 64 ans",
        "moins_16, Moins de 16 ans",
        "75_et_plus, 75 ans et plus",
        "62_64_ou_65_74, De 62 à 74 ans",
        "62_64_2, 62 64 2",
        "50_61, Îlot 50-61"
    })
    void say_a_band_of_ages_of_another_day_as_one_of_today(String valeur, String dite) {
        assertThat(mots.deLaVille(valeur)).isEqualTo(dite);
    }
}
