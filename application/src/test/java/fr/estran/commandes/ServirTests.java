package fr.estran.commandes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.commun.NumeroDeVersion;
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

    @Test
    void says_the_address_that_it_was_given() {
        assertThat(Servir.adresse(new MockEnvironment().withProperty("server.address", "10.0.0.12"), 8080))
                .isEqualTo("http://10.0.0.12:8080");
        assertThat(Servir.adresse(new MockEnvironment().withProperty("server.address", "fd00::12"), 8080))
                .isEqualTo("http://[fd00::12]:8080");
        assertThat(Servir.adresse(new MockEnvironment().withProperty("server.address", "0.0.0.0"), 8080))
                .isEqualTo("http://localhost:8080");
        assertThat(Servir.adresse(new MockEnvironment(), 8090)).isEqualTo("http://localhost:8090");
        assertThat(Servir.adresse(
                        new MockEnvironment().withProperty("estran.adresse", "https://numerique.exemple.fr/"), 8080))
                .isEqualTo("https://numerique.exemple.fr");
        // A form for the addresses of several towns is nobody's own.
        assertThat(Servir.adresse(new MockEnvironment().withProperty("estran.adresse", "https://{hote}"), 8080))
                .isEqualTo("http://localhost:8080");
    }

    @Test
    void names_its_version_as_the_launcher_knows_it() {
        var avant = System.getProperty("estran.version");
        System.setProperty("estran.version", "0.1.0+12.g69037e1");
        try {
            assertThat(NumeroDeVersion.dit()).isEqualTo("0.1.0+12.g69037e1");
            assertThat(new Commandes.Version().getVersion()).containsExactly("Estran 0.1.0+12.g69037e1");
        } finally {
            if (avant == null) {
                System.clearProperty("estran.version");
            } else {
                System.setProperty("estran.version", avant);
            }
        }
    }
}
