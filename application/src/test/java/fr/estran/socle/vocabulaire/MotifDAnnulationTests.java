package fr.estran.socle.vocabulaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MotifDAnnulationTests {

    @Test
    void tells_what_says_that_somebody_was_away_even_in_the_words_of_other_records() {
        assertThat(List.of("conseiller_absent", "maladie", "agent_malade", "conge_maternite"))
                .allMatch(MotifDAnnulation::dUnePersonne);
        assertThat(List.of("lieu_ferme", "intemperies", "greve_des_bus", "inconnu"))
                .noneMatch(MotifDAnnulation::dUnePersonne);
    }
}
