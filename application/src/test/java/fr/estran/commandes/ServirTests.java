package fr.estran.commandes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.mock.env.MockEnvironment;

class ServirTests {

    @Test
    void says_at_its_start_that_it_believes_no_proxy() {
        assertThat(Servir.siLeMandataireNEstPasCru(new MockEnvironment()))
                .hasValueSatisfying(phrase -> assertThat(phrase)
                        .startsWith("S'il y a un serveur mandataire devant Estran")
                        .contains("SERVER_FORWARD_HEADERS_STRATEGY=native"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"native", "NATIVE", "framework"})
    void says_nothing_of_one_that_it_believes(String reglage) {
        var reglages = new MockEnvironment();
        reglages.getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        "as in estran.env", Map.of("SERVER_FORWARD_HEADERS_STRATEGY", reglage)));

        assertThat(Servir.siLeMandataireNEstPasCru(reglages)).isEmpty();
    }
}
