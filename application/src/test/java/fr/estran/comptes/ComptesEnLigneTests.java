package fr.estran.comptes;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.estran.Navigateur;
import fr.estran.Ville;
import fr.estran.socle.droits.Role;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** Accounts in a real browser, with a device that holds passkeys. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("navigateur")
class ComptesEnLigneTests {

    @Autowired
    ApplicationContext contexte;

    Navigateur navigateur;
    Ville ville;

    @BeforeAll
    void ouvrir() {
        navigateur = new Navigateur();
        ville = Ville.dans(contexte);
    }

    @AfterAll
    void fermer() {
        navigateur.close();
    }

    @Test
    void lets_in_by_a_passkey_alone_which_is_both_factors() {
        navigateur.ouvrir(390, ColorScheme.LIGHT, page -> {
            unAppareil(page, true);
            ville.entrerParLeFormulaire(page, Role.CONSEILLER);
            page.navigate(ville.adresse("/mon-compte/cles"));
            assertThat(Navigateur.fautes(page)).isEmpty();
            page.fill("#nom", "Téléphone du service");
            page.fill("#motDePasse", "ce n'est pas lui");
            page.click("form[data-cle] button[type=submit]");
            page.waitForSelector("form[data-cle] .faute[role=alert]:not([hidden])");
            assertThat(page.locator("form[data-cle] .faute[role=alert]").textContent())
                    .contains("pas votre mot de passe actuel");
            page.fill("#motDePasse", Ville.MOT_DE_PASSE);
            page.click("form[data-cle] button[type=submit]");
            page.waitForURL(ville.adresse("/mon-compte"));
            assertThat(page.locator("main").textContent()).contains("Téléphone du service", "imprimez-en");
            assertThat(Navigateur.fautes(page)).isEmpty();

            sortir(page);
            page.click("form.par-cle button");
            page.waitForURL(ville.adresse("/equipe"));

            // By the password, the key is asked for.
            sortir(page);
            ville.entrerParLeFormulaire(page, Role.CONSEILLER);
            assertThat(page.url()).endsWith("/second-facteur");
            assertThat(Navigateur.fautes(page)).isEmpty();
            page.click("form.par-cle button");
            page.waitForURL(ville.adresse("/equipe"));
        });
    }

    @Test
    void refuses_a_device_that_does_not_ask_for_the_person() {
        navigateur.ouvrir(1280, ColorScheme.LIGHT, page -> {
            unAppareil(page, false);
            ville.entrerParLeFormulaire(page, Role.ACCUEIL);
            page.navigate(ville.adresse("/mon-compte/cles"));
            page.fill("#motDePasse", Ville.MOT_DE_PASSE);
            page.click("form[data-cle] button[type=submit]");
            page.waitForSelector("form[data-cle] .faute[role=alert]:not([hidden])");
            page.navigate(ville.adresse("/mon-compte"));
            assertThat(page.locator("main").textContent()).doesNotContain("Retirer la clé");
        });
    }

    @Test
    void sets_up_a_telephone_and_asks_for_its_code() {
        navigateur.ouvrir(390, ColorScheme.DARK, page -> {
            ville.entrerParLeFormulaire(page, Role.RESPONSABLE);
            page.navigate(ville.adresse("/mon-compte/second-facteur"));
            assertThat(Navigateur.fautes(page)).isEmpty();
            var secret = page.locator("main ol code").textContent().replace(" ", "");
            page.fill("#code", SecondFacteurTests.codeDe(secret, 0));
            page.fill("#motDePasse", Ville.MOT_DE_PASSE);
            page.click("main form[action='/mon-compte/second-facteur'] button[type=submit]");
            assertThat(page.locator("main ul.codes li").count()).isEqualTo(8);
            assertThat(Navigateur.fautes(page)).isEmpty();

            sortir(page);
            ville.entrerParLeFormulaire(page, Role.RESPONSABLE);
            assertThat(page.url()).endsWith("/second-facteur");
            assertThat(Navigateur.fautes(page)).isEmpty();
            page.fill("#code", SecondFacteurTests.codeDe(secret, 1));
            page.click("main form[action='/second-facteur'] button[type=submit]");
            page.waitForURL(ville.adresse("/equipe"));
        });
    }

    private void sortir(Page page) {
        page.navigate(ville.adresse("/mon-compte"));
        page.locator("form[action='/deconnexion'] button").first().click();
        page.waitForURL(adresse -> adresse.contains("/connexion"));
    }

    /** @param verifie whether it looks at a finger before it answers */
    static void unAppareil(Page page, boolean verifie) {
        var cdp = page.context().newCDPSession(page);
        cdp.send("WebAuthn.enable");
        var appareil = new JsonObject();
        Map.of("hasResidentKey", true, "hasUserVerification", verifie, "isUserVerified", verifie)
                .forEach(appareil::addProperty);
        appareil.addProperty("automaticPresenceSimulation", true);
        appareil.addProperty("protocol", "ctap2");
        appareil.addProperty("transport", "internal");
        var options = new JsonObject();
        options.add("options", appareil);
        cdp.send("WebAuthn.addVirtualAuthenticator", options);
    }
}
