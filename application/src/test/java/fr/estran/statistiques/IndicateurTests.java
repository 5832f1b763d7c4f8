package fr.estran.statistiques;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IndicateurTests {

    private static Stream<Indicateur> tous() {
        return Stream.of(Indicateurs.LISTE, Complements.LISTE).flatMap(List::stream);
    }

    @Test
    void has_a_nom_a_regle_and_an_unite_to_show() {
        assertThat(tous()).allSatisfy(indicateur -> {
            assertThat(indicateur.nom()).isNotBlank();
            assertThat(indicateur.regle()).endsWith(".");
            assertThat(indicateur.nomUnite()).isNotBlank();
        });
    }

    @Test
    void has_a_cle_of_its_own() {
        assertThat(tous().map(Indicateur::cle)).doesNotHaveDuplicates();
    }
}
