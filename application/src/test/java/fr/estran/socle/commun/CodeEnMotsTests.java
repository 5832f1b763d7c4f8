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
        assertThat(CodeEnMots.dire("la_maison_d_a_cote")).isEqualTo("la maison d'à côté");
        assertThat(CodeEnMots.dire("mairie_de_la_cote")).isEqualTo("mairie de la côte");
        assertThat(CodeEnMots.dire("cote")).as("côte, côté or cote").isEqualTo("cote");
    }

    @Test
    void leaves_what_is_no_word() {
        assertThat(CodeEnMots.dire("P03")).isEqualTo("P03");
        assertThat(CodeEnMots.dire("2023-T1")).isEqualTo("2023-T1");
    }
}
