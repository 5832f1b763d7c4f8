package fr.estran.bilan.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.estran.bilan.statistiques.Unite;
import fr.estran.bilan.statistiques.Unite.DeChoses;
import fr.estran.bilan.statistiques.Unite.DeGens;
import org.junit.jupiter.api.Test;

class QuantiteTests {

    @Test
    void is_a_part_of_what_it_is_some_of_and_of_nothing_else() {
        assertThat(tant(DeGens.PARTICIPATIONS_SANS_NOM).part(tant(DeGens.PARTICIPATIONS)))
                .isEqualTo(100);
        refuse(() -> tant(DeGens.PERSONNES).part(tant(DeGens.PARTICIPATIONS)));
        refuse(() -> tant(DeGens.PARTICIPATIONS_NOMMEES).part(tant(DeGens.PARTICIPATIONS_SANS_NOM)));
    }

    /** Thirty-nine participations of those who are known, at fifty-five workshops to which five hundred came. */
    @Test
    void is_divided_by_sessions_only_where_it_is_of_all_who_came() {
        assertThat(tant(DeGens.PARTICIPATIONS).par(tant(DeChoses.ACTIONS))).isEqualTo(1);
        refuse(() -> tant(DeGens.PARTICIPATIONS_NOMMEES).par(tant(DeChoses.ACTIONS)));
        refuse(() -> tant(DeGens.PARTICIPATIONS).par(tant(DeGens.PERSONNES)));
    }

    @Test
    void is_ranked_among_its_own() {
        assertThat(tant(DeGens.DEMANDES).depasse(tant(DeGens.DEMANDES))).isFalse();
        refuse(() -> tant(DeGens.DEMANDES).depasse(tant(DeGens.PARTICIPATIONS)));
        refuse(() -> tant(DeGens.PARTICIPATIONS_NOMMEES).depasse(tant(DeGens.PARTICIPATIONS)));
    }

    private static Quantite tant(Unite unite) {
        return new Quantite(unite, 39);
    }

    private static void refuse(Runnable calcul) {
        assertThatIllegalArgumentException().isThrownBy(calcul::run).withMessageContaining("not of one unit");
    }
}
