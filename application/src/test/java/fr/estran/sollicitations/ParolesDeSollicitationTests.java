package fr.estran.sollicitations;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.tirages.Canal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
