package fr.estran.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.comptes.Role;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** What no form of ours sends: it is refused before it costs anything, and never ends in a fault. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DemandesHostilesTests {

    @Autowired
    ApplicationContext contexte;

    Ville ville;
    Visiteur inconnu;

    @BeforeEach
    void uneVille() {
        ville = Ville.dans(contexte);
        inconnu = ville.visiteur();
    }

    @Test
    void refuses_what_does_not_say_its_length() {
        var sansFin = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[100_000]));

        assertThat(inconnu.demander("POST", "/connexion/cle", "application/json", sansFin)
                        .statusCode())
                .isEqualTo(411);
    }

    @Test
    void refuses_more_than_a_form_can_hold() {
        assertThat(inconnu.demander(
                                "POST",
                                "/connexion/cle",
                                "application/json",
                                BodyPublishers.ofByteArray(new byte[1_100_000]))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void takes_no_file_from_whoever_has_no_session() {
        assertThat(inconnu.demander(
                                "POST",
                                "/echanges/imports",
                                "multipart/form-data; boundary=x",
                                BodyPublishers.ofString("--x\r\n\r\n\r\n--x--"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void refuses_a_sign_that_nobody_can_type() {
        var reponse = inconnu.poster("/connexion", Map.of("courriel", "a\0b@exemple.fr", "motDePasse", "x"));

        assertThat(reponse.statusCode()).isEqualTo(400);
        assertThat(reponse.body()).doesNotContain("Exception", "a\0b");
    }

    @Test
    void repeats_no_host_that_it_was_asked_under() {
        assertThat(inconnu.lire("/equipe").headers().firstValue("Location")).contains("/connexion");
    }

    @ParameterizedTest
    @ValueSource(strings = {"------------------------------------", "abc", "00000000-0000-0000-0000-00000000000g"})
    void takes_a_counsellor_that_is_none_for_nobody(String conseiller) {
        var reponse = ville.visiteur(Role.ADMINISTRATEUR)
                .poster(
                        "/comptes",
                        Map.of(
                                "nom", "Camille",
                                "courriel", "camille@exemple.fr",
                                "role", "conseiller",
                                "conseiller", conseiller));

        assertThat(reponse.statusCode()).isLessThan(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/connexion", "/mot-de-passe/nouveau", "/second-facteur"})
    void never_shows_again_what_was_typed_where_secrets_are_typed(String page) {
        inconnu.cookies.clear();
        inconnu.entetes.put("Sec-Fetch-Site", "same-origin");

        var reponse = inconnu.poster(page, Map.of("nouveau", "un-secret-bien-garde", "code", "un-secret-bien-garde"));

        assertThat(reponse.statusCode()).isEqualTo(403);
        assertThat(reponse.body()).doesNotContain("un-secret-bien-garde");
    }
}
