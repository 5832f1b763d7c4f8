package fr.estran.inscriptions.rendezvous;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.estran.Navigateur;
import fr.estran.Ville;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** Somebody with a telephone in their hand, with scripts and without. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Tag("navigateur")
class RendezVousAuNavigateurTests {

    static final int TELEPHONE = 390;

    @Autowired
    ApplicationContext contexte;

    Cabinet cabinet;

    @BeforeEach
    void un_cabinet() {
        cabinet = new Cabinet(contexte, Ville.dans(contexte));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void books_loses_an_hour_takes_another_moves_and_cancels(boolean avecScripts) {
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(TELEPHONE, avecScripts, page -> {
                page.navigate(cabinet.ville.adresse("/rendez-vous"));
                saine(page, avecScripts);
                page.click("text=Maison des essais");
                saine(page, avecScripts);
                page.locator(".heures-libres a").first().click();
                saine(page, avecScripts);
                page.fill("[name='personnes[0].prenom']", "Anne");
                page.fill("[name='personnes[0].nom']", "Le Gall");
                page.fill("[name=telephone]", "06 12 34 56 78");
                cabinet.pris(cabinet.libres(cabinet.ou).getFirst(), "Riou");
                page.click("button.grand");
                assertThat(Navigateur.contenu(page)).contains("vient de prendre cette heure");
                saine(page, avecScripts);
                assertThat(page.inputValue("[name='personnes[0].prenom']")).isEqualTo("Anne");
                page.locator("[name=autre]").first().check();
                page.click("button.grand");
                assertThat(page.textContent("h1")).isEqualTo("Votre rendez-vous est réservé.");
                saine(page, avecScripts);
                page.click("button:has-text('Me prévenir si un rendez-vous plus tôt')");
                assertThat(Navigateur.contenu(page)).contains("Vous gardez le vôtre");
                page.click("a:has-text('Changer de jour')");
                saine(page, avecScripts);
                page.locator(".heures-libres a").last().click();
                saine(page, avecScripts);
                page.click("button:has-text('Oui, je prends cette heure')");
                assertThat(Navigateur.contenu(page)).contains("votre rendez-vous a changé");
                saine(page, avecScripts);
                page.click("a:has-text('Annuler mon rendez-vous')");
                saine(page, avecScripts);
                page.click("button:has-text('Oui, annuler')");
                assertThat(page.textContent("h1")).isEqualTo("Votre rendez-vous est annulé.");
                saine(page, avecScripts);
            });
        }
    }

    private static void saine(Page page, boolean avecScripts) {
        if (avecScripts) {
            assertThat(Navigateur.fautes(page)).as(page.url()).isEmpty();
        }
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(page.url())
                .isEqualTo(true);
    }
}
