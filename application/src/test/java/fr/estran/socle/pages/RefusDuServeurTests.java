package fr.estran.socle.pages;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** What is refused before a page of ours is asked: no page of Tomcat's or of Spring's, whoever asks for what. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
@Tag("long")
class RefusDuServeurTests {

    private static final String FIL = "X-Fil";

    private static final Pattern GARDE = Pattern.compile("(?i)keep-alive: timeout=(\\d+)");
    private static final Pattern LONGUEUR = Pattern.compile("(?i)content-length: (\\d+)");

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

    /** A connection that closes without a word costs whoever keeps it their next request. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /{ HTTP/1.1",
                "GET /a%2fb HTTP/1.1",
                "G{T / HTTP/1.1",
                "GET / HTTP/3.0",
                "CONNECT localhost:80 HTTP/1.1",
                "TRACE / HTTP/1.1",
                "FOO / HTTP/1.1",
                "HEAD /rien HTTP/1.1",
                "OPTIONS /programme HTTP/1.1",
                "PUT /programme HTTP/1.1|Content-Length: 3||abc",
                "GET /rien HTTP/1.1",
                "GET /rien HTTP/1.1|Content-Length: 3||abc",
                "GET /rien HTTP/1.1|Accept: application/json",
                "GET /equipe HTTP/1.1|Range: bytes=5-2",
                "GET /programme?a=%ff HTTP/1.1",
                "POST / HTTP/1.1|Transfer-Encoding: foo",
                "POST /connexion HTTP/1.1|Transfer-Encoding: chunked||zz",
                "POST /connexion HTTP/1.1|Transfer-Encoding: chunked||3\r\na=b\r\n0\r\n\r\n",
                "POST /connexion HTTP/1.1|Content-Type: application/x-www-form-urlencoded|Content-Length: 5||a=%ff",
                "POST /connexion HTTP/1.1|Content-Type: multipart/form-data|Content-Length: 3||--x",
                "POST /connexion HTTP/1.1|Content-Type: multipart/form-data; boundary=x|Content-Length: 3||--x",
                "POST /echanges/imports HTTP/1.1|Content-Type: multipart/form-data; boundary=x|Content-Length: 3||--x",
                "POST /connexion/cle HTTP/1.1|Content-Type: application/json|Content-Length: 1||{",
                "POST /connexion HTTP/1.1|Content-Length: 20000||LONG",
                "POST /connexion HTTP/1.1|Content-Length: 90000000",
                "POST / HTTP/1.1|Content-Length: -3",
                "POST / HTTP/1.1|Expect: foo|Content-Length: 0",
                "GET / HTTP/1.1|Host: b",
                "GET / HTTP/1.1|a b: c",
                "GET / HTTP/1.1|X: LONG",
                "GET /LONG HTTP/1.1"
            })
    void keeps_a_connection_or_says_that_it_closes_it(String demande) throws IOException {
        try (var prise = new Socket(InetAddress.getLoopbackAddress(), port)) {
            prise.setSoTimeout(20_000);
            ecrire(prise, demande, "");
            var premiere = lire(prise, demande.startsWith("HEAD"));
            assertThat(premiere).startsWith("HTTP/1.1 ");
            if (premiere.contains("\nConnection: close\r")) {
                assertThat(prise.getInputStream().read()).isNegative();
            } else {
                ecrire(prise, "GET /statique/estran.svg HTTP/1.1", "");
                assertThat(lire(prise, false)).startsWith("HTTP/1.1 200 ");
            }
        }
    }

    /** Caddy keeps one for two minutes: closed by us just then, the form that it sends on it would be lost, and is not sent anew. */
    @Test
    void lets_a_proxy_be_the_one_that_closes_a_connection() throws IOException {
        try (var prise = new Socket(InetAddress.getLoopbackAddress(), port)) {
            prise.setSoTimeout(20_000);
            ecrire(prise, "GET /statique/estran.svg HTTP/1.1|Connection: keep-alive", "");
            var garde = GARDE.matcher(lire(prise, false));
            assertThat(garde.find()).isTrue();
            assertThat(Integer.parseInt(garde.group(1))).isGreaterThan(120);
        }
    }

    /** As browsers may: the next request is there before the page that read nothing of the first has been left. */
    @ParameterizedTest
    @ValueSource(strings = {"POST /rien", "HEAD /rapports", "POST /enquete/inconnue"})
    void answers_the_next_request_after_a_body_that_no_page_reads(String demande, CapturedOutput dit)
            throws IOException {
        try (var prise = new Socket(InetAddress.getLoopbackAddress(), port)) {
            prise.setSoTimeout(20_000);
            ecrire(
                    prise,
                    demande + " HTTP/1.1|Accept: text/html|Content-Type: application/json|Content-Length: 2||{}"
                            + "GET /statique/estran.svg HTTP/1.1|Host: " + ville.hote + "||",
                    "");
            assertThat(lire(prise, demande.startsWith("HEAD"))).startsWith("HTTP/1.1 ");
            assertThat(lire(prise, false)).startsWith("HTTP/1.1 200 ");
        }
        assertThat(dit.getAll()).doesNotContain("ERROR");
    }

    /** The page has answered: it ends the connection, and nobody has to tell of an error. */
    @Test
    void notes_no_fault_where_what_no_page_reads_never_comes(CapturedOutput dit) throws IOException {
        try (var prise = new Socket(InetAddress.getLoopbackAddress(), port)) {
            prise.setSoTimeout(60_000);
            ecrire(prise, "HEAD /rapports HTTP/1.1|Accept: text/html|Content-Length: 3", "");
            assertThat(lire(prise, true)).startsWith("HTTP/1.1 200 ");
            assertThat(prise.getInputStream().read()).isNegative();
        }
        assertThat(dit.getAll()).doesNotContain("ERROR");
    }

    /** A virtual thread may wait for one that no carrier is left for, and so may all (ADR 0078). */
    @Test
    void answers_each_request_on_a_thread_of_the_system() throws IOException {
        assertThat(envoyer("GET /statique/estran.svg HTTP/1.1")).contains(FIL + ": du syst");
    }

    private String envoyer(String demande) throws IOException {
        try (var prise = new Socket(InetAddress.getLoopbackAddress(), port)) {
            prise.setSoTimeout(20_000);
            ecrire(prise, demande, "Connection: close\r\n");
            return new String(prise.getInputStream().readAllBytes(), UTF_8);
        }
    }

    private void ecrire(Socket prise, String demande, String entete) throws IOException {
        var lignes = demande.replace("LONG", "a".repeat(20_000)).split("\\|", 2);
        var reste = lignes.length > 1 ? lignes[1].replace("|", "\r\n") : "";
        prise.getOutputStream()
                .write((lignes[0] + "\r\nHost: " + ville.hote + "\r\n" + entete
                                + (reste.contains("\r\n\r\n") || reste.isEmpty() ? reste : reste + "\r\n")
                                + (reste.contains("\r\n\r\n") ? "" : "\r\n"))
                        .getBytes(ISO_8859_1));
    }

    /** One answer, whole, and no more of what comes. */
    private static String lire(Socket prise, boolean sansCorps) throws IOException {
        var lu = new StringBuilder();
        var flux = prise.getInputStream();
        while (lu.indexOf("\r\n\r\n") < 0) {
            var octet = flux.read();
            if (octet < 0) {
                return lu.toString();
            }
            lu.append((char) octet);
        }
        var longueur = LONGUEUR.matcher(lu);
        if (sansCorps || lu.toString().matches("(?s)HTTP/1.1 (204|304) .*")) {
            return lu.toString();
        }
        if (longueur.find()) {
            return lu + new String(flux.readNBytes(Integer.parseInt(longueur.group(1))), UTF_8);
        }
        for (var octet = flux.read(); octet >= 0; octet = flux.read()) {
            if (lu.append((char) octet).indexOf("\r\n0\r\n\r\n", lu.length() - 7) >= 0) {
                break;
            }
        }
        return lu.toString();
    }
}
