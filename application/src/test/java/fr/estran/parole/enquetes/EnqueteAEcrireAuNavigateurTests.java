package fr.estran.parole.enquetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.estran.Navigateur;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.droits.Role;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** A survey written, tried and launched in a real browser, with and without scripts. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("navigateur")
class EnqueteAEcrireAuNavigateurTests {

    @Autowired
    ApplicationContext contexte;

    @ParameterizedTest
    @CsvSource({"390, false", "1280, true"})
    void is_written_tried_and_launched(int largeur, boolean avecScripts) {
        var ville = Ville.dans(contexte).avecQuimper();
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(largeur, avecScripts, page -> {
                ville.entrer(page, Role.RESPONSABLE);
                page.navigate(ville.adresse("/equipe/enquetes"));
                regarder(page, largeur, avecScripts);
                page.click("main >> text=Nouvelle enquête");
                regarder(page, largeur, avecScripts);
                page.focus("main form button");
                page.keyboard().press("Enter");
                page.waitForURL(adresse -> !adresse.endsWith("/nouvelle"));
                regarder(page, largeur, avecScripts);
                var fiche = page.url();
                page.click("text=une échelle d'importance");
                page.fill("#libelle", "Est-ce important d'être à l'abri ?");
                page.selectOption("#si", "seul|oui");
                regarder(page, largeur, avecScripts);
                page.press("#libelle", "Enter");
                page.waitForURL(fiche);
                assertThat(lu(page))
                        .contains("La question est ajoutée", "Si vous avez répondu « Oui » à la question 2");
                page.click("text=Voir comme le public");
                page.getByLabel("De 60 à 69 ans").focus();
                page.keyboard().press("Space");
                regarder(page, largeur, avecScripts);
                page.click("main form button");
                assertThat(lu(page)).contains("Ce que nous aurions lu", "De 60 à 69 ans");
                regarder(page, largeur, avecScripts);
                for (var laquelle : List.of("1", "2")) {
                    page.navigate(fiche + "/cles/" + laquelle);
                    regarder(page, largeur, avecScripts);
                    var papier = String.join(" ", page.locator(".cle li").allTextContents());
                    page.fill("#cle", "AAAA");
                    page.press("#cle", "Enter");
                    assertThat(lu(page)).contains("4 signes sont tapés : il en faut 35");
                    regarder(page, largeur, avecScripts);
                    page.fill("#cle", papier.toLowerCase(Locale.ROOT));
                    page.press("#cle", "Enter");
                    assertThat(lu(page)).contains("est prise");
                }
                page.navigate(fiche + "/lancement");
                regarder(page, largeur, avecScripts);
                page.click("main form >> text=Lancer l'enquête");
                assertThat(lu(page)).contains("L'enquête est lancée");
                regarder(page, largeur, avecScripts);
            });
        }
    }

    private static String lu(Page page) {
        return Visiteur.lisible(page.locator("main").textContent());
    }

    private static void regarder(Page page, int largeur, boolean avecScripts) {
        assertThat(Navigateur.debordements(page)).as(page.url() + " " + largeur).isEmpty();
        assertThat(Navigateur.debordementsAuDouble(page))
                .as(page.url() + " au double")
                .isEmpty();
        // Axe itself is a script.
        if (avecScripts) {
            assertThat(Navigateur.fautes(page)).as(page.url()).isEmpty();
        }
    }
}
