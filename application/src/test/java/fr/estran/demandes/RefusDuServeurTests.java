package fr.estran.demandes;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** What is refused before a page of ours is asked: no page of Tomcat's or of Spring's, whoever asks for what. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RefusDuServeurTests {

    private static final String FIL = "X-Fil";

    @Autowired
    ApplicationContext contexte;

    @LocalServerPort
    int port;

    Ville ville;

    @BeforeEach
    void une_ville() {
        ville = Ville.dans(contexte);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Temoin {

        @Bean
        @Order(Ordered.HIGHEST_PRECEDENCE)
        Filter fil() {
            return (demande, reponse, suite) -> {
                ((HttpServletResponse) reponse)
                        .setHeader(FIL, Thread.currentThread().isVirtual() ? "virtuel" : "du système");
                suite.doFilter(demande, reponse);
            };
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET /{ HTTP/1.1, 400",
        "GET /a%2fb HTTP/1.1, 400",
        "GET /a%zz HTTP/1.1, 400",
        "GET /a%00b HTTP/1.1, 400",
        "GET /../../x HTTP/1.1, 400",
        "G{T / HTTP/1.1, 400",
        "GET / HTTP/3.0, 505",
        "CONNECT localhost:80 HTTP/1.1, 501",
        "TRACE / HTTP/1.1, 405",
        "FOO / HTTP/1.1, 400",
        "POST / HTTP/1.1|Transfer-Encoding: foo, 501",
        "POST /connexion HTTP/1.1|Transfer-Encoding: chunked||zz, 411",
        "POST / HTTP/1.1|Content-Length: -3, 400",
        "POST / HTTP/1.1|Expect: foo|Content-Length: 0, 417",
        "GET / HTTP/1.1|Host: b, 400",
        "GET / HTTP/1.1|a b: c, 400",
        "GET / HTTP/1.1|X: LONG, 400",
        "GET /LONG HTTP/1.1, 400",
        "GET /rien HTTP/1.1|Accept: application/json, 404"
    })
    void is_told_in_french(String demande, String statuts) throws IOException {
        var reponse = envoyer(demande);

        assertThat(reponse).containsPattern("^HTTP/1\\.1 (" + statuts + ") ");
        assertThat(reponse).doesNotContain("HTTP Status", "Apache", "timestamp", "Bad Request", "Exception");
        assertThat(reponse).containsPattern("Cette demande n'a pas été comprise|Cette page n'existe pas");
    }

    /** A virtual thread may wait for one that no carrier is left for, and so may all (ADR 0078). */
    @Test
    void answers_each_request_on_a_thread_of_the_system() throws IOException {
        assertThat(envoyer("GET /statique/estran.svg HTTP/1.1")).contains(FIL + ": du syst");
    }

    private String envoyer(String demande) throws IOException {
        var lignes = demande.replace("LONG", "a".repeat(20_000)).split("\\|", 2);
        try (var prise = new Socket(InetAddress.getLoopbackAddress(), port)) {
            prise.setSoTimeout(20_000);
            prise.getOutputStream()
                    .write((lignes[0]
                                    + "\r\nHost: " + ville.hote + "\r\nConnection: close\r\n"
                                    + (lignes.length > 1 ? lignes[1].replace("|", "\r\n") + "\r\n" : "")
                                    + "\r\n")
                            .getBytes(ISO_8859_1));
            return new String(prise.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
