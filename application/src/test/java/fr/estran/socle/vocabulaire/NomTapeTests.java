package fr.estran.socle.vocabulaire;

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
                "Marie-Thérèse de La Tour-du-Pin",
                "Jean-Pierre de la Sainte-Trinité",
                "J. R. R. Tolkien",
                "J.P.",
                "علی\u200cرضا",
                "A"
            })
    void is_possible_however_it_is_written(String nom) {
        assertThat(NomTape.possible(nom)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Appelez vite le 08 99 70 12 34",
                "0899701234",
                "Anne 0 8 9 9",
                "٠٨٩٩٧٠١٢٣٤",
                "exemple.fr",
                "anne@exemple",
                "http:exemple",
                "Vous avez gagné ! Rappelez",
                "Votre compte est bloqué, il faut nous rappeler",
                "12345",
                "",
                "---",
                "a\nb",
                "10 € offerts",
                "site24.fr",
                "bit1.ly",
                "o2.fr",
                "exemple\u0301.fr",
                "exemple.\u200cfr",
                "exemple\u200c.fr",
                "exemple.f\u200cr",
                "exemple).fr",
                "exemple-.fr",
                "exemple.2fr",
                "Anne\u2028Appelez",
                "Zéro-huit-neuf-neuf-sept-zéro-un-deux",
                "Votre,compte,est,bloqué,vite,rappelez,nous,tous",
                "0\u200c8\u200c9",
                "𝟎𝟖𝟗𝟗",
                "⓪⑧⑨⑨"
            })
    void is_none_where_it_calls_links_or_speaks(String nom) {
        assertThat(NomTape.possible(nom)).isFalse();
    }
}
