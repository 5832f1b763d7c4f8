package fr.estran.socle.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.socle.base.OrdreDuTravail;
import fr.estran.socle.commun.PagesPubliquesChangees;
import fr.estran.socle.droits.Role;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesGardeesTests {

    @Autowired
    ApplicationContext contexte;

    Ville ville;

    @BeforeAll
    void une_ville() {
        ville = Ville.dans(contexte);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/accessibilite",
                "/mentions-legales",
                "/confidentialite",
                "/confidentialite/telephone",
                "/plan-du-site"
            })
    void tells_a_browser_that_it_has_the_page_already(String chemin) {
        var premiere = ville.visiteur().lire(chemin);
        assertThat(premiere.statusCode()).isEqualTo(200);
        assertThat(premiere.body()).contains(ville.nom);

        var visiteur = ville.visiteur();
        visiteur.entetes.put("If-None-Match", entete(premiere, "ETag"));
        var seconde = visiteur.lire(chemin);
        assertThat(seconde.statusCode()).isEqualTo(304);
        assertThat(seconde.body()).isEmpty();
        for (var reponse : List.of(premiere, seconde, ville.visiteur().lire(chemin))) {
            assertThat(reponse.headers().map()).doesNotContainKey("Set-Cookie");
            assertThat(entete(reponse, "Cache-Control")).isEqualTo("no-cache, private");
            assertThat(entete(reponse, "Content-Security-Policy")).contains("script-src 'self'");
            assertThat(entete(reponse, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(entete(reponse, "X-Frame-Options")).isEqualTo("DENY");
        }
    }

    /** RFC 9110, 13.1.2: whichever there is, one of a list, and one whose weakness was lost on the way. */
    @ParameterizedTest
    @ValueSource(strings = {"*", "W/%s", "%s", "\"autre\", W/%s", "W/\"autre\",%s"})
    void tells_so_of_any_mark_and_of_one_of_a_list(String forme) {
        for (var chemin : List.of("/plan-du-site", "/programme/flux", "/programme/donnees", "/programme/agenda")) {
            var premiere = ville.visiteur().lire(chemin);
            var visiteur = ville.visiteur();
            visiteur.entetes.put(
                    "If-None-Match", forme.formatted(entete(premiere, "ETag").substring(2)));
            assertThat(visiteur.lire(chemin).statusCode()).as(chemin).isEqualTo(304);
            visiteur.entetes.put(
                    "If-None-Match", "W/\"0011\", \"" + entete(premiere, "ETag").length() + "\"");
            assertThat(visiteur.lire(chemin).statusCode()).as(chemin).isEqualTo(200);
        }
    }

    @Test
    void shows_each_structure_its_own_page() {
        var autre = Ville.dans(contexte);

        assertThat(ville.visiteur().lire("/").body()).contains(ville.nom);
        assertThat(autre.visiteur().lire("/").body()).contains(autre.nom).doesNotContain(ville.nom);
    }

    @Test
    void keeps_nothing_of_whoever_is_signed_in() {
        var connecte = ville.visiteur(Role.RESPONSABLE);

        assertThat(connecte.lire("/").body()).contains("Camille responsable");
        assertThat(connecte.lire("/").headers().firstValue("ETag")).isEmpty();
        assertThat(ville.visiteur().lire("/").body()).doesNotContain("Camille");
    }

    @Test
    void keeps_no_page_that_is_asked_for_with_a_question() {
        assertThat(ville.visiteur().lire("/?x=1").headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void gives_files_an_address_that_changes_with_them_which_browsers_keep_for_a_year() {
        var page = ville.visiteur().lire("/").body();
        var feuilles = page.lines()
                .filter(ligne -> ligne.contains("rel=\"stylesheet\""))
                .map(ligne -> ligne.replaceAll(".*href=\"([^\"]+)\".*", "$1"))
                .toList();
        assertThat(feuilles).hasSize(3).allSatisfy(adresse -> {
            assertThat(adresse).matches(".*(-[0-9a-f]{32}\\.css|/\\d+\\.\\d+\\.\\d+/.*)");
            var feuille = ville.visiteur().lire(adresse);
            assertThat(feuille.statusCode()).isEqualTo(200);
            assertThat(entete(feuille, "Cache-Control")).contains("max-age=31536000");
        });
    }

    /** A service of its own, at whose door one counts how often a page is made. */
    private final class Gardees {

        final OrdreDuTravail ordre = new OrdreDuTravail(1);
        final AtomicInteger faites = new AtomicInteger();
        final AtomicReference<Instant> heure = new AtomicReference<>(Instant.parse("2026-12-01T08:00:00Z"));
        final PagesGardees pages = new PagesGardees(
                contexte.getBeanProvider(RequestMappingHandlerMapping.class), "estran-session", ordre, new Clock() {
                    @Override
                    public ZoneId getZone() {
                        return ZoneOffset.UTC;
                    }

                    @Override
                    public Clock withZone(ZoneId zone) {
                        return this;
                    }

                    @Override
                    public Instant instant() {
                        return heure.get();
                    }
                });

        String lire(Runnable enLaFaisant) {
            try {
                var reponse = new MockHttpServletResponse();
                pages.doFilter(new MockHttpServletRequest("GET", "/accessibilite"), reponse, (_, ecrite) -> {
                    var rang = faites.incrementAndGet();
                    enLaFaisant.run();
                    ecrite.getWriter().print("page " + rang);
                });
                return reponse.getContentAsString();
            } catch (IOException | ServletException e) {
                throw new IllegalStateException(e);
            }
        }

        String lire() {
            return lire(() -> {});
        }

        void passer(int secondes) {
            heure.set(heure.get().plusSeconds(secondes));
        }
    }

    @Test
    void shows_what_is_in_memory_while_all_connections_are_held() {
        var gardees = new Gardees();
        assertThat(gardees.lire()).isEqualTo("page 1");
        gardees.passer(6);
        gardees.ordre.prendre(OrdreDuTravail.Rang.DEMANDE);
        assertThat(gardees.lire()).isEqualTo("page 1");
        gardees.ordre.rendre(OrdreDuTravail.Rang.DEMANDE);
        assertThat(gardees.lire()).isEqualTo("page 2");
    }

    @Test
    void shows_what_has_changed_even_in_a_crowd() {
        var gardees = new Gardees();
        gardees.lire();
        gardees.ordre.prendre(OrdreDuTravail.Rang.DEMANDE);
        gardees.pages.oublier(new PagesPubliquesChangees());

        assertThat(gardees.lire()).isEqualTo("page 2");
    }

    @Test
    void makes_a_page_anew_once_while_others_are_shown_the_one_before() {
        var gardees = new Gardees();
        gardees.lire();
        gardees.passer(6);

        assertThat(gardees.lire(() -> assertThat(gardees.lire()).isEqualTo("page 1")))
                .isEqualTo("page 2");
        assertThat(gardees.faites).hasValue(2);
    }

    @Test
    void makes_a_page_once_for_many_who_come_before_it_is_made() throws Exception {
        var gardees = new Gardees();
        var commencee = new CountDownLatch(1);
        var finir = new CountDownLatch(1);
        try (var fils = Executors.newVirtualThreadPerTaskExecutor()) {
            var premiere = fils.submit(() -> gardees.lire(() -> {
                commencee.countDown();
                try {
                    finir.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }));
            commencee.await();
            var autres = IntStream.range(0, 20)
                    .mapToObj(_ -> fils.submit(() -> gardees.lire()))
                    .toList();
            finir.countDown();
            assertThat(premiere.get()).isEqualTo("page 1");
            for (var autre : autres) {
                assertThat(autre.get()).isEqualTo("page 1");
            }
        }
        assertThat(gardees.faites).hasValue(1);
    }

    private static String entete(HttpResponse<String> reponse, String nom) {
        return reponse.headers().firstValue(nom).orElse("");
    }
}
