package fr.estran.socle.commun;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodeEnMotsTests {

    @Test
    void reads_a_code_as_far_as_it_can_be_read() {
        assertThat(CodeEnMots.dire("centre_ville")).isEqualTo("centre-ville");
        assertThat(CodeEnMots.dire("demarches_en_ligne")).isEqualTo("démarches en ligne");
        assertThat(CodeEnMots.titre("acces_a_l_emploi")).isEqualTo("Accès à l'emploi");
        assertThat(CodeEnMots.dire("tri_libre")).isEqualTo("tri libre");
    }

    @Test
    void leaves_what_is_no_word() {
        assertThat(CodeEnMots.dire("P03")).isEqualTo("P03");
        assertThat(CodeEnMots.dire("2023-T1")).isEqualTo("2023-T1");
    }
}
