package fr.estran.calendrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoursFeriesTests {

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, Jour de l'An",
        "2024-04-01, Lundi de Pâques",
        "2024-05-01, Fête du travail",
        "2024-05-08, fin de la guerre",
        "2024-05-09, Ascension",
        "2024-05-20, Lundi de Pentecôte",
        "2024-07-14, Fête nationale",
        "2024-08-15, Assomption",
        "2024-11-01, Toussaint",
        "2024-11-11, Armistice",
        "2024-12-25, Noël",
        "2025-04-21, Lundi de Pâques"
    })
    void knows_the_holidays_of_france(LocalDate jour, String nom) {
        assertThat(JoursFeries.nom(jour))
                .hasValueSatisfying(dit -> assertThat(dit).containsIgnoringCase(nom));
    }

    @ParameterizedTest
    @CsvSource({"2024-03-29", "2024-04-02", "2024-05-02", "2024-12-26", "2024-01-15"})
    void knows_a_day_like_another(LocalDate jour) {
        assertThat(JoursFeries.nom(jour)).isEmpty();
    }
}
