package fr.estran.accueil.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import fr.estran.Navigateur;
import fr.estran.socle.droits.Role;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** The agenda and the series in a real browser, with and without scripts, and on paper. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("navigateur")
class AgendaAuNavigateurTests {

    @Autowired
    ApplicationContext contexte;

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void makes_sessions_come_back_and_finds_them_in_the_agenda(int largeur) {
        var equipe = Equipe.dans(contexte);
        equipe.seance("permanence", "Permanence du bourg", "2024-01-16 09:30", "prevue", "Nolwenn");
        equipe.faire(
                "insert into benevole (structure_id, id, nom) values (structure_courante(), gen_random_uuid(), 'Marie-Jo')");
        var action = "/equipe/programme/" + equipe.id("select id from action");
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(largeur, false, page -> parcourir(page, equipe, action));
            navigateur.ouvrir(largeur, true, page -> {
                equipe.ville().entrer(page, Role.CONSEILLER);
                var serie = action + "/series/" + equipe.id("select id from serie order by debut limit 1");
                for (var chemin : List.of(
                        "/equipe/agenda?jour=2024-01-23",
                        "/equipe/agenda?jour=2024-01-23&vue=jour",
                        "/equipe/agenda?jour=2024-01-23&par=lieu",
                        "/equipe/programme/nouvelle?jour=2024-01-23&debut=14:00",
                        "/equipe/agenda/lien",
                        "/equipe/benevoles",
                        action,
                        action + "/series/nouvelle",
                        serie + "/modifier",
                        serie + "/arreter?depuis=2024-01-23")) {
                    page.navigate(equipe.ville().adresse(chemin));
                    regarder(page, largeur, chemin);
                }
                page.click("text=Arrêter la série >> nth=-1");
                regarder(page, largeur, "fautes");
            });
        }
    }

    private static void parcourir(Page page, Equipe equipe, String action) {
        equipe.ville().entrer(page, Role.CONSEILLER);
        page.navigate(equipe.ville().adresse(action));
        page.click("text=Faire revenir des séances");
        page.check("#jours [value='2']");
        page.fill("#premierJour", "2024-01-23");
        page.fill("#dernierJour", "2024-02-27");
        page.getByLabel("Marie-Jo").check();
        page.click("text=Voir les dates");
        assertThat(page.locator("#relecture").textContent().replace('\u00a0', ' '))
                .contains("Tous les mardis de 9 h 30 à 11 h 30", "6 séances seront écrites");
        page.check("input[name=sauf][value='2024-02-13']");
        regarder(page, page.viewportSize().width, "relecture sans scripts");
        page.click("text=Enregistrer ces dates");
        assertThat(page.locator("main").textContent())
                .contains("Les séances sont ajoutées", "sauf les jours fériés et le 13 février");

        page.navigate(equipe.ville().adresse("/equipe/agenda?jour=2024-01-30"));
        var visible = page.locator(".seance:visible");
        assertThat(visible.count()).isEqualTo(1);
        assertThat(visible.textContent()).contains("Permanence du bourg", "avec Marie-Jo", "série");
        page.click("text=Semaine suivante");
        page.locator(".seance:visible a").click();

        page.locator("a[href$='/deplacer'] >> nth=2").click();
        page.click("text=Celle-ci et les suivantes");
        page.fill("#debut", "14:00");
        page.fill("#fin", "16:00");
        page.click("text=Voir les dates");
        page.click("text=Enregistrer ces dates");
        assertThat(page.locator(".series").textContent().replace('\u00a0', ' '))
                .contains("de 9 h 30 à 11 h 30", "de 14 h à 16 h");
    }

    @Test
    void prints_a_week_on_one_page_of_a4_turned() {
        var equipe = Equipe.dans(contexte);
        for (var jour = 15; jour < 20; jour++) {
            equipe.seance("permanence", "Permanence du " + jour, "2024-01-" + jour + " 09:30", "prevue", "Nolwenn");
            equipe.seance("atelier", "Atelier du " + jour, "2024-01-" + jour + " 14:00", "prevue", "Gildas");
        }
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(1280, true, page -> {
                equipe.ville().entrer(page, Role.CONSEILLER);
                page.navigate(equipe.ville().adresse("/equipe/agenda"));
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                assertThat(page.locator(".seance:visible").count()).isEqualTo(10);
                assertThat(page.evaluate("() => { const lien = getComputedStyle(document.querySelector('.grille a'));"
                                + " return lien.color + ' ' + lien.textDecorationLine; }"))
                        .isEqualTo("rgb(0, 0, 0) none");
                assertThat(page.locator(".ajouter:visible, .reperes:visible, .onglets:visible")
                                .count())
                        .isZero();
                var pdf = new String(
                        page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
                assertThat(Pattern.compile("/Type\\s*/Page\\b(?!s)")
                                .matcher(pdf)
                                .results()
                                .count())
                        .isEqualTo(1);
                assertThat(pdf).containsPattern("/MediaBox \\[0 0 841\\.\\d+ 594\\.\\d+\\]");

                // A sheet that stands is as narrow as a screen with the short menu.
                page.setViewportSize(794, 1123);
                page.navigate(equipe.ville().adresse("/equipe/lieux"));
                assertThat(page.locator(".bandeau:visible").count()).isEqualTo(1);
                assertThat(page.locator(".bandeau nav:visible, .bandeau summary:visible")
                                .count())
                        .isZero();
            });
        }
    }

    private static void regarder(Page page, int largeur, String nom) {
        var photos = System.getProperty("estran.photos");
        if (photos != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(photos, nom.replaceAll("[^a-z0-9]+", "-") + largeur + ".png"))
                    .setFullPage(true));
        }
        if ((Boolean) page.evaluate("document.querySelector('script[src]') !== null && window.htmx !== undefined")) {
            assertThat(Navigateur.fautes(page)).as(nom).isEmpty();
        }
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(nom)
                .isEqualTo(largeur);
    }
}
