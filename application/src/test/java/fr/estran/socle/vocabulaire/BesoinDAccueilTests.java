package fr.estran.socle.vocabulaire;

import static fr.estran.socle.vocabulaire.BesoinDAccueil.FAUTEUIL;
import static fr.estran.socle.vocabulaire.BesoinDAccueil.INTERPRETE;
import static fr.estran.socle.vocabulaire.BesoinDAccueil.LANGUE_DES_SIGNES;
import static fr.estran.socle.vocabulaire.BesoinDAccueil.MIEUX_ENTENDRE;
import static fr.estran.socle.vocabulaire.BesoinDAccueil.SANS_ESCALIER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BesoinDAccueilTests {

    /** Whoever prepares a day reads the same order on each sheet. */
    @Test
    void keeps_the_order_of_the_list_and_leaves_out_what_is_no_need() {
        var dits = List.of(
                MIEUX_ENTENDRE.code(),
                SANS_ESCALIER.code(),
                "autre",
                FAUTEUIL.code(),
                LANGUE_DES_SIGNES.code(),
                INTERPRETE.code());

        assertThat(BesoinDAccueil.lus(dits))
                .containsExactly(INTERPRETE, LANGUE_DES_SIGNES, FAUTEUIL, SANS_ESCALIER, MIEUX_ENTENDRE);
    }
}
