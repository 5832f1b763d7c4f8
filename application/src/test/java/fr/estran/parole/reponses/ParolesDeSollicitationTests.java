package fr.estran.parole.reponses;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.parole.enquetes.Canal;
import fr.estran.parole.enquetes.ReponsesEnAttente;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ParolesDeSollicitationTests {

    @ParameterizedTest
    @EnumSource
    void count_each_way_of_asking_in_words_that_there_are(Canal canal) {
        assertThat(ParolesDeSollicitation.comment(Map.of(canal, 12))).startsWith("12 ");
        assertThat(List.of(ParolesDeSollicitation.cle(canal), "canal." + canal.code(), "tirage.canal." + canal.code()))
                .allMatch(ParolesDeSollicitation.MESSAGES::connait);
    }

    @Test
    void count_together_those_who_answer_by_a_link_and_leave_out_what_nobody_is_asked_by() {
        assertThat(ParolesDeSollicitation.comment(
                        Map.of(Canal.APPEL, 3, Canal.SMS, 2, Canal.COURRIEL, 4, Canal.SUR_PLACE, 0)))
                .isEqualTo("6 par un lien, 3 par téléphone");
    }

    /** Whoever looked each hour would see the number grow by one, on the evening when one person was told to answer. */
    @ParameterizedTest
    @CsvSource({
        "0, moins de onze réponses",
        "10, moins de onze réponses",
        "11, 10 réponses au moins",
        "19, 10 réponses au moins",
        "20, 20 réponses au moins"
    })
    void tell_how_many_answered_by_a_link_to_the_ten(int liens, String dit) {
        assertThat(ParolesDeSollicitation.recues(new ReponsesEnAttente(liens, 3, 0)))
                .contains(dit, "3 feuilles et appels saisis");
    }
}
