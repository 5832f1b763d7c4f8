package fr.estran.commandes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Application;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the JVM is shown of a service. Where a page of it changes, each start would be slow again, and nobody told. */
@Tag("long")
class RepetitionTests {

    @Test
    void plays_a_service_from_the_first_page_to_the_report() {
        assertThat(Commandes.executer(Application.class, "repetition", "--tours", "1"))
                .isZero();
    }
}
