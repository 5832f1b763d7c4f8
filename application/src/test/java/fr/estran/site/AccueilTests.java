package fr.estran.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import fr.estran.Navigateur;
import fr.estran.commun.StructureCourante;
import fr.estran.commun.StructureId;
import fr.estran.territoire.Structure;
import fr.estran.territoire.Structures;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionOperations;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AccueilTests {

    @TempDir
    static Path bilan;

    @LocalServerPort
    int port;

    @Autowired
    Structures structures;

    @Autowired
    TransactionOperations transactions;

    @DynamicPropertySource
    static void demonstration(DynamicPropertyRegistry reglages) {
        reglages.add("estran.demo.bilan", bilan::toString);
    }

    @BeforeAll
    static void ecrire() throws IOException {
        Files.writeString(bilan.resolve("bilan.html"), "<h1>Le bilan</h1>");
        Files.writeString(bilan.resolve("secret.txt"), "secret");
    }

    @BeforeEach
    void une_structure() {
        if (structures.aucune()) {
            var id = StructureId.nouveau();
            StructureCourante.auNomDe(id, () -> {
                transactions.executeWithoutResult(_ -> structures.tenirAJour(
                        id, new Structure("29999", "Sainte-Mousse", "Sainte-Mousse", null, "Europe/Paris")));
                return id;
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"390,LIGHT", "390,DARK", "1280,LIGHT", "1280,DARK"})
    void gives_axe_nothing_to_say(int largeur, ColorScheme couleurs) {
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(largeur, couleurs, page -> {
                page.navigate(adresse("/"));
                assertThat(page.title()).startsWith("Un coup de main avec le numérique");
                assertThat(Navigateur.fautes(page)).isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .isEqualTo(largeur);
            });
        }
    }

    @Test
    void leads_to_the_bilan() {
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(390, ColorScheme.LIGHT, page -> {
                page.navigate(adresse("/"));
                page.getByText("Lire le bilan").click();
                assertThat(page.locator("h1").textContent()).isEqualTo("Le bilan");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rien", "/bilan/bilan.pdf", "/bilan/secret.txt", "/bilan/..", "/bilan/%2e%2e"})
    void answers_with_a_page_that_helps_when_there_is_nothing_to_show(String chemin) throws Exception {
        var reponse = demander(chemin);

        assertThat(reponse.statusCode()).isIn(400, 404);
        assertThat(reponse.body()).doesNotContain("secret", "Exception", "Whitelabel");
        if (reponse.statusCode() == 404) {
            assertThat(reponse.body()).contains("Cette page n'existe pas", "Revenir à l'accueil");
        }
    }

    private HttpResponse<String> demander(String chemin) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var demande = HttpRequest.newBuilder(URI.create(adresse(chemin)))
                    .header("Accept", "text/html")
                    .build();
            return client.send(demande, BodyHandlers.ofString());
        }
    }

    private String adresse(String chemin) {
        return "http://127.0.0.1:" + port + chemin;
    }
}
