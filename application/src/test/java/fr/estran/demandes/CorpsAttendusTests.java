package fr.estran.demandes;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.demandes.CorpsAttendus.Regles;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.catalina.startup.Tomcat;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With real sockets, in a Tomcat of its own: a second stands for what is twenty in the service. */
@Tag("long")
class CorpsAttendusTests {

    private static final Regles VITE = new Regles(
            Duration.ofSeconds(3), 1_000, Duration.ofSeconds(6), 2, 12, Duration.ofMillis(200), Duration.ofSeconds(2));

    @TempDir
    Path dossier;

    private final Tomcat tomcat = new Tomcat();
    private final ExecutorService fils = Executors.newCachedThreadPool();

    private static final class Page extends HttpServlet {

        private static final long serialVersionUID = 1;

        @Override
        protected void service(HttpServletRequest demande, HttpServletResponse reponse) throws IOException {
            var lus = demande.getRequestURI().equals("/sans-lire")
                    ? 0
                    : demande.getInputStream().readAllBytes().length;
            reponse.getWriter().print("lus : " + lus);
        }
    }

    @BeforeEach
    void un_serveur() throws Exception {
        tomcat.setBaseDir(dossier.toString());
        tomcat.setPort(0);
        var contexte = tomcat.addContext("", null);
        contexte.getPipeline().addValve(new CorpsAttendus(VITE));
        Tomcat.addServlet(contexte, "page", new Page());
        contexte.addServletMapping("/", "page");
        var http = (AbstractHttp11Protocol<?>) tomcat.getConnector().getProtocolHandler();
        http.setDisableUploadTimeout(false);
        http.setConnectionUploadTimeout((int) VITE.silence().toMillis());
        tomcat.start();
    }

    @AfterEach
    void arreter() throws Exception {
        fils.shutdownNow();
        tomcat.stop();
        tomcat.destroy();
    }

    @Test
    void reads_what_comes_at_a_rate() {
        assertThat(envoyer("/", 60_000, 6_000, 10).join().recu()).contains("200", "lus : 60000");
    }

    @Test
    void cuts_off_what_comes_byte_after_byte_and_says_so() {
        var vue = envoyer("/", 1_000_000, 1, 100).join();

        assertThat(vue.recu()).contains("408", "Cet envoi a pris trop de temps");
        assertThat(vue.duree()).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void cuts_off_what_comes_at_a_rate_and_never_ends() {
        var vue = envoyer("/", 100_000_000, 300, 100).join();

        assertThat(vue.recu()).contains("408");
        assertThat(vue.duree()).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(12));
    }

    /** The answer stands; the connection is not held by what still comes. */
    @Test
    void holds_no_connection_for_what_no_page_reads() {
        var vue = envoyer("/sans-lire", 1_000_000, 1, 100).join();

        assertThat(vue.recu()).contains("200", "lus : 0");
        assertThat(vue.duree()).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void answers_others_while_as_many_are_waited_for_as_there_are_places() {
        var lents =
                Stream.generate(() -> envoyer("/", 1_000_000, 1, 100)).limit(2).toList();
        attendre(500);

        var deTrop = envoyer("/", 1_000_000, 1, 100).join();
        var lecture = envoyer("/", 0, 1, 1).join();
        var entier = envoyer("/", 3, 3, 1).join();

        assertThat(deTrop.recu()).contains("408");
        assertThat(deTrop.duree()).isLessThan(Duration.ofSeconds(3));
        assertThat(lecture.recu()).contains("lus : 0");
        assertThat(entier.recu()).contains("lus : 3");
        lents.forEach(lent -> assertThat(lent.join().recu()).contains("408"));
    }

    record Vue(String recu, Duration duree) {}

    /** What was said to whoever sends {@code part} bytes every so often, and how long the connection was held. */
    private CompletableFuture<Vue> envoyer(String chemin, int longueur, int part, int millis) {
        return CompletableFuture.supplyAsync(
                () -> {
                    var debut = System.nanoTime();
                    try (var prise = new Socket(
                            InetAddress.getLoopbackAddress(),
                            tomcat.getConnector().getLocalPort())) {
                        prise.setSoTimeout(15_000);
                        var tete = "POST " + chemin
                                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: " + longueur
                                + "\r\n\r\n";
                        var premiere = Math.min(part, longueur);
                        prise.getOutputStream().write((tete + "a".repeat(premiere)).getBytes(ISO_8859_1));
                        fils.execute(() -> continuer(prise, longueur - premiere, part, millis));
                        var recu = lire(prise);
                        return new Vue(recu, Duration.ofNanos(System.nanoTime() - debut));
                    } catch (IOException e) {
                        return new Vue(String.valueOf(e), Duration.ofNanos(System.nanoTime() - debut));
                    }
                },
                fils);
    }

    /** What comes before the connection is closed, in whichever way. */
    private static String lire(Socket prise) {
        var recu = new ByteArrayOutputStream();
        try {
            for (var octet = prise.getInputStream().read();
                    octet >= 0;
                    octet = prise.getInputStream().read()) {
                recu.write(octet);
            }
        } catch (IOException e) {
            // Closed while something was still on its way to it.
        }
        return recu.toString(UTF_8);
    }

    private static void continuer(Socket prise, int longueur, int part, int millis) {
        try {
            for (var reste = longueur; reste > 0; reste -= part) {
                attendre(millis);
                prise.getOutputStream().write(new byte[Math.min(part, reste)]);
            }
        } catch (IOException e) {
            // It was cut off.
        }
    }

    private static void attendre(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
