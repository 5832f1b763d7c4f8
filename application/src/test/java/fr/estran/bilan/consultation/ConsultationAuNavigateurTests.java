package fr.estran.bilan.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import fr.estran.Navigateur;
import fr.estran.Ville;
import fr.estran.bilan.statistiques.Chapitre;
import fr.estran.socle.droits.Role;
import java.nio.file.Path;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("navigateur")
class ConsultationAuNavigateurTests {

    @Autowired
    ApplicationContext contexte;

    Ville quimper;

    @BeforeAll
    void preparer() {
        quimper = Ville.dans(contexte).avecQuimper();
    }

    @Test
    void shows_pages_that_give_axe_nothing_to_say() {
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(1280, ColorScheme.LIGHT, page -> {
                quimper.entrer(page, Role.RESPONSABLE);
                var softly = new SoftAssertions();
                for (var section : Chapitre.values()) {
                    examiner(page, softly, "/statistiques?annee=2023&section=" + section.code(), section.code());
                }
                examiner(page, softly, "/statistiques?annee=vingt&lieu=ailleurs", "faute");
                examiner(page, softly, "/statistiques/lignes?annee=2023&figure=usagers&page=2", "lignes");
                examiner(
                        page,
                        softly,
                        "/statistiques/lignes?annee=2023&figure=demandes&figure=permanence&figure=caf",
                        "seances");
                softly.assertAll();
            });
        }
    }

    private void examiner(Page page, SoftAssertions softly, String adresse, String nom) {
        page.navigate(quimper.adresse(adresse));
        examiner(page, softly, adresse, nom, 1280, ColorScheme.LIGHT);
        examiner(page, softly, adresse, nom, 640, ColorScheme.LIGHT);
        examiner(page, softly, adresse, nom, 390, ColorScheme.DARK);
    }

    private static void examiner(
            Page page, SoftAssertions softly, String adresse, String nom, int largeur, ColorScheme couleurs) {
        Navigateur.montrer(page, largeur, couleurs);
        if (Boolean.getBoolean("estran.photographier")) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/images/statistiques-" + nom + "-" + largeur + "-" + couleurs + ".png")));
        }
        softly.assertThat(Navigateur.fautes(page)).as(adresse + " " + largeur).isEmpty();
        softly.assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(adresse + " " + largeur)
                .isEqualTo(largeur);
    }

    @Test
    void goes_by_keyboard_from_a_figure_to_its_rows_and_back() {
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(1280, ColorScheme.LIGHT, page -> {
                quimper.entrer(page, Role.RESPONSABLE);
                page.navigate(quimper.adresse("/statistiques?annee=2023&lieu=L01"));
                var lien = page.locator(".chiffre a").first();
                var figure = lien.textContent().strip();
                lien.focus();
                page.keyboard().press("Enter");
                page.waitForURL("**/statistiques/lignes?**");
                assertThat(page.locator("main").textContent()).contains(figure + " personnes");
                assertThat(page.locator("tbody tr").count()).isEqualTo(Math.min(Integer.parseInt(figure), 50));
                page.locator(".fil a").last().focus();
                page.keyboard().press("Enter");
                page.waitForURL("**/statistiques?**");
                assertThat(page.locator("#lieu").inputValue()).isEqualTo("L01");
            });
        }
    }

    /** With scripts, the page stays and its content changes; without, the page does: either way the address says it all. */
    @Test
    void changes_its_figures_without_leaving_the_page() {
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(1280, ColorScheme.LIGHT, page -> {
                quimper.entrer(page, Role.RESPONSABLE);
                page.navigate(quimper.adresse("/statistiques?annee=2023"));
                page.evaluate("window.memePage = true");
                page.locator(".onglets a").nth(1).click();
                page.waitForURL("**section=**");
                page.selectOption("#partie", "t1");
                page.click(".filtres button");
                page.waitForURL("**partie=t1**");
                assertThat(page.locator("main h2").first().textContent()).contains("1er trimestre 2023");
                page.fill("#annee", "23");
                page.click(".filtres button");
                page.waitForURL("**annee=23&**");
                assertThat(page.locator("main").textContent()).contains("Une année s'écrit avec quatre chiffres");
                assertThat(page.evaluate("window.memePage")).isEqualTo(true);
                page.goBack();
                PlaywrightAssertions.assertThat(page.locator("#annee")).hasValue("2023");
            });
        }
    }

    @Test
    void does_without_script() {
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(390, false, page -> {
                quimper.entrer(page, Role.CONSEILLER);
                page.navigate(quimper.adresse("/statistiques"));
                page.selectOption("#partie", "t1");
                page.click(".filtres summary");
                page.selectOption("#type", "atelier");
                page.click(".filtres button");
                assertThat(page.url()).contains("partie=t1").contains("type=atelier");
                assertThat(page.locator("h2").first().textContent()).contains("1er trimestre 2023");
                page.locator("details.expliquer summary").first().click();
                assertThat(page.locator("details.expliquer p").first().isVisible())
                        .isTrue();
                page.locator(".chiffre a").first().click();
                assertThat(page.locator("tbody tr").count()).isPositive();
            });
        }
    }
}
