package fr.estran.echanges.dossiers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.estran.Navigateur;
import fr.estran.Village;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.Zip;
import fr.estran.echanges.classeurs.FeuilleLaide;
import fr.estran.socle.droits.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** In a browser: a folder with errors, corrected, confirmed; then taken out again. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("navigateur")
class EchangesTests {

    static Navigateur navigateur;

    @Autowired
    ApplicationContext contexte;

    @TempDir
    Path dossier;

    @TempDir
    Path ailleurs;

    Ville ville;
    Village village;

    @BeforeAll
    static void ouvrir() {
        navigateur = new Navigateur();
    }

    @AfterAll
    static void fermer() {
        navigateur.close();
    }

    @BeforeEach
    void une_ville() throws IOException {
        ville = Ville.dans(contexte);
        village = Village.dans(dossier);
        village.remplacer("structure", "Commune de Sainte-Mousse", ville.nom);
        village.remplacer("seances", "S2,A1", "S2,A9");
        village.ajouter("usagers", "U3,Exemple,Ana,F,quarante");
        village.ajouter("usagers", "U4,Exemple,Ana,F,1983");
        village.ajouter("participations", "S3,U2,present");
    }

    @ParameterizedTest
    @CsvSource({"390,DARK", "1280,LIGHT"})
    void gives_axe_nothing_to_say_from_a_folder_with_errors_to_an_export(int largeur, ColorScheme couleurs) {
        navigateur.ouvrir(largeur, couleurs, page -> parcourir(page, true, largeur + "-" + couleurs));
    }

    @Test
    void does_without_scripts() {
        navigateur.ouvrir(1280, false, page -> parcourir(page, false, "sans-script"));
    }

    @Test
    void is_walked_by_keyboard_alone() {
        navigateur.ouvrir(1280, ColorScheme.LIGHT, page -> {
            ville.entrer(page, Role.RESPONSABLE);
            page.navigate(ville.adresse("/echanges"));
            allerA(page, "#zip");
            page.setInputFiles("#zip", zip(true));
            allerA(page, "text=Vérifier ce fichier");
            page.keyboard().press("Enter");
            page.waitForURL("**/imports/*");
            allerA(page, "text=Importer ce dossier");
            page.keyboard().press("Enter");
            page.waitForSelector("h1:has-text('Import terminé')");
        });
    }

    private void parcourir(Page page, boolean avecAxe, String image) {
        ville.entrer(page, Role.RESPONSABLE);
        page.navigate(ville.adresse("/echanges"));
        examiner(page, avecAxe, "echanges-" + image);

        deposer(page, zip(false));
        assertThat(page.locator("h1").textContent()).isEqualTo("Ce dossier est à corriger");
        assertThat(page.locator("[role=alert]").textContent()).contains("2 erreurs empêchent d'importer ce dossier");
        assertThat(page.locator("main h3").allTextContents()).containsExactly("usagers.csv", "seances.csv");
        examiner(page, avecAxe, "refus-" + image);

        deposer(page, zip(true));
        assertThat(page.locator("h1").textContent()).isEqualTo("Avant d'importer");
        assertThat(page.locator(".fiche dd").allTextContents()).containsExactly("16", "16", "0", "0", "0");
        assertThat(Visiteur.lisible(page.locator("main").textContent())).contains("2 choses à regarder");
        examiner(page, avecAxe, "verification-" + image);

        page.click("text=Importer ce dossier");
        assertThat(page.locator("h1").textContent()).isEqualTo("Import terminé");
        assertThat(page.locator("#messages [role=status]").textContent()).contains("C'est importé.");
        examiner(page, avecAxe, "termine-" + image);

        page.click("text=Voir cet import");
        assertThat(Visiteur.lisible(page.locator("main").textContent()))
                .contains("Ce qui partirait", "4 fiches de personnes");
        examiner(page, avecAxe, "import-passe-" + image);
        page.click("text=Les rapprocher du registre");
        examiner(page, avecAxe, "import-personnes-" + image);
        page.click("text=Voir lesquelles");
        assertThat(page.locator("input[name=paire]").count()).isOne();
        examiner(page, avecAxe, "import-ensemble-" + image);
        page.click("text=Réunir les paires cochées");
        assertThat(page.locator("#messages [role=status]").textContent()).contains("Une paire est réunie.");
        page.navigate(ville.adresse("/echanges"));
        page.click("section[aria-labelledby=passes] h3 a");
        assertThat(Visiteur.lisible(page.locator("main").textContent()))
                .contains("1 fiche réunie à une autre : un ajout fait depuis");
        examiner(page, avecAxe, "import-empeche-" + image);
        page.click("text=Voir >> nth=-1");
        page.click("text=Séparer");
        page.navigate(ville.adresse("/echanges"));
        page.click("section[aria-labelledby=passes] h3 a");
        page.click("button:has-text('Défaire cet import')");
        assertThat(page.locator("#messages [role=status]").textContent()).contains("L'import est défait");
        examiner(page, avecAxe, "import-defait-" + image);
        page.navigate(ville.adresse("/echanges"));
        page.click("text=Préparer un export");
        assertThat(page.locator("#messages [role=status]").textContent()).contains("L'export est prêt.");
        examiner(page, avecAxe, "export-" + image);
        var telecharge = page.waitForDownload(() -> page.click("text=Télécharger releves-2024-01-15.zip"));
        assertThat(fichiers(telecharge.path()).keySet()).contains("seances.csv", "usagers.csv", "structure.csv");
        assertThat(new String(lire(telecharge.path()).get("seances.csv"), UTF_8))
                .as("opens in a French spreadsheet by a double click")
                .startsWith("\uFEFFid;action;lieu;debut;");
        var classeur = page.waitForDownload(() -> page.click("text=Le regarder en un seul classeur"));
        assertThat(feuilles(classeur.path())).anyMatch(ligne -> ligne.startsWith("nom|commune|code_insee|"));
    }

    private static void examiner(Page page, boolean avecAxe, String image) {
        if (Boolean.getBoolean("estran.photographier")) {
            page.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/images/" + image + ".png")));
        }
        if (avecAxe) {
            assertThat(Navigateur.fautes(page)).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
        }
    }

    private static void deposer(Page page, Path zip) {
        page.setInputFiles("#zip", zip);
        page.click("text=Vérifier ce fichier");
        page.waitForSelector("h1:not(:has-text('Import et export'))");
    }

    /** By Tab alone, as who has no mouse. */
    private static void allerA(Page page, String selecteur) {
        for (int n = 0; n < 60; n++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.locator(selecteur).first().evaluate("e => e === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError(selecteur + " is not reached by the keyboard");
    }

    private Path zip(boolean corrige) {
        try {
            if (corrige) {
                village.remplacer("seances", "S2,A9", "S2,A1");
                village.remplacer("usagers", "quarante", "1983");
            }
            return Files.write(ailleurs.resolve("relevés du village.zip"), Zip.de(dossier));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, byte[]> lire(Path zip) {
        try {
            return Zip.parties(Files.readAllBytes(zip));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> feuilles(Path classeur) {
        try {
            return FeuilleLaide.lire(classeur);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> fichiers(Path zip) {
        try {
            return Zip.fichiers(Files.readAllBytes(zip));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
