package fr.estran.bilan.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.vocabulaire.TypeDAction;
import org.junit.jupiter.api.Test;

class VolumeTests {

    @Test
    void the_report_speaks_of_each_type_in_their_order() {
        assertThat(Volume.RAPPORT.sections().stream()
                        .filter(RecitForme.class::isInstance)
                        .map(section -> ((RecitForme) section).type()))
                .containsExactly(TypeDAction.values());
    }
}
