package fr.estran.coordonnees;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name begins a message that may go to anybody. */
class NomTapeTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Marie-Thérèse",
                "d'Arc",
                "N'Guyen",
                "N’Guyen",
                "Jean 2",
                "Louis 14",
                "J.-P.",
                "Le Goff",
                "O'Brien",
                "Ægir",
                "María del Carmen de los Ángeles",
                "Nguyễn Thị Ánh",
                "Владимир",
                "李小龙",
                "محمد",
                "Anne (née Riou)",
                "Loïc",
                "A"
            })
    void is_possible_however_it_is_written(String nom) {
        assertThat(NomTape.possible(nom)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Appelez vite le 08 99 70 12 34", "0899701234", "Anne 0 8 9 9", "٠٨٩٩٧٠١٢٣٤", "exemple.fr",
                        "anne@exemple", "http:exemple",
                "Vous avez gagné ! Rappelez", "Votre compte est bloqué, il faut nous rappeler", "12345", "", "---",
                        "a\nb", "10 € offerts"
            })
    void is_none_where_it_calls_links_or_speaks(String nom) {
        assertThat(NomTape.possible(nom)).isFalse();
    }
}
