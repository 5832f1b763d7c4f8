package fr.estran.ville.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElisionTests {

    @Test
    void loses_the_vowel_of_de_before_another() {
        assertThat(List.of(
                        "ateliers",
                        "stages",
                        "événements",
                        "Ergué-Armel",
                        "Penhars",
                        "heures",
                        "hackathons",
                        "yoga",
                        ""))
                .extracting(Elision::de)
                .containsExactly(
                        "d'ateliers",
                        "de stages",
                        "d'événements",
                        "d'Ergué-Armel",
                        "de Penhars",
                        "d'heures",
                        "de hackathons",
                        "de yoga",
                        "de ");
    }

    @ParameterizedTest
    @CsvSource({
        "atelier, false, l'atelier",
        "aide par téléphone, true, l'aide par téléphone",
        "stage, false, le stage",
        "permanence, true, la permanence",
        "heure du clic, true, l'heure du clic",
        "hackathon, false, le hackathon",
        "hall numérique, false, le hall numérique",
        "onzième heure, true, la onzième heure",
        "Œuvre commune, true, l'Œuvre commune"
    })
    void gives_a_word_its_article(String mot, boolean feminin, String avecArticle) {
        assertThat(new Appellation(mot, mot, feminin).avecArticle()).isEqualTo(avecArticle);
    }
}
