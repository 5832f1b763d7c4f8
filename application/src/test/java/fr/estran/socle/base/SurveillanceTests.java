package fr.estran.socle.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("long")
class SurveillanceTests {

    static ServiceAilleurs service;

    @BeforeAll
    static void demarrer() {
        service = new ServiceAilleurs("--management.server.port=0");
    }

    @AfterAll
    static void arreter() {
        service.close();
    }

    /** A screen reader chooses its voice by it. */
    @Test
    void says_in_which_language_its_pages_are() throws Exception {
        assertThat(service.page("/connexion", "Accept-Language", "en-GB")
                        .headers()
                        .firstValue("Content-Language"))
                .isIn(Optional.empty(), Optional.of("fr"), Optional.of("fr-FR"));
    }

    @Test
    void says_that_the_service_is_well_and_nothing_else() throws Exception {
        assertThat(service.surveillance("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void says_that_the_service_is_not_well_when_its_database_is_gone() throws Exception {
        try (var autre = new ServiceAilleurs("--management.server.port=0")) {
            ((AutoCloseable) autre.bean(DataSource.class)).close();

            var etat = autre.surveillance("/actuator/health");
            assertThat(etat.statusCode()).isEqualTo(503);
            assertThat(etat.body()).isEqualTo("{\"status\":\"DOWN\"}");
        }
    }

    /** Of two in each pair of figures, in bytes: what is left, and the whole. */
    @ParameterizedTest
    @CsvSource({"30, 1000, true", "99, 1000, true", "100, 1000, false", "100000000000, 2000000000000, false"})
    void says_that_a_disk_is_nearly_full_before_it_is(long libre, long total, boolean presque) {
        assertThat(new Disques.Disque(Disques.Quoi.BASE, libre, total).presquePlein())
                .isEqualTo(presque);
    }

    @Test
    void says_that_the_service_is_not_well_while_its_database_has_no_room() throws Exception {
        try (var autre = new ServiceAilleurs("--management.server.port=0")) {
            assertThat(autre.surveillance("/actuator/prometheus").body())
                    .contains(
                            "estran_disque_libre_bytes{quoi=\"base\"}",
                            "estran_disque_total_bytes{quoi=\"base\"}",
                            "estran_base_pleine 0",
                            "estran_base_muette 0");

            autre.bean(EtatDeLaBase.class).noter(new SQLException("could not extend file", "53100"), System.nanoTime());

            assertThat(autre.surveillance("/actuator/health").statusCode()).isEqualTo(503);
        }
    }

    /** Ten thousand addresses that nobody knows are one series. */
    @Test
    void makes_no_series_of_addresses_that_nobody_knows() throws Exception {
        service.page("/inconnue-0");
        var avant = series();
        for (var rang = 1; rang <= 200; rang++) {
            service.page("/inconnue-" + rang);
            service.page("/equipe/inconnue-" + rang + "/" + rang);
            service.page("/guide/inconnue-" + rang);
        }

        assertThat(series() - avant).isLessThan(4);
    }

    private static long series() throws Exception {
        return service.surveillance("/actuator/prometheus")
                .body()
                .lines()
                .filter(ligne -> ligne.startsWith("http_server_requests_seconds_count"))
                .count();
    }

    @Test
    void counts_requests_by_the_form_of_their_address_and_never_by_what_was_typed() throws Exception {
        service.page("/aide?nom=Gwenfrewi");
        service.page("/rapports/Gwenfrewi");
        service.page("/usagers/Gwenfrewi");
        service.page("/statique/Gwenfrewi.css");
        service.page("/?panne=Gwenfrewi");

        assertThat(service.surveillance("/actuator/prometheus").body())
                .contains("uri=\"/aide\"", "http_server_requests_seconds_count", "hikaricp_connections_active")
                .doesNotContainIgnoringCase("gwenfrewi")
                .doesNotContain("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/info",
                "/env",
                "/beans",
                "/configprops",
                "/heapdump",
                "/threaddump",
                "/loggers",
                "/mappings",
                "/metrics",
                "/sessions",
                "/flyway",
                "/scheduledtasks",
                "/shutdown",
                "/health/db"
            })
    void opens_nothing_more(String chemin) throws Exception {
        assertThat(service.surveillance("/actuator" + chemin).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/health", "/prometheus", "/env"})
    void is_not_on_the_port_of_the_pages(String chemin) throws Exception {
        assertThat(service.page("/actuator" + chemin).statusCode()).isEqualTo(404);
    }

    @Test
    void has_no_page_on_its_own_port() throws Exception {
        assertThat(service.surveillance("/").statusCode()).isNotEqualTo(200);
        assertThat(service.surveillance("/connexion").statusCode()).isNotEqualTo(200);
    }

    @Test
    void listens_on_this_machine_alone() throws Exception {
        for (var adresse : NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(adresse -> adresse instanceof Inet4Address && !adresse.isLoopbackAddress())
                .toList()) {
            try (var prise = new Socket()) {
                var port = service.port("local.management.port");
                assertThatThrownBy(() -> prise.connect(new InetSocketAddress(adresse, port), 2000))
                        .isInstanceOf(ConnectException.class);
            }
        }
    }

    @Test
    void is_closed_unless_it_is_asked_for() {
        try (var ferme = new ServiceAilleurs()) {
            assertThatThrownBy(() -> ferme.port("local.management.port")).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void finishes_what_has_begun_before_it_stops() throws Exception {
        var autre = new ServiceAilleurs();
        var lente = CompletableFuture.supplyAsync(() -> {
            try {
                return autre.page("/robots.txt?lente=1500").statusCode();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        Thread.sleep(500);

        autre.close();

        assertThat(lente.join()).isEqualTo(200);
    }
}
