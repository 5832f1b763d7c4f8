package fr.estran.ville.territoire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemeLieuTests {

    @ParameterizedTest
    @CsvSource({
        "Médiathèque des Ursulines, MEDIATHEQUE LES URSULINES",
        "Salle du bourg, Le Bourg",
        "MPT Kerfeunteun, Maison pour tous de Kerfeunteun",
        "Salle de l'Œuvre, Oeuvre",
        "Salle n° 2, Salle N 2"
    })
    void sees_two_spellings_of_one_lieu(String un, String autre) {
        assertThat(MemeLieu.que(un, autre)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Salle du bourg, Salle du port", "Salle 1, Salle 2", "MPT Ergué, MJC Ergué", "Salle, Mairie"})
    void leaves_apart_what_is_told_apart(String un, String autre) {
        assertThat(MemeLieu.que(un, autre)).isFalse();
    }
}
