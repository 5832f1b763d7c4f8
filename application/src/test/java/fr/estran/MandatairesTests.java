package fr.estran;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files for nginx and for Caddy, as they are but for names, ports and folders, on a machine that has these programs. */
@Tag("long")
class MandatairesTests {

    private static final Path FICHIERS =
            Path.of("..", "docs", "exploitation").toAbsolutePath().normalize();

    @TempDir
    Path lieu;

    @Test
    void nginx_passes_its_own_check_and_says_in_french_that_the_service_is_away() throws Exception {
        var nginx = programme("nginx");
        var openssl = programme("openssl");
        assumeTrue(nginx.isPresent() && openssl.isPresent(), "nginx and openssl are not here");
        assertThat(faire(
                        openssl.get(),
                        "req",
                        "-x509",
                        "-newkey",
                        "rsa:2048",
                        "-nodes",
                        "-days",
                        "2",
                        "-subj",
                        "/CN=numerique.exemple.fr",
                        "-keyout",
                        "" + lieu.resolve("cle"),
                        "-out",
                        "" + lieu.resolve("certificat")))
                .isZero();
        var port = portLibre();
        var site = remplacer(
                "nginx.conf",
                Map.of(
                        "    listen [::]:80;\n", "",
                        "    listen [::]:443 ssl;\n", "",
                        "listen 80;", "listen 127.0.0.1:" + portLibre() + ";",
                        "listen 443 ssl;", "listen 127.0.0.1:" + port + " ssl;",
                        "/etc/letsencrypt/live/numerique.exemple.fr/fullchain.pem", "" + lieu.resolve("certificat"),
                        "/etc/letsencrypt/live/numerique.exemple.fr/privkey.pem", "" + lieu.resolve("cle"),
                        "127.0.0.1:8080", "127.0.0.1:" + portLibre(),
                        "/usr/share/doc/estran/exploitation", "" + FICHIERS));
        var tout = Files.writeString(lieu.resolve("tout.conf"), """
                pid %1$s/pid;
                error_log %1$s/journal;
                daemon off;
                events {}
                http {
                    types { text/html html; }
                    access_log off;
                    client_body_temp_path %1$s/corps;
                    proxy_temp_path %1$s/mandat;
                    fastcgi_temp_path %1$s/f;
                    uwsgi_temp_path %1$s/u;
                    scgi_temp_path %1$s/s;
                    include %2$s;
                }
                """.formatted(lieu, site));
        assertThat(faire(nginx.get(), "-t", "-c", "" + tout)).isZero();

        seDitAbsent(new ProcessBuilder(nginx.get(), "-c", "" + tout), "https://", port);
    }

    @Test
    void caddy_passes_its_own_check_and_says_in_french_that_the_service_is_away() throws Exception {
        var caddy = programme("caddy");
        assumeTrue(caddy.isPresent(), "Caddy is not here");
        var port = portLibre();
        var site = remplacer(
                "Caddyfile",
                Map.of(
                        "numerique.exemple.fr {", "{\n\tadmin off\n}\nhttp://127.0.0.1:" + port + " {",
                        "127.0.0.1:8080", "127.0.0.1:" + portLibre(),
                        "/usr/share/doc/estran/exploitation", "" + FICHIERS));
        assertThat(faire(caddy.get(), "validate", "--adapter", "caddyfile", "--config", "" + site))
                .isZero();

        var ecoute = new ProcessBuilder(caddy.get(), "run", "--adapter", "caddyfile", "--config", "" + site);
        ecoute.environment().put("HOME", "" + lieu);
        seDitAbsent(ecoute, "http://", port);
    }

    /** Whoever is served it is on a machine where nothing else answers: it asks for nothing more. */
    @ParameterizedTest
    @ValueSource(strings = {"src=", "url(", "<link", "<script", "http://", "https://"})
    void hand_out_a_page_that_needs_no_other_file(String demande) throws IOException {
        assertThat(Files.readString(FICHIERS.resolve("absence.html")))
                .doesNotContain(demande)
                .contains("lang=\"fr\"");
    }

    private void seDitAbsent(ProcessBuilder mandataire, String adresse, int port) throws Exception {
        var marche = mandataire
                .redirectErrorStream(true)
                .redirectOutput(lieu.resolve("dit").toFile())
                .start();
        try {
            while (!ecoute(port)) {
                assertThat(marche.isAlive()).isTrue();
                Thread.sleep(50);
            }
            for (var methode : List.of("GET", "POST")) {
                var nom = adresse.startsWith("https") ? "numerique.exemple.fr" : "127.0.0.1";
                var dit = new ProcessBuilder(
                                "curl",
                                "-ski",
                                "-X",
                                methode,
                                "--resolve",
                                nom + ":" + port + ":127.0.0.1",
                                adresse + nom + ":" + port + "/programme")
                        .start();
                var texte = new String(dit.getInputStream().readAllBytes(), UTF_8);
                assertThat(texte.lines().findFirst().orElse("")).contains(" 503");
                assertThat(texte)
                        .containsIgnoringCase("retry-after: 60")
                        .containsIgnoringCase("cache-control: no-store")
                        .containsIgnoringCase("content-type: text/html; charset=utf-8")
                        .contains("Le service est arrêté pour un moment");
            }
        } finally {
            marche.destroy();
            marche.waitFor(10, TimeUnit.SECONDS);
        }
    }

    private Path remplacer(String fichier, Map<String, String> autres) throws IOException {
        var texte = Files.readString(FICHIERS.resolve(fichier));
        for (var autre : autres.entrySet()) {
            assertThat(texte).contains(autre.getKey());
            texte = texte.replace(autre.getKey(), autre.getValue());
        }
        return Files.writeString(lieu.resolve(fichier), texte);
    }

    private static Optional<String> programme(String nom) {
        return Stream.concat(Stream.of(System.getenv("PATH").split(":")), Stream.of("/usr/sbin"))
                .map(dossier -> Path.of(dossier, nom))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    private int faire(String... commande) throws IOException, InterruptedException {
        var faite = new ProcessBuilder(commande).redirectErrorStream(true);
        faite.environment().put("HOME", "" + lieu);
        return faite.redirectOutput(lieu.resolve("dit").toFile()).start().waitFor();
    }

    private static int portLibre() throws IOException {
        try (var prise = new ServerSocket(0)) {
            return prise.getLocalPort();
        }
    }

    private static boolean ecoute(int port) {
        try (var _ = new Socket("127.0.0.1", port)) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
