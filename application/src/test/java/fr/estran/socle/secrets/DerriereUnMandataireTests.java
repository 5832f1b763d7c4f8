package fr.estran.socle.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** As in production: a proxy holds the certificate, and says for whom it asks. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "server.forward-headers-strategy=native")
@ExtendWith(OutputCaptureExtension.class)
@Tag("long")
class DerriereUnMandataireTests {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Mandataire mandataire;

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
                .allSatisfy(cookie -> assertThat(cookie)
                        .startsWith("__Host-estran-")
                        .contains("Path=/;", "Secure", "HttpOnly")
                        .doesNotContain("Domain")
                        .containsPattern("SameSite=(Lax|Strict)"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("__Host-estran-session="))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("__Host-estran-appareil="));
        assertThat(visiteur.lire("/mon-compte").statusCode()).isEqualTo(200);

        // What a neighbour's page could have planted, and what was given before cookies were so, is nobody's.
        visiteur.cookies.put("estran-session", visiteur.cookies.remove("__Host-estran-session"));
        assertThat(visiteur.lire("/mon-compte").statusCode()).isEqualTo(302);
    }

    /** A browser lets a neighbour of the domain plant these: what is read of them must not have the name of ours. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "$Version=1,__Host-estran-session=%s",
                "$Version=\"1\"; a=\"b,__Host-estran-session=%s\"",
                "a=\"; b,__Host-estran-session=%s\"",
                "\u00e2\u0080\u0080__Host-estran-session=%s",
                "\u00a0__Host-estran-session=%s",
                "\u0085__Host-estran-session=%s",
                "__host-estran-session=%s",
                "%%5F_Host-estran-session=%s",
                "a=b,__Host-estran-session=%s",
                "a=b\t__Host-estran-session=%s"
            })
    void reads_no_cookie_of_ours_in_one_that_a_neighbour_may_plant(String entete) {
        var ville = Ville.dans(contexte);
        var elle = ville.visiteur();
        elle.entetes.put("X-Forwarded-Proto", "https");
        elle.lire("/mon-compte");
        elle.poster("/connexion", Map.of("courriel", ville.courriel("accueil"), "motDePasse", Ville.MOT_DE_PASSE));
        var session = elle.cookies.get("__Host-estran-session");
        assertThat(statut(ville, "__Host-estran-session=" + session)).isEqualTo(200);

        assertThat(statut(ville, entete.formatted(session))).isIn(302, 400);
    }

    private static int statut(Ville ville, String temoins) {
        var quelquUn = ville.visiteur();
        quelquUn.entetes.put("X-Forwarded-Proto", "https");
        quelquUn.entetes.put("Cookie", temoins);
        return quelquUn.lire("/mon-compte").statusCode();
    }

    /** Also those of a part of the address, and the one that a page of an error sets. */
    @Test
    void gives_no_cookie_of_another_kind_on_any_page_of_the_public() {
        var ville = Ville.dans(contexte);
        for (var chemin : List.of(
                "/",
                "/programme",
                "/ma-place",
                "/mot-de-passe/lien?jeton=abc",
                "/connexion",
                "/n-existe-pas",
                "/equipe")) {
            var visiteur = ville.visiteur();
            visiteur.entetes.put("X-Forwarded-Proto", "https");
            assertThat(visiteur.lire(chemin).headers().allValues("Set-Cookie"))
                    .as(chemin)
                    .allSatisfy(
                            cookie -> assertThat(cookie).startsWith("__Host-").contains("Path=/;", "Secure"));
        }
    }

    @Test
    void says_nothing_of_a_proxy_that_is_believed() {
        var elle = Ville.dans(contexte).visiteur();
        elle.entetes.put("X-Forwarded-For", "203.0.113.9");
        elle.lire("/connexion");

        assertThat(mandataire.ignore()).isFalse();
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
    void answers_nothing_at_an_address_that_is_nobodys(CapturedOutput dit) {
        var ville = Ville.dans(contexte);
        Ville.dans(contexte);
        var ailleurs = ville.visiteur();
        ailleurs.entetes.put("X-Forwarded-Host", "ailleurs.example");

        for (var chemin : new String[] {"/connexion", "/mot-de-passe/oublie", "/mot-de-passe/code"}) {
            assertThat(ailleurs.poster(chemin, Map.of("courriel", "a@b", "code", "c"))
                            .statusCode())
                    .as(chemin)
                    .isEqualTo(404);
        }
        for (var chemin : new String[] {"/", "/programme", "/n-existe-pas", "/robots.txt", "/ville/x/logo"}) {
            var page = ailleurs.lire(chemin);
            assertThat(page.statusCode()).as(chemin).isEqualTo(404);
            assertThat(page.body()).contains("Aucun service ne répond à cette adresse");
        }
        assertThat(ailleurs.lire("/statique/estran.css").statusCode()).isEqualTo(200);
        assertThat(dit.getAll()).doesNotContain("ERROR", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%S", "%s.", "%s:443", "%S.:8443"})
    void answers_at_its_address_however_it_is_written(String ecrite) {
        var ville = Ville.dans(contexte);
        var elle = ville.visiteur();
        elle.entetes.put("X-Forwarded-Host", ecrite.formatted(ville.hote));

        assertThat(elle.lire("/connexion").body()).contains(ville.nom);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[2001:db8::1]", "[2001:db8::1]:8443", "203.0.113.7"})
    void finds_nobody_at_what_is_no_name(String hote) {
        var elle = Ville.dans(contexte).visiteur();
        elle.entetes.put("X-Forwarded-Host", hote);

        assertThat(elle.lire("/").statusCode()).isIn(400, 404);
    }
}
