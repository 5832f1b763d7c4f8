package fr.estran.bilan.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SansNomTests {

    static final SansNom NOMS = SansNom.de(List.of("Hélène Exemple", "Rose Le Bihan"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Une conseillère",
                "La responsable",
                "Deux conseillers de Penhars",
                "la directrice du CCAS",
                "Conseillère numérique",
                "L'équipe"
            })
    void tells_a_function(String qui) {
        assertThat(NOMS.fonction(qui)).isEqualTo(qui);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hélène",
                "helene",
                "Nolwenn et Yann",
                "Une conseillère, Nolwenn",
                "Mme Riou",
                "la conseillère (Rose)",
                "M. Le Gall"
            })
    void keeps_back_what_names_somebody(String qui) {
        assertThat(NOMS.fonction(qui)).isNull();
    }

    @Test
    void keeps_back_a_text_that_names_the_team_and_no_other() {
        assertThat(NOMS.texte("Hélène anime le groupe.")).isNull();
        assertThat(NOMS.texte("Un bouquet de rose a été offert.")).isNotNull();
        assertThat(NOMS.texte(null)).isNull();
    }
}
