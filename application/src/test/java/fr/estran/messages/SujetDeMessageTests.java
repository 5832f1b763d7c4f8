package fr.estran.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SujetDeMessageTests {

    @Test
    void waits_for_minutes_where_somebody_calls_instead() {
        assertThat(minutes(SujetDeMessage.PLACE)).containsExactly(1L, 5L, 15L);
        assertThat(minutes(SujetDeMessage.BENEVOLE)).containsExactly(5L, 20L, 60L);
    }

    @Test
    void waits_for_a_server_that_is_down_for_a_night_where_nobody_calls_instead() {
        assertThat(List.of(SujetDeMessage.REUNION, SujetDeMessage.ENQUETE, SujetDeMessage.RESEAU))
                .allSatisfy(sujet -> assertThat(minutes(sujet)).containsExactly(20L, 40L, 80L, 160L, 320L));
    }

    @Test
    void tells_a_body_of_whom_it_expects_for_as_long_as_it_may_answer() {
        assertThat(minutes(SujetDeMessage.ORIENTATION)).hasSize(5000).containsOnly(15L);
    }

    private static List<Long> minutes(SujetDeMessage sujet) {
        return IntStream.rangeClosed(1, 5000)
                .mapToObj(sujet::patience)
                .flatMap(Optional::stream)
                .map(Duration::toMinutes)
                .toList();
    }
}
