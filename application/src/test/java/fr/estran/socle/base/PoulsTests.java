package fr.estran.socle.base;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.base.Pouls.Rythme;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

class PoulsTests {

    private static final Rythme VITE = new Rythme(Duration.ofMillis(1), Duration.ofMillis(1), 3);

    /** What was seen of each beat: the service is alive, or at the end it is silent. */
    private final List<String> vu = new ArrayList<>();

    @Test
    void leaves_a_service_that_is_silent_three_times_in_a_row() throws Exception {
        ecouter(List.of(true, false, false, true, false, false, false), () -> 0);

        assertThat(vu).containsExactly("en vie", "en vie", "silence");
    }

    /** A door at which a thousand wait: others are answered, and it is no silence. */
    @Test
    void takes_what_others_are_answered_for_a_sign_of_life() throws Exception {
        var faites = new AtomicInteger();

        ecouter(List.of(false, false, false, false, false, false), () -> Math.min(faites.getAndIncrement(), 4));

        assertThat(vu).containsExactly("en vie", "en vie", "en vie", "en vie", "silence");
    }

    private void ecouter(List<Boolean> reponses, LongSupplier faites) throws InterruptedException {
        Iterator<Boolean> suite = reponses.iterator();
        new Pouls(() -> suite.hasNext() && suite.next(), faites, VITE, () -> vu.add("en vie"), () -> vu.add("silence"))
                .ecouter();
    }
}
