package fr.estran.socle.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import fr.estran.Navigateur;
import fr.estran.Ville;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("navigateur")
class StyleTests {

    @Autowired
    ApplicationContext contexte;

    Ville ville;

    @BeforeEach
    void une_ville() {
        ville = Ville.dans(contexte);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void shows_components_that_give_axe_nothing_to_say(boolean publique) {
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(1280, ColorScheme.LIGHT, page -> {
                page.navigate(ville.adresse("/style?publique=" + publique));
                assertThat(page.locator(".moment").textContent())
                        .matches("Démonstration\u00a0: lundi 15 janvier 2024, 9\u00a0h(\u00a0\\d\\d)?");
                for (var couleurs : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    for (var largeur : List.of(1280, 640, 390, 320)) {
                        Navigateur.montrer(page, largeur, couleurs);
                        var ici = "style-" + publique + "-" + largeur + "-" + couleurs;
                        photographier(page, ici);
                        assertThat(Navigateur.fautes(page)).as(ici).isEmpty();
                        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                                .as(ici)
                                .isEqualTo(largeur);
                    }
                }
            });
        }
    }

    @Test
    void speaks_french_in_a_browser_that_does_not() {
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(390, ColorScheme.LIGHT, page -> {
                page.navigate(ville.adresse("/style?publique=false"));
                assertThat(page.evaluate("navigator.language")).isEqualTo("en-US");
                var fichier = page.locator(".champ:has(#exemple-fichier)");
                assertThat(fichier.innerText()).contains("Choisir un fichier", "Aucun fichier choisi");

                page.setInputFiles("#exemple-fichier", new FilePayload("relevés.zip", "application/zip", new byte[1]));
                page.fill("#exemple-jour", "2024-04-03");

                assertThat(fichier.innerText()).contains("relevés.zip").doesNotContain("Aucun fichier");
                assertThat(page.locator(".champ:has(#exemple-jour)").innerText())
                        .contains("mercredi 3 avril 2024");
                assertThat(Navigateur.fautes(page)).isEmpty();
                photographier(page, "style-anglais");
            });
        }
    }

    private static void photographier(Page page, String nom) {
        if (Boolean.getBoolean("estran.photographier")) {
            page.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/images/" + nom + ".png")));
        }
    }
}
