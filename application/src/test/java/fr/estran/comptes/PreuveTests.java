package fr.estran.comptes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.droits.Droits;
import fr.estran.socle.droits.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;

/** What a session left open is not enough for: here no proof lasts. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "estran.session.preuve=0s")
@Tag("long")
class PreuveTests {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    Droits droits;

    Ville ville;
    Visiteur admin;

    @BeforeEach
    void une_ville() {
        ville = Ville.dans(contexte);
        admin = ville.visiteur(Role.ADMINISTRATEUR);
    }

    /** Whatever comes to be sensitive: the table says so, and that is enough. */
    @Test
    void is_asked_for_before_each_line_of_the_table_that_is_sensitive() {
        var essayes = 0;
        for (var droit : droits.sensibles()) {
            var role = droit.roles().iterator().next();
            var elle = ville.visiteur(role);
            var chemin = droit.chemin()
                    .getPatternString()
                    .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
            var reponse = droit.methode().equals(HttpMethod.GET) ? elle.lire(chemin) : elle.poster(chemin, Map.of());
            assertThat(reponse.statusCode())
                    .as("%s %s", droit.methode(), chemin)
                    .isEqualTo(200);
            assertThat(reponse.body())
                    .contains("Confirmez que c'est vous")
                    .containsSubsequence("</form>", "</main>", "</html>");
            essayes++;
        }
        assertThat(essayes).isGreaterThan(12);
    }

    @Test
    void keeps_a_session_left_open_from_taking_a_second_factor_away() {
        mettreEnPlace(ville.visiteur(Role.CONSEILLER));
        var chemin = "/comptes/" + ville.comptes.get(Role.CONSEILLER).valeur() + "/second-facteur";

        assertThat(admin.poster(chemin, Map.of()).statusCode()).isEqualTo(200);
        var faux = admin.poster(chemin, Map.of("preuveMotDePasse", "mauvais"));
        assertThat(faux.statusCode()).isEqualTo(422);
        assertThat(faux.body()).contains("pas le bon mot de passe").doesNotContain("mauvais");
        assertThat(enPlace()).isTrue();

        assertThat(admin.poster(chemin, Map.of("preuveMotDePasse", Ville.MOT_DE_PASSE))
                        .statusCode())
                .isEqualTo(302);
        assertThat(enPlace()).isFalse();
    }

    @Test
    void keeps_what_was_written_and_does_it_once_the_answer_is_right() {
        var page = admin.poster(
                "/comptes", Map.of("nom", "Dominique Exemple", "courriel", "d@exemple.fr", "role", "accueil"));
        assertThat(page.body())
                .contains("action=\"/comptes\"", "name=\"nom\" value=\"Dominique Exemple\"")
                .doesNotContain("name=\"_csrf\" value=\"\"");
        assertThat(admin.lire("/comptes").body()).doesNotContain("Dominique Exemple");

        assertThat(admin.poster(
                                "/comptes",
                                Map.of(
                                        "nom",
                                        "Dominique Exemple",
                                        "courriel",
                                        "d@exemple.fr",
                                        "role",
                                        "accueil",
                                        "preuveMotDePasse",
                                        Ville.MOT_DE_PASSE))
                        .statusCode())
                .isEqualTo(200);
        assertThat(admin.lire("/comptes").body()).contains("Dominique Exemple");
    }

    /** What is to be kept sealed waits in no page; nor is the one that was there kept without a word. */
    @Test
    void keeps_no_secret_that_was_typed_and_says_that_it_is_to_be_typed_again() {
        var dits = Map.of(
                "genre",
                "autre",
                "nom",
                "le compte de la mairie",
                "emetteur",
                "https://connexion.exemple.fr",
                "client",
                "estran",
                "secret",
                "soleil-couchant");
        var page = admin.poster("/comptes/fournisseur", dits).body();
        assertThat(page)
                .contains("value=\"le compte de la mairie\"", "sauf le secret")
                .doesNotContain("soleil-couchant", "name=\"secret\"");

        var sans = new HashMap<>(dits);
        sans.remove("secret");
        sans.put("preuveMotDePasse", Ville.MOT_DE_PASSE);
        assertThat(admin.poster("/comptes/fournisseur", sans).body()).contains("Donnez le secret de nouveau");
    }

    @Test
    void goes_on_to_the_file_that_was_asked_for_and_nowhere_else() {
        assertThat(admin.lire("/journal.csv?acte=compte.creer").body())
                .contains("action=\"/preuve\"", "value=\"/journal.csv?acte=compte.creer\"");

        for (var suite :
                List.of("/journal.csv?acte=compte.creer", "https://exemple.fr/", "//exemple.fr", "/connexion", "")) {
            var reponse = admin.poster("/preuve", Map.of("suite", suite, "preuveMotDePasse", Ville.MOT_DE_PASSE));
            assertThat(reponse.headers().firstValue("Location").orElseThrow())
                    .endsWith(suite.startsWith("/journal") ? suite : "/mon-compte");
        }
        var accolade = Map.of("suite", "/journal.csv?acte={acte}", "preuveMotDePasse", Ville.MOT_DE_PASSE);
        assertThat(admin.poster("/preuve", accolade).headers().firstValue("Location"))
                .hasValueSatisfying(vers -> assertThat(vers).endsWith("/mon-compte"));
        assertThat(admin.poster("/preuve", Map.of("suite", "/journal.csv", "preuveMotDePasse", "mauvais"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void asks_for_the_telephone_too_where_it_is_in_place_and_makes_a_guesser_wait() {
        var secret = mettreEnPlace(admin);
        var chemin = "/comptes/" + ville.comptes.get(Role.LECTEUR).valeur() + "/desactiver";

        assertThat(admin.poster(chemin, Map.of()).body()).contains("preuveCode");
        assertThat(admin.poster(chemin, Map.of("preuveMotDePasse", Ville.MOT_DE_PASSE))
                        .statusCode())
                .isEqualTo(422);
        assertThat(admin.poster(
                                chemin,
                                Map.of(
                                        "preuveMotDePasse",
                                        Ville.MOT_DE_PASSE,
                                        "preuveCode",
                                        SecondFacteurTests.codeDe(secret, 1)))
                        .statusCode())
                .isEqualTo(302);

        assertThat(IntStream.range(0, 12)
                        .map(essai -> admin.poster(chemin, Map.of("preuveMotDePasse", "mauvais" + essai))
                                .statusCode()))
                .contains(422, 429);
    }

    private static String mettreEnPlace(Visiteur qui) {
        var secret = SecondFacteurTests.SECRET.matcher(
                qui.lire("/mon-compte/second-facteur").body());
        assertThat(secret.find()).isTrue();
        var clair = secret.group(1).replace(" ", "");
        qui.poster(
                "/mon-compte/second-facteur",
                Map.of("code", SecondFacteurTests.codeDe(clair, 0), "motDePasse", Ville.MOT_DE_PASSE));
        return clair;
    }

    private boolean enPlace() {
        return ville.faire(() -> contexte.getBean(SecondsFacteurs.class)
                .etat(ville.comptes.get(Role.CONSEILLER))
                .telephone());
    }
}
