package fr.estran.programme.ateliers;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import fr.estran.Navigateur;
import fr.estran.Ville;
import fr.estran.socle.droits.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** What was typed twice, found and made one: on a telephone, by keyboard, without JavaScript. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("navigateur")
class SuitesAuNavigateurTests {

    @Autowired
    ApplicationContext contexte;

    @Test
    void finds_and_makes_one_what_was_typed_twice_on_pages_that_everybody_can_read() {
        var ville = Ville.dans(contexte).avecQuimper();
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(390, false, page -> {
                ville.entrer(page, Role.RESPONSABLE);
                accueillirNolwennUneSecondeFois(page, ville);
                page.navigate(ville.adresse("/equipe/conseillers"));
                page.click("text=\"Nolwenn Démo\"");
                regarder(page);
                page.click("text=Choisir la fiche");
                page.selectOption("#avec", new SelectOption().setIndex(0));
                page.focus("button:has-text('Voir ce qui suivrait')");
                page.keyboard().press("Enter");
                page.waitForSelector("text=Cela ne se défait pas");
                regarder(page);
                page.focus("button:has-text('Réunir')");
                page.keyboard().press("Enter");
                page.waitForSelector("text=Les deux fiches n'en font plus qu'une.");

                page.navigate(ville.adresse("/reglages/ateliers/depart"));
                page.check("input[value=photos]");
                page.check("input[value=tablette]");
                page.click("text=Prendre ce qui est coché");
                ecrireLeMemeModele(page, ville);
                regarder(page);
                page.click("button:has-text('Enregistrer quand même')");
                page.click("text=Choisir le modèle");
                page.click("button:has-text('Voir ce qui suivrait')");
                regarder(page);
                page.click("button:has-text('Réunir')");
                regarder(page);
            });
            navigateur.ouvrir(390, true, page -> {
                ville.entrer(page, Role.RESPONSABLE);
                accueillirNolwennUneSecondeFois(page, ville);
                page.navigate(ville.adresse("/equipe/conseillers"));
                page.click("text=\"Nolwenn Démo\"");
                assertThat(Navigateur.fautes(page)).isEmpty();
                page.click("text=Choisir la fiche");
                page.selectOption(
                        "#avec",
                        new SelectOption()
                                .setLabel("Gildas Démo, dans l'équipe depuis le mercredi 1er septembre 2021"));
                page.click("button:has-text('Voir ce qui suivrait')");
                assertThat(page.locator("main").textContent()).contains("ne peuvent pas être réunis pour le moment");
                assertThat(Navigateur.fautes(page)).isEmpty();
                ecrireLeMemeModele(page, ville);
                assertThat(Navigateur.fautes(page)).isEmpty();
                page.navigate(ville.adresse("/reglages/ateliers"));
                assertThat(Navigateur.fautes(page)).isEmpty();
                page.click("text=Trier et garder ses photos");
                assertThat(Navigateur.fautes(page)).isEmpty();
                page.click("text=Choisir le modèle");
                assertThat(Navigateur.fautes(page)).isEmpty();
            });
        }
    }

    private static void accueillirNolwennUneSecondeFois(Page page, Ville ville) {
        page.navigate(ville.adresse("/equipe/conseillers/nouveau"));
        page.fill("#prenom", "nolwenn");
        page.fill("#nom", "DÉMO");
        page.fill("#entree", "2024-01-10");
        page.keyboard().press("Enter");
        page.waitForSelector("text=Nolwenn Démo est déjà dans l'équipe");
        regarder(page);
        page.click("button:has-text('Enregistrer quand même')");
    }

    private static void ecrireLeMemeModele(Page page, Ville ville) {
        page.navigate(ville.adresse("/reglages/ateliers/nouveau"));
        page.fill("#titre", "trier et garder ses PHOTOS");
        page.selectOption("#thematique", new SelectOption().setIndex(1));
        page.click("button:has-text('Enregistrer')");
        assertThat(page.locator("main").textContent()).contains("existe déjà");
    }

    private static void regarder(Page page) {
        assertThat(Navigateur.debordements(page)).isEmpty();
        assertThat(Navigateur.debordementsAuDouble(page)).isEmpty();
    }
}
