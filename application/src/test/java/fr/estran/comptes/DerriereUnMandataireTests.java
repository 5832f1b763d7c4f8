package fr.estran.comptes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** As in production: a proxy holds the certificate, and says for whom it asks. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "server.forward-headers-strategy=native")
class DerriereUnMandataireTests {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    @Test
    void gives_cookies_for_https_alone_and_says_so_to_the_browser() {
        var ville = Ville.dans(contexte);
        var visiteur = ville.visiteur();
        visiteur.entetes.put("X-Forwarded-Proto", "https");
        visiteur.lire("/mon-compte");
        var reponse = visiteur.poster(
                "/connexion", Map.of("courriel", ville.courriel("conseiller"), "motDePasse", Ville.MOT_DE_PASSE));

        assertThat(reponse.statusCode()).isEqualTo(302);
        assertThat(reponse.headers().firstValue("Location").orElseThrow()).endsWith("/mon-compte");
        assertThat(reponse.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(reponse.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure", "HttpOnly", "SameSite=Lax"));
    }

    /** One who guesses through the proxy slows nobody else down. */
    @Test
    void counts_and_notes_each_visitor_by_their_own_address() {
        var ville = Ville.dans(contexte);
        for (var essai = 0; essai < 8; essai++) {
            var guesser = ville.visiteur();
            guesser.entetes.put("X-Forwarded-For", "203.0.113.7");
            guesser.poster("/connexion", Map.of("courriel", ville.courriel("accueil"), "motDePasse", "faux"));
        }
        var elle = ville.visiteur();
        elle.entetes.put("X-Forwarded-For", "2001:db8::1");
        elle.entrer(ville.courriel("accueil"), Ville.MOT_DE_PASSE);

        assertThat(ville.faire(() -> jdbc.sql("select host(origine) from journal where acte = 'connexion.ouvrir'")
                        .query(String.class)
                        .list()))
                .containsExactly("2001:db8::1");
    }

    @Test
    void answers_nothing_at_an_address_that_is_nobodys() {
        var ville = Ville.dans(contexte);
        Ville.dans(contexte);
        var ailleurs = ville.visiteur();
        ailleurs.entetes.put("X-Forwarded-Host", "ailleurs.example");

        for (var chemin : new String[] {"/connexion", "/mot-de-passe/oublie", "/mot-de-passe/code"}) {
            assertThat(ailleurs.poster(chemin, Map.of("courriel", "a@b", "code", "c"))
                            .statusCode())
                    .as(chemin)
                    .isIn(302, 404);
        }
    }
}
