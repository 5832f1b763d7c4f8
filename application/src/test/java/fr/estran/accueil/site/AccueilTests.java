package fr.estran.accueil.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import fr.estran.Navigateur;
import fr.estran.Ville;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AccueilTests {

    @Autowired
    ApplicationContext contexte;

    Ville ville;

    @BeforeEach
    void uneVille() {
        ville = Ville.dans(contexte);
    }

    @Test
    @Tag("navigateur")
    void leads_to_the_reports_that_were_published() {
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(390, ColorScheme.LIGHT, page -> {
                page.navigate(ville.adresse("/"));
                page.getByText("Lire les rapports publiés").click();
                assertThat(page.locator("h1").textContent()).isEqualTo("Rapports publiés");
            });
        }
    }

    /** On the first day of a town, before anything is in its records. */
    @Test
    void says_that_the_programme_is_soon_ready_and_how_to_get_help_meanwhile() {
        var page = ville.visiteur().lire("/programme");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Bientôt prêt", "Adressez-vous à l'accueil de votre mairie")
                .doesNotContain("name=\"quartier\"", "Rien n'est prévu");
    }

    /** One way to say it, everywhere. */
    @Test
    void names_the_way_to_a_place_or_to_an_appointment_in_the_header_and_on_the_map() {
        assertThat(ville.visiteur().lire("/plan-du-site").body()).contains(">Ma place ou mon rendez-vous</a></li>");
        assertThat(ville.visiteur().lire("/").body()).contains("Ma place ou mon rendez-vous</a>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rien", "/rapports/1999", "/rapports/..", "/rapports/%2e%2e"})
    void answers_with_a_page_that_helps_when_there_is_nothing_to_show(String chemin) {
        var reponse = ville.visiteur().lire(chemin);

        assertThat(reponse.statusCode()).isIn(400, 404);
        assertThat(reponse.body()).doesNotContain("Exception", "Whitelabel");
        if (reponse.statusCode() == 404) {
            assertThat(reponse.body()).contains("Cette page n'existe pas", "Revenir à l'accueil");
        }
    }
}
