package fr.estran.ville.territoire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way to a venue: as it was written, in one order, and nothing that nobody wrote. */
class PourVenirTests {

    @Test
    void says_address_floor_stop_and_wheelchair_in_that_order() {
        var venir = new PourVenir(
                "1 rue du Port",
                "29000",
                "Sainte-Mousse",
                "Premier étage",
                "Sonnez !",
                "Port, lignes A et B",
                true,
                "Boucle magnétique à l'accueil");

        assertThat(venir.lignes())
                .containsExactly(
                        "1 rue du Port, 29000 Sainte-Mousse",
                        "Premier étage. Sonnez !",
                        "Arrêt le plus proche : Port, lignes A et B.",
                        "Accessible en fauteuil roulant.",
                        "Boucle magnétique à l'accueil.");
        assertThat(venir.manques()).isEmpty();
    }

    @Test
    void makes_up_nothing_and_tells_the_team_what_is_missing() {
        var venir = new PourVenir(" ", null, "Sainte-Mousse", null, " ", null, null, null);

        assertThat(venir.lignes()).containsExactly("Sainte-Mousse");
        assertThat(venir.manques())
                .containsExactly(
                        "l'adresse",
                        "l'étage ou la porte",
                        "l'arrêt le plus proche",
                        "si l'on entre en fauteuil roulant");
    }

    /** Papers that say the word themselves say it once. */
    @Test
    void names_a_stop_without_the_word() {
        assertThat(PourVenir.nomDArret("Arrêt Résistance, lignes A et B")).isEqualTo("Résistance, lignes A et B");
        assertThat(PourVenir.nomDArret("Arrêt :")).isNull();
        assertThat(PourVenir.nomDArret(null)).isNull();
    }

    /** Our own example of the field begins with the word. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Arrêt Résistance, ligne A.", "arrêt de bus : Résistance, ligne A", "Résistance, ligne A ; "})
    void says_the_word_of_the_stop_once(String arret) {
        var venir = new PourVenir("1 rue du Port", null, null, null, null, arret, false, null);

        assertThat(venir.apresLAdresse())
                .containsExactly(
                        "Arrêt le plus proche : Résistance, ligne A.",
                        "Une personne en fauteuil roulant ne peut pas y entrer.");
    }
}
