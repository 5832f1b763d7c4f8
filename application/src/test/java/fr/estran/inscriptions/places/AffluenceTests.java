package fr.estran.inscriptions.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;

class AffluenceTests {

    final Affluence affluence = new Affluence();
    final UUID file = UUID.randomUUID();
    final AtomicInteger essais = new AtomicInteger();

    @Test
    void takes_another_turn_when_others_passed_while_one_waited() {
        var place = affluence.passer(file, () -> {
            if (essais.incrementAndGet() == 1) {
                assertThat(affluence.<String>passer(file, () -> "quelqu'un d'autre"))
                        .isNotNull();
                throw tropLongtemps();
            }
            return "une place";
        });

        assertThat(place).isEqualTo("une place");
        assertThat(essais).hasValue(2);
    }

    @Test
    void gives_up_at_once_when_nobody_passes() {
        assertThatThrownBy(() -> affluence.passer(file, () -> {
                    essais.incrementAndGet();
                    throw tropLongtemps();
                }))
                .isInstanceOf(CannotAcquireLockException.class);

        assertThat(essais).hasValue(1);
    }

    private static CannotAcquireLockException tropLongtemps() {
        return new CannotAcquireLockException("places are being decided elsewhere");
    }
}
