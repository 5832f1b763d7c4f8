package fr.estran.programme;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.commun.LieuId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where one goes, in sentences, whatever was typed. */
class LieuPublicTests {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Rez-de-chaussée., Salle à gauche, 'Rez-de-chaussée. Salle à gauche.'",
                "Premier étage, 'Par l''ascenseur. ', 'Premier étage. Par l''ascenseur.'",
                "-, Sonnez deux fois !, Sonnez deux fois !",
                "'2e étage ;', -, 2e étage.",
                "' ', -, ''",
            })
    void says_floor_and_door_each_in_a_sentence(String etage, String acces, String dit) {
        var lieu = new LieuPublic(
                LieuId.nouveau(), "La médiathèque", null, null, null, null, etage, acces, null, null, null, null, null);

        assertThat(lieu.pourTrouver()).isEqualTo(dit == null ? "" : dit);
    }
}
