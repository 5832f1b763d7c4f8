package fr.estran.socle.commun;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EspacesInsecablesTests {

    @Test
    void keep_a_sign_beside_its_word_and_a_guillemet_beside_what_it_holds() {
        assertThat(EspacesInsecables.poser("Vraiment ? « Oui » : à 20 % ; merci !"))
                .isEqualTo("Vraiment\u202f? «\u00a0Oui\u00a0»\u00a0: à 20\u00a0%\u202f; merci\u202f!");
    }

    @Test
    void touch_nothing_that_holds_no_such_sign_nor_one_that_stands_alone() {
        var texte = "Le 3 mai, de 9 h à 12:30";
        assertThat(EspacesInsecables.poser(texte)).isSameAs(texte);
        assertThat(EspacesInsecables.poser(" ")).isEqualTo(" ");
        assertThat(EspacesInsecables.poser("? ")).isEqualTo("? ");
    }
}
