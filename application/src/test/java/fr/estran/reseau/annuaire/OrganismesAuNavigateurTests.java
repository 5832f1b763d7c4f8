package fr.estran.reseau.annuaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.estran.Navigateur;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.droits.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** By links alone, without JavaScript, on a telephone; then by keyboard, and read by axe, which is a script. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("navigateur")
class OrganismesAuNavigateurTests {

    @Autowired
    ApplicationContext contexte;

    @Test
    void adds_retires_and_merges_an_organisme_on_pages_that_everybody_can_read() {
        var ville = Ville.dans(contexte).avecQuimper();
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(390, false, page -> {
                ville.entrer(page, Role.RESPONSABLE);
                page.navigate(ville.adresse("/equipe/reseau"));
                page.click("main a:has-text('Les organismes')");
                regarder(page);
                page.click("text=Ajouter un organisme");
                page.fill("#nom", "Maison des jeunes et de la culture de Kerfeunteun");
                page.click("button:has-text('Ajouter l')");
                assertThat(Visiteur.lisible(page.locator("main").textContent()))
                        .contains("« MJC de Kerfeunteun » existe déjà");
                regarder(page);
                page.getByLabel("Penhars").check();
                page.click("button[name=accord]");
                regarder(page);
                page.click("text=Choisir l'organisme à réunir");
                regarder(page);
                page.click("text=Voir ce qui suivrait");
                assertThat(Visiteur.lisible(page.locator("main").textContent()))
                        .contains("« MJC de Kerfeunteun » quitte toutes les listes");
                regarder(page);
                page.click("main button.danger");
                assertThat(Visiteur.lisible(page.locator("main").textContent()))
                        .contains("Penhars", "Kerfeunteun", "n'en font plus qu'un");
                page.click("button:has-text('Retirer cet organisme')");
                assertThat(Visiteur.lisible(page.locator("main").textContent())).contains("retiré depuis");
                regarder(page);
            });
            navigateur.ouvrir(390, true, page -> {
                ville.entrer(page, Role.RESPONSABLE);
                for (var chemin : new String[] {"", "/nouveau"}) {
                    page.navigate(ville.adresse("/equipe/organismes" + chemin));
                    assertThat(Navigateur.fautes(page)).as(chemin).isEmpty();
                }
                page.focus("#nom");
                page.keyboard().press("Enter");
                page.waitForSelector("#nom-faute");
                assertThat(Navigateur.fautes(page)).isEmpty();
                page.navigate(ville.adresse("/equipe/organismes"));
                page.focus("main a:has-text('PIMMS')");
                page.keyboard().press("Enter");
                page.waitForSelector("#retrait");
                assertThat(Navigateur.fautes(page)).isEmpty();
                page.click("text=Choisir l'organisme à réunir");
                page.click("text=Voir ce qui suivrait");
                assertThat(Navigateur.fautes(page)).isEmpty();
            });
        }
    }

    private static void regarder(Page page) {
        assertThat(Navigateur.debordements(page)).isEmpty();
        assertThat(Navigateur.debordementsAuDouble(page)).isEmpty();
    }
}
