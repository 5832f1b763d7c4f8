package fr.estran.socle.sorties;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;

/** What is asked of an address that somebody typed, and what is not. */
class DehorsTests {

    private final Dehors dehors = new Dehors(new AdressesDuDehors(Set.of("127.0.0.1")), Clock.systemUTC());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://9.9.9.9/",
                "ftp://9.9.9.9/",
                "file:///etc/passwd",
                "https://camille:secret@9.9.9.9/",
                "https://10.0.0.1/",
                "https:/rien"
            })
    void refuses(String adresse) {
        assertThatThrownBy(() -> dehors.verifier(URI.create(adresse))).isInstanceOf(AdresseRefusee.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://9.9.9.9/", "https://127.0.0.1:8443/", "http://127.0.0.1/"})
    void lets_out(String adresse) {
        assertThatCode(() -> dehors.verifier(URI.create(adresse))).doesNotThrowAnyException();
    }

    @Test
    void reads_no_answer_without_end_and_waits_for_none() throws Exception {
        var serveur = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serveur.createContext("/long", echange -> {
            echange.sendResponseHeaders(200, 0);
            try (var corps = echange.getResponseBody()) {
                for (var fois = 0; fois < 3_000; fois++) {
                    corps.write(new byte[1_000]);
                }
            } catch (IOException e) {
                // Whoever asked has gone.
            }
        });
        serveur.start();
        try {
            var ou = URI.create("http://127.0.0.1:" + serveur.getAddress().getPort() + "/long");
            assertThatThrownBy(() ->
                            dehors.demandes().createRequest(ou, HttpMethod.GET).execute())
                    .isInstanceOf(IOException.class);
            assertThatThrownBy(() -> dehors.avant(
                            Duration.ZERO,
                            () -> dehors.demandes()
                                    .createRequest(ou, HttpMethod.GET)
                                    .execute()))
                    .isInstanceOf(IOException.class);
        } finally {
            serveur.stop(0);
        }
    }
}
