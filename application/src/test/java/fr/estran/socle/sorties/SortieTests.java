package fr.estran.socle.sorties;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fr.estran.socle.sorties.Sortie.Demande;
import fr.estran.socle.sorties.Sortie.Issue;
import fr.estran.socle.sorties.Sortie.Issue.Manquee;
import fr.estran.socle.sorties.Sortie.Issue.Reponse;
import fr.estran.socle.sorties.Sortie.Raison;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a server of this machine, whose name alone is let through. */
class SortieTests {

    final AdressesDuDehors adresses = new AdressesDuDehors(Set.of("localhost"));
    final Sortie sortie = new Sortie(adresses, Duration.ofSeconds(2));
    final List<Map<String, List<String>>> recues = new ArrayList<>();
    HttpServer serveur;

    @BeforeEach
    void un_serveur() throws IOException {
        serveur = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serveur.start();
    }

    @AfterEach
    void plus_de_serveur() throws IOException {
        serveur.stop(0);
        sortie.destroy();
    }

    void repondre(String chemin, int statut, Map<String, String> entetes, byte[] corps) {
        serveur.createContext(chemin, echange -> {
            recues.add(Map.copyOf(echange.getRequestHeaders()));
            entetes.forEach(echange.getResponseHeaders()::set);
            echange.sendResponseHeaders(statut, corps.length == 0 ? -1 : corps.length);
            echange.getResponseBody().write(corps);
            echange.close();
        });
    }

    URI ici(String chemin) {
        return URI.create("http://localhost:" + serveur.getAddress().getPort() + chemin);
    }

    Issue demander(URI adresse) {
        return sortie.demander(new Demande("GET", adresse, Map.of("Authorization", "Basic secret"), null));
    }

    @Test
    void gives_back_what_was_answered() {
        repondre("/agenda", 200, Map.of("ETag", "\"un\""), "BEGIN:VCALENDAR".getBytes());

        assertThat(demander(ici("/agenda"))).isInstanceOfSatisfying(Reponse.class, reponse -> {
            assertThat(reponse.statut()).isEqualTo(200);
            assertThat(reponse.corps()).isEqualTo("BEGIN:VCALENDAR");
            assertThat(reponse.entete("etag")).contains("\"un\"");
        });
        assertThat(demander(ici("/ailleurs")))
                .isInstanceOfSatisfying(
                        Reponse.class, reponse -> assertThat(reponse.statut()).isEqualTo(404));
    }

    /** A name that leads to this machine, or its address, whoever sent one there. */
    @Test
    void goes_nowhere_near_its_own_network_even_when_it_is_sent_on() {
        var port = serveur.getAddress().getPort();
        repondre("/http", 302, Map.of("Location", "http://127.0.0.1:" + port + "/secret"), new byte[0]);
        repondre("/https", 307, Map.of("Location", "https://127.0.0.1:" + port + "/secret"), new byte[0]);
        repondre("/nom", 301, Map.of("Location", "https://ip6-localhost/secret"), new byte[0]);
        repondre("/fichier", 301, Map.of("Location", "file:///etc/passwd"), new byte[0]);
        repondre("/rien", 301, Map.of("Location", "http://[::bad"), new byte[0]);
        repondre("/secret", 200, Map.of(), "secret".getBytes());

        for (var chemin : List.of("/http", "/https", "/fichier", "/rien")) {
            assertThat(demander(ici(chemin))).isEqualTo(new Manquee(Raison.INTERDITE));
        }
        assertThat(demander(ici("/nom"))).isInstanceOf(Manquee.class);
        assertThat(recues).hasSize(5);
    }

    @Test
    void follows_a_few_times_and_tells_who_asks_to_nobody_else() throws IOException {
        var autre = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var autres = new ArrayList<Map<String, List<String>>>();
        autre.createContext("/la", echange -> {
            autres.add(Map.copyOf(echange.getRequestHeaders()));
            echange.sendResponseHeaders(200, -1);
            echange.close();
        });
        autre.start();
        repondre("/un", 302, Map.of("Location", "/deux"), new byte[0]);
        repondre(
                "/deux",
                302,
                Map.of("Location", "http://localhost:" + autre.getAddress().getPort() + "/la"),
                new byte[0]);
        repondre("/rond", 302, Map.of("Location", "/rond"), new byte[0]);

        assertThat(demander(ici("/un"))).isInstanceOf(Reponse.class);
        assertThat(recues).allSatisfy(entetes -> assertThat(entetes).containsKey("Authorization"));
        assertThat(autres)
                .singleElement()
                .satisfies(entetes -> assertThat(entetes).doesNotContainKey("Authorization"));
        assertThat(demander(ici("/rond"))).isEqualTo(new Manquee(Raison.DETOURS));
        autre.stop(0);
    }

    @Test
    void takes_what_was_written_to_one_host_to_no_other() throws IOException {
        var autre = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var lus = new ArrayList<String>();
        autre.createContext("/la", echange -> {
            lus.add(new String(echange.getRequestBody().readAllBytes(), UTF_8));
            echange.sendResponseHeaders(200, -1);
            echange.close();
        });
        autre.start();
        var la = "http://localhost:" + autre.getAddress().getPort() + "/la";
        repondre("/suite", 200, Map.of(), new byte[0]);
        for (var statut : List.of(301, 302, 303, 307, 308)) {
            repondre("/" + statut, statut, Map.of("Location", la), new byte[0]);
            repondre("/meme/" + statut, statut, Map.of("Location", "/suite"), new byte[0]);

            assertThat(statut(new Demande("POST", ici("/" + statut), Map.of(), "ce qui est dit")))
                    .as("what sends it on is all that is heard")
                    .isEqualTo(statut);
            assertThat(statut(new Demande("POST", ici("/meme/" + statut), Map.of(), "ce qui est dit")))
                    .isEqualTo(200);
        }
        assertThat(lus).isEmpty();
        autre.stop(0);
    }

    private int statut(Demande demande) {
        return ((Reponse) sortie.demander(demande)).statut();
    }

    @Test
    void hears_ten_megabytes_and_no_more_whether_they_were_announced_or_not() {
        repondre("/annonce", 200, Map.of(), new byte[10_000_001]);
        repondre("/juste", 200, Map.of(), new byte[10_000_000]);
        serveur.createContext("/sans-fin", echange -> {
            echange.sendResponseHeaders(200, 0);
            try (var corps = echange.getResponseBody()) {
                for (var fois = 0; fois < 50; fois++) {
                    corps.write(new byte[1_000_000]);
                }
            }
        });

        assertThat(demander(ici("/annonce"))).isEqualTo(new Manquee(Raison.LOURDE));
        assertThat(demander(ici("/sans-fin"))).isEqualTo(new Manquee(Raison.LOURDE));
        assertThat(demander(ici("/juste"))).isInstanceOf(Reponse.class);
    }

    /** One says nothing, the other a sign at a time: neither is waited for. */
    @Test
    void waits_for_nobody() throws IOException {
        try (var muet = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            assertThat(demander(URI.create("http://localhost:" + muet.getLocalPort() + "/")))
                    .isEqualTo(new Manquee(Raison.LENTE));
        }
        serveur.createContext("/goutte", echange -> {
            echange.sendResponseHeaders(200, 0);
            try (var corps = echange.getResponseBody()) {
                for (var fois = 0; fois < 60; fois++) {
                    corps.write('x');
                    corps.flush();
                    Thread.sleep(100);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(demander(ici("/goutte"))).isEqualTo(new Manquee(Raison.LENTE));
    }

    /** Each step is quick enough, and all of them are not. */
    @Test
    void has_one_patience_for_all_the_way() {
        serveur.createContext("/lent", echange -> {
            try {
                Thread.sleep(700);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            echange.getResponseHeaders().set("Location", "/lent");
            echange.sendResponseHeaders(302, -1);
            echange.close();
        });

        assertThat(demander(ici("/lent"))).isEqualTo(new Manquee(Raison.LENTE));
    }

    @Test
    void hears_no_endless_head() {
        var beaucoup = new HashMap<String, String>();
        for (var rang = 0; rang < 150; rang++) {
            beaucoup.put("X-" + rang, "x");
        }
        repondre("/long", 200, Map.of("X-Long", "x".repeat(9000)), new byte[0]);
        repondre("/beaucoup", 200, beaucoup, new byte[0]);

        assertThat(demander(ici("/long"))).isEqualTo(new Manquee(Raison.LOURDE));
        assertThat(demander(ici("/beaucoup"))).isEqualTo(new Manquee(Raison.LOURDE));
    }

    @Test
    void is_sent_on_to_no_port_that_there_is_not() {
        repondre("/port", 302, Map.of("Location", "https://exemple.fr:99999/"), new byte[0]);

        assertThat(demander(ici("/port"))).isEqualTo(new Manquee(Raison.INTERDITE));
        assertThat(adresses.permise(URI.create("HTTPS://exemple.fr/a.ics"))).isTrue();
    }

    @Test
    void says_that_nobody_answers_and_that_a_name_leads_nowhere() throws IOException {
        int ferme;
        try (var prise = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            ferme = prise.getLocalPort();
        }
        assertThat(demander(URI.create("http://localhost:" + ferme + "/"))).isEqualTo(new Manquee(Raison.MUETTE));
        assertThat(demander(URI.create("https://personne.invalid/"))).isEqualTo(new Manquee(Raison.INCONNUE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://exemple.fr/a.ics", "ftp://exemple.fr/a.ics", "https:///a.ics",
                        "https://qui:secret@exemple.fr/a.ics",
                "file:///etc/passwd", "a.ics", "jar:https://exemple.fr/a!/b", "https:exemple.fr"
            })
    void takes_no_address_that_is_not_encrypted_or_holds_a_password(String adresse) {
        assertThat(adresses.permise(URI.create(adresse))).isFalse();
        assertThat(demander(URI.create(adresse))).isEqualTo(new Manquee(Raison.INTERDITE));
    }
}
