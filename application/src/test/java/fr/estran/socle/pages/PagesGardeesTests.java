package fr.estran.socle.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.socle.droits.Role;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

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

    private static String entete(HttpResponse<String> reponse, String nom) {
        return reponse.headers().firstValue(nom).orElse("");
    }
}
