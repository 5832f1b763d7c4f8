package fr.estran.ville.equipe;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import fr.estran.Navigateur;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.droits.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** By links alone, without JavaScript, on a telephone. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("navigateur")
class PostesAuNavigateurTests {

    @Autowired
    ApplicationContext contexte;

    @Test
    void gives_half_a_post_and_refuses_the_rest_on_pages_that_everybody_can_read() {
        var ville = Ville.dans(contexte).avecQuimper();
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(390, false, page -> {
                ville.entrer(page, Role.RESPONSABLE);
                page.navigate(ville.adresse("/equipe/absences"));
                page.click("text=Les postes et les conventions");
                regarder(page);
                assertThat(Visiteur.lisible(page.locator("main").textContent()))
                        .contains("Il a été vacant du 1er juillet 2023 au 10 septembre 2023.");
                page.click("text=Poste 1");
                regarder(page);
                page.selectOption("#conseiller", new SelectOption().setLabel("Gildas Démo"));
                page.fill("#debut", "2023-07-01");
                page.click("button:has-text('Donner ce poste')");
                assertThat(Visiteur.lisible(page.locator("main").textContent()))
                        .contains("serait tenu à 200 % le 11 septembre 2023");
                regarder(page);
                page.fill("#fin", "2023-09-10");
                page.fill("#part", "50");
                page.click("button:has-text('Donner ce poste')");
                page.click("text=Mettre fin ou corriger >> nth=0");
                regarder(page);
                page.navigate(ville.adresse("/equipe/postes/nouveau"));
                regarder(page);
                page.navigate(ville.adresse("/equipe/postes"));
                page.click("text=du 1er février 2023 au 31 janvier 2026");
                regarder(page);
            });
            navigateur.ouvrir(390, true, page -> {
                ville.entrer(page, Role.RESPONSABLE);
                page.navigate(ville.adresse("/equipe/postes"));
                assertThat(Navigateur.fautes(page)).isEmpty();
                page.click("text=Poste 1");
                assertThat(Navigateur.fautes(page)).isEmpty();
                page.click("text=Mettre fin ou corriger >> nth=0");
                assertThat(Navigateur.fautes(page)).isEmpty();
                page.navigate(ville.adresse("/equipe/conventions/nouvelle"));
                assertThat(Navigateur.fautes(page)).isEmpty();
                page.navigate(ville.adresse("/equipe/conseillers"));
                page.click("text=Nolwenn Démo");
                assertThat(Navigateur.fautes(page)).isEmpty();
            });
        }
    }

    private static void regarder(Page page) {
        assertThat(Navigateur.debordements(page)).isEmpty();
        assertThat(Navigateur.debordementsAuDouble(page)).isEmpty();
    }
}
