package fr.estran.socle.pages;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.pages.CorpsAttendus.Regles;
import jakarta.servlet.DispatcherType;
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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.catalina.startup.Tomcat;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.tomcat.util.descriptor.web.ErrorPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With real sockets, in a Tomcat of its own: a second stands for what is twenty in the service. */
@Tag("long")
class CorpsAttendusTests {

    private static final Regles VITE = new Regles(
            Duration.ofSeconds(3), 1_000, Duration.ofSeconds(6), 2, 12, Duration.ofMillis(200), Duration.ofSeconds(2));

    /** Whoever has a place keeps it for as long as they like, and no machine is so slow that they lose it. */
    private static final Regles PATIENT = new Regles(
            Duration.ofHours(1), 1_000, Duration.ofHours(1), 2, 12, Duration.ofMillis(200), Duration.ofHours(1));

    private static final String FERMER = "Connection: close\r\n";

    @TempDir
    Path dossier;

    private final Tomcat tomcat = new Tomcat();
    private final ExecutorService fils = Executors.newCachedThreadPool();

    private static final class Page extends HttpServlet {

        private static final long serialVersionUID = 1;

        @Override
        protected void service(HttpServletRequest demande, HttpServletResponse reponse) throws IOException {
            if (demande.getDispatcherType() == DispatcherType.ERROR) {
                reponse.getOutputStream().print("erreur");
                return;
            }
            var lus = demande.getRequestURI().startsWith("/sans-lire")
                    ? 0
                    : demande.getInputStream().readAllBytes().length;
            if (demande.getRequestURI().endsWith("/vite")) {
                reponse.setContentLength("lus : 0".length());
            }
            reponse.getOutputStream().print("lus : " + lus);
        }
    }

    /** @param regles whose silence the server keeps too */
    private void servir(Regles regles) throws Exception {
        tomcat.setBaseDir(dossier.toString());
        tomcat.setPort(0);
        var contexte = tomcat.addContext("", null);
        contexte.getPipeline().addValve(new CorpsAttendus(regles));
        Tomcat.addServlet(contexte, "page", new Page());
        contexte.addServletMapping("/", "page");
        var erreur = new ErrorPage();
        erreur.setLocation("/erreur");
        contexte.addErrorPage(erreur);
        var http = (AbstractHttp11Protocol<?>) tomcat.getConnector().getProtocolHandler();
        http.setDisableUploadTimeout(false);
        http.setConnectionUploadTimeout((int) regles.silence().toMillis());
        http.setKeepAliveTimeout(500);
        tomcat.start();
    }

    @AfterEach
    void arreter() throws Exception {
        fils.shutdownNow();
        tomcat.stop();
        tomcat.destroy();
    }

    @Test
    void reads_what_comes_at_a_rate() throws Exception {
        servir(VITE);

        assertThat(envoyer("/", 60_000, 6_000, 10).join().recu()).contains("200", "lus : 60000");
    }

    @Test
    void cuts_off_what_comes_byte_after_byte_and_says_so() throws Exception {
        servir(VITE);

        var vue = envoyer("/", 1_000_000, 1, 100).join();

        assertThat(vue.recu()).contains("408", "Cet envoi a pris trop de temps");
        assertThat(vue.parti()).isLessThan(10_000);
    }

    @Test
    void cuts_off_what_comes_at_a_rate_and_never_ends() throws Exception {
        servir(VITE);

        var vue = envoyer("/", 100_000_000, 300, 100).join();

        assertThat(vue.recu()).contains("408");
        assertThat(vue.duree()).isGreaterThan(Duration.ofSeconds(5));
        assertThat(vue.parti()).isLessThan(100_000);
    }

    /** The answer stands, whether it has left already or not; the connection is not held by what still comes. */
    @ParameterizedTest
    @ValueSource(strings = {"/sans-lire", "/sans-lire/vite"})
    void holds_no_connection_for_what_no_page_reads(String page) throws Exception {
        servir(VITE);

        var vue = envoyer(page, 1_000_000, 1, 100).join();

        assertThat(vue.recu()).contains("200").endsWith("lus : 0");
        assertThat(vue.parti()).isLessThan(10_000);
    }

    /** Or a browser would send its next request there, and be told nothing. */
    @Test
    void says_of_a_connection_that_it_closes_it() throws Exception {
        servir(VITE);

        assertThat(envoyer("/sans-lire", "", 1_000_000, 1, pause(100)).join().recu())
                .contains("200", "Connection: close", "lus : 0");
        assertThat(envoyer("/sans-lire", "", 100, 1, pause(5)).join().recu())
                .contains("200", "lus : 0")
                .doesNotContain("Connection: close");
    }

    /** Of three for whom there are two places, one is refused, and others are answered, while two are waited for. */
    @Test
    void answers_others_while_as_many_are_waited_for_as_there_are_places() throws Exception {
        servir(PATIENT);
        var suite = new CountDownLatch(1);
        var lents = Stream.generate(() -> envoyer("/", FERMER, 2_000, 1_000, () -> patienter(suite)))
                .limit(3)
                .toList();

        CompletableFuture.anyOf(lents.toArray(CompletableFuture[]::new)).join();
        var lecture = envoyer("/", 0, 1, 1).join();
        var entier = envoyer("/", 3, 3, 1).join();
        var deTrop = envoyer("/", FERMER, 2_000, 1_000, () -> patienter(suite)).join();

        assertThat(lents.stream().filter(CompletableFuture::isDone))
                .singleElement()
                .satisfies(refuse -> assertThat(refuse.join().recu()).contains("408"));
        assertThat(lecture.recu()).contains("lus : 0");
        assertThat(entier.recu()).contains("lus : 3");
        assertThat(deTrop.recu()).contains("408");
        suite.countDown();
        assertThat(lents.stream().map(lent -> lent.join().recu()))
                .filteredOn(recu -> recu.contains("lus : 2000"))
                .hasSize(2);
    }

    /** @param parti how many bytes of it were sent before the connection was closed */
    record Vue(String recu, Duration duree, long parti) {}

    /** What was said to whoever sends {@code part} bytes every so often, and how long the connection was held. */
    private CompletableFuture<Vue> envoyer(String chemin, int longueur, int part, int millis) {
        return envoyer(chemin, FERMER, longueur, part, pause(millis));
    }

    private CompletableFuture<Vue> envoyer(String chemin, String entete, int longueur, int part, Runnable pause) {
        return CompletableFuture.supplyAsync(
                () -> {
                    var debut = System.nanoTime();
                    var premiere = Math.min(part, longueur);
                    var parti = new AtomicLong(premiere);
                    try (var prise = new Socket(
                            InetAddress.getLoopbackAddress(),
                            tomcat.getConnector().getLocalPort())) {
                        prise.setSoTimeout(60_000);
                        var tete = "POST " + chemin
                                + " HTTP/1.1\r\nHost: localhost\r\n" + entete + "Content-Length: " + longueur
                                + "\r\n\r\n";
                        prise.getOutputStream().write((tete + "a".repeat(premiere)).getBytes(ISO_8859_1));
                        fils.execute(() -> continuer(prise, longueur, part, parti, pause));
                        var recu = lire(prise);
                        return new Vue(recu, Duration.ofNanos(System.nanoTime() - debut), parti.get());
                    } catch (IOException e) {
                        return new Vue(String.valueOf(e), Duration.ofNanos(System.nanoTime() - debut), parti.get());
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

    private static void continuer(Socket prise, int longueur, int part, AtomicLong parti, Runnable pause) {
        try {
            while (parti.get() < longueur) {
                pause.run();
                var morceau = (int) Math.min(part, longueur - parti.get());
                prise.getOutputStream().write(new byte[morceau]);
                parti.addAndGet(morceau);
            }
        } catch (IOException e) {
            // It was cut off.
        }
    }

    private static Runnable pause(int millis) {
        return () -> {
            try {
                TimeUnit.MILLISECONDS.sleep(millis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }

    private static void patienter(CountDownLatch suite) {
        try {
            suite.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
