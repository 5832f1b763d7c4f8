package fr.estran.reseau.annuaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import fr.estran.Navigateur;
import fr.estran.Ville;
import fr.estran.socle.droits.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The map of the directory, as a browser opens it. What it asks of the tiles' server is answered here: nothing leaves this machine. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("navigateur")
class CarteAuNavigateurTests {

    private static final String AILLEURS = "https://data.geopf.fr/**";

    @Autowired
    ApplicationContext contexte;

    Ville ville;

    @BeforeEach
    void un_organisme_qui_a_sa_place_sur_la_carte() {
        ville = Ville.dans(contexte);
        ville.faire(() -> contexte.getBean(JdbcClient.class)
                .sql(
                        "insert into acteur (structure_id, id, nom) values (structure_courante(), gen_random_uuid(), 'PIMMS')")
                .update());
        var id = ville.faire(() -> contexte.getBean(JdbcClient.class)
                .sql("select id::text from acteur")
                .query(String.class)
                .single());
        assertThat(ville.visiteur(Role.RESPONSABLE)
                        .remplir(
                                "/equipe/annuaire/" + id + "/modifier",
                                Map.of(
                                        "besoin-impots", "oui",
                                        "adresse-1", "1 quai des Essais",
                                        "coordonnees-1", "47.9961, -4.0960"))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void asks_nobody_for_anything_before_its_button_is_pressed_and_leads_to_the_body_after() {
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(390, true, page -> {
                var demandes = new ArrayList<String>();
                page.onRequest(demande -> demandes.add(demande.url()));
                page.route(AILLEURS, CarteAuNavigateurTests::tuile);
                page.navigate(ville.adresse("/annuaire/carte"));
                page.waitForSelector("[data-carte-afficher]:visible");
                assertThat(ailleurs(demandes)).isEmpty();
                assertThat(Navigateur.fautes(page)).isEmpty();

                page.click("[data-carte-afficher]");
                page.waitForSelector(".leaflet-tile-loaded");

                assertThat(ailleurs(demandes)).isNotEmpty().allMatch(url -> url.startsWith("https://data.geopf.fr/"));
                assertThat(Navigateur.fautes(page)).isEmpty();
                page.locator(".repere").focus();
                page.keyboard().press("Enter");
                page.click(".leaflet-popup a:has-text('PIMMS')");
                assertThat(page.locator("h1").textContent()).contains("PIMMS");
            });
        }
    }

    @Test
    void is_a_list_for_whoever_has_no_javascript() {
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(390, false, page -> {
                page.navigate(ville.adresse("/annuaire/carte"));
                assertThat(page.locator("[data-carte-afficher]").isVisible()).isFalse();
                page.click("[data-carte-points] a:has-text('PIMMS')");
                assertThat(page.locator("h1").textContent()).contains("PIMMS");
            });
        }
    }

    private static List<String> ailleurs(List<String> demandes) {
        return demandes.stream()
                .filter(url -> url.startsWith("http") && !url.contains("127.0.0.1") && !url.contains("localhost"))
                .toList();
    }

    /** A picture of one dot. */
    private static void tuile(Route route) {
        route.fulfill(new Route.FulfillOptions()
                .setContentType("image/svg+xml")
                .setBody("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>"));
    }
}
