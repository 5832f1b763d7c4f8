package fr.estran.socle.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import fr.estran.Navigateur;
import fr.estran.Ville;
import fr.estran.socle.droits.Role;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
class PagesDErreurTests {

    @Autowired
    ApplicationContext contexte;

    Ville ville;

    @BeforeAll
    void une_ville() {
        ville = Ville.dans(contexte);
    }

    @Test
    void says_in_the_name_of_the_town_that_there_is_no_such_page() {
        var page = ville.visiteur().lire("/rien");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains(ville.nom, "Cette page n'existe pas", "Revenir à l'accueil");
        assertThat(ville.visiteur(Role.CONSEILLER).lire("/reglages/site").body())
                .contains("Revenir à la page du jour");
    }

    @Test
    @Tag("navigateur")
    void loses_nothing_of_a_form_that_was_left_open_too_long() {
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(390, ColorScheme.LIGHT, page -> {
                ville.entrer(page, Role.ADMINISTRATEUR);
                page.navigate(ville.adresse("/reglages/site"));
                page.fill("#telephone", "02 61 91 00 11");
                page.context()
                        .clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions()
                                .setName("estran-jeton"));
                page.click("main form[action='/reglages/site'] button");
                assertThat(page.locator("h1").textContent()).contains("resté ouvert trop longtemps");
                assertThat(Navigateur.fautes(page)).isEmpty();

                page.click("text=Renvoyer ce que j'avais écrit");
                assertThat(page.locator(".avis.succes").textContent()).contains("Les réglages sont enregistrés.");
                assertThat(page.inputValue("#telephone")).isEqualTo("02 61 91 00 11");
            });
        }
    }

    @Test
    void sends_a_form_again_in_one_go_after_signing_in_elsewhere() {
        var visiteur = ville.visiteur();
        visiteur.cookies.remove("estran-jeton");
        visiteur.entetes.put("Sec-Fetch-Site", "same-origin");
        var refusee = visiteur.demander(
                "POST", "/reglages/site", "application/x-www-form-urlencoded", BodyPublishers.ofString("nom=Service"));
        assertThat(refusee.body()).contains("Renvoyer", "name=\"renvoi\"");
        var ailleurs = ville.visiteur(Role.CONSEILLER);
        var formulaire = "renvoi=1&_csrf=ancien&cherche=zz";

        for (var origine : new String[] {"cross-site", "same-site"}) {
            ailleurs.cookies.remove("estran-jeton");
            ailleurs.entetes.put("Sec-Fetch-Site", origine);
            assertThat(ailleurs.demander(
                                    "POST",
                                    "/equipe/personnes",
                                    "application/x-www-form-urlencoded",
                                    BodyPublishers.ofString(formulaire))
                            .statusCode())
                    .as(origine)
                    .isEqualTo(403);
        }
        ailleurs.cookies.remove("estran-jeton");
        ailleurs.entetes.put("Sec-Fetch-Site", "same-origin");
        assertThat(ailleurs.demander(
                                "POST",
                                "/equipe/personnes",
                                "application/x-www-form-urlencoded",
                                BodyPublishers.ofString(formulaire))
                        .statusCode())
                .isEqualTo(200);
    }

    /** Nobody of the public has an account: what they wrote is all that they are asked to send again. */
    @Test
    void speaks_of_signing_in_to_the_team_alone() {
        assertThat(expire("/messages/arret"))
                .contains("Renvoyer ce que j'avais écrit")
                .doesNotContain("Se connecter");
        assertThat(expire("/ma-place/quitter")).contains("Renvoyer").doesNotContain("Se connecter");
        assertThat(expire("/reglages/site")).contains("Renvoyer", "Se connecter dans un autre onglet");
    }

    @Test
    @Tag("navigateur")
    void is_come_back_to_by_the_button_of_the_browser() {
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(390, ColorScheme.LIGHT, page -> {
                page.navigate(ville.adresse("/messages/arret"));
                page.click("main form button");
                assertThat(page.title()).startsWith("Erreur : ");
                page.click("footer a[href='/mentions-legales']");
                page.goBack();
                assertThat(page.locator("h1").textContent())
                        .isEqualTo(page.title().replaceAll(" – .*", ""));
                assertThat(page.locator("main form button").count()).isEqualTo(1);
            });
        }
    }

    /** What is shown once, in answer, has no address of its own. */
    @Test
    void leads_back_to_the_nearest_page_that_has_an_address() {
        var admin = ville.visiteur(Role.ADMINISTRATEUR);
        var compte = "/comptes/" + ville.comptes.get(Role.LECTEUR).valeur();

        assertThat(admin.poster(compte + "/code", Map.of()).body()).contains("data-retour=\"" + compte + "\"");
        assertThat(admin.lire(compte).body()).doesNotContain("data-retour");
        assertThat(expire("/ma-place/quitter")).contains("data-retour=\"/ma-place\"");
        assertThat(expire("/rien//ailleurs")).contains("data-retour=\"/\"");
    }

    private String expire(String chemin) {
        var visiteur = ville.visiteur();
        visiteur.cookies.remove("estran-jeton");
        visiteur.entetes.put("Sec-Fetch-Site", "same-origin");
        return visiteur.demander(
                        "POST", chemin, "application/x-www-form-urlencoded", BodyPublishers.ofString("nom=Kerbrat"))
                .body();
    }

    @Test
    void begins_the_title_of_a_page_that_has_faults_by_saying_so() {
        assertThat(ville.visiteur()
                        .poster("/messages/arret", Map.of("code", "", "nom", ""))
                        .body())
                .contains("<title>Erreur : ");
        assertThat(ville.visiteur().lire("/messages/arret").body()).doesNotContain("Erreur :");
    }

    /** Whoever sent it from elsewhere would have it sent again by one click. */
    @Test
    void offers_nothing_to_send_again_of_a_form_that_is_not_ours() {
        var visiteur = ville.visiteur(Role.ADMINISTRATEUR);
        visiteur.cookies.remove("estran-jeton");
        visiteur.entetes.put("Sec-Fetch-Site", "cross-site");

        var page = visiteur.demander(
                "POST", "/reglages/site", "application/x-www-form-urlencoded", BodyPublishers.ofString("nom=Faux"));

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body())
                .contains("resté ouvert trop longtemps")
                .doesNotContain("Faux", "<form method=\"post\" action=\"/reglages\"");
    }

    @Test
    void never_repeats_a_password() {
        var visiteur = ville.visiteur();
        visiteur.cookies.remove("estran-jeton");
        visiteur.entetes.put("Sec-Fetch-Site", "same-origin");

        var page = visiteur.demander(
                "POST",
                "/connexion",
                "application/x-www-form-urlencoded",
                BodyPublishers.ofString("courriel=a@b&motDePasse=secret-a-moi"));

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).doesNotContain("secret-a-moi");
    }

    @Test
    void says_that_a_file_is_too_heavy() {
        var visiteur = ville.visiteur(Role.ADMINISTRATEUR);
        var corps = "--x\r\nContent-Disposition: form-data; name=\"logo\"; filename=\"l.png\"\r\n\r\n"
                + "a".repeat(53_000_000) + "\r\n--x--\r\n";

        var page = visiteur.demander(
                "POST", "/reglages/site/logo", "multipart/form-data; boundary=x", BodyPublishers.ofString(corps));

        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(page.body()).contains("Ce fichier est trop lourd");
    }

    @Test
    @Tag("navigateur")
    void says_so_to_a_browser_too(@TempDir Path dossier) throws IOException {
        var lourd = Files.write(dossier.resolve("logo.png"), new byte[52_500_000]);
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(1280, ColorScheme.LIGHT, page -> {
                ville.entrer(page, Role.ADMINISTRATEUR);
                page.navigate(ville.adresse("/reglages/site"));
                page.setInputFiles("#logo", lourd);
                page.click("main form[action='/reglages/site/logo'] button");
                assertThat(page.locator("h1").textContent()).isEqualTo("Ce fichier est trop lourd");
            });
        }
    }

    @Test
    void has_a_page_for_what_is_not_understood() {
        var page = ville.visiteur(Role.ADMINISTRATEUR).poster("/reglages/site/logo", Map.of());

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("pas été comprise").doesNotContain("Exception", "org.springframework");
    }
}
