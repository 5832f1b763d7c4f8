package fr.estran;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.estran.comptes.ComptesDeDemonstration;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Takes the pictures of the README and of the guide, of a demonstration that runs: see docs/images/refaire. */
@EnabledIfSystemProperty(named = "estran.photographies", matches = "http.*")
class PhotographiesTests {

    static final String ADRESSE = System.getProperty("estran.photographies", "");
    /** Of a page that says little before it answers. */
    private static final int HAUTE = 1100;

    static final Path IMAGES = Path.of(System.getProperty("estran.racine", ".."), "docs", "images");

    @Test
    void takes_pictures_of_the_pages() {
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(1280, ColorScheme.LIGHT, page -> {
                prendre(page, "accueil", "/");
                prendre(page, "rapports", "/rapports");
                prendre(page, "connexion", "/connexion");
                prendre(page, "programme", "/programme");
                var ecran = page.viewportSize();
                page.setViewportSize(ecran.width, HAUTE);
                prendre(page, "annuaire", "/annuaire?besoin=impots");
                page.setViewportSize(ecran.width, ecran.height);
                entrer(page, "responsable");
                prendre(page, "aujourdhui", "/equipe");
                prendre(page, "programme-equipe", "/equipe/programme");
                prendre(page, "plaquette", "/equipe/plaquettes/2024-T1");
                page.navigate(ADRESSE + "/equipe/orienter");
                page.fill("#dit", "le site des impots marche pas");
                page.click("main button:has-text('Chercher')");
                prendre(page, "orienter", null);
                prendre(page, "reunions", "/equipe/reunions");
                page.locator("main a[href^='/equipe/reunions/0']").first().click();
                prendre(page, "reunion", null);
                prendre(page, "enquetes", "/equipe/enquetes");
                prendre(page, "inscriptions", "/equipe/inscriptions");
                prendre(page, "messages", "/equipe/messages/a-venir");
                prendre(page, "agenda", "/equipe/agenda");
                prendre(page, "rendez-vous", "/equipe/rendez-vous");
                prendre(page, "personnes", "/equipe/personnes");
                page.fill("#cherche", "pennec");
                page.locator("main a[href*='/equipe/personnes/']:has-text('Pennec')")
                        .first()
                        .click();
                prendre(page, "personne", null);
                prendre(page, "doublons", "/equipe/doublons");
                prendre(page, "statistiques", "/statistiques");
                prendre(page, "bilans", "/bilans");
                page.navigate(ADRESSE + "/bilans/2023");
                prendre(page, "bilan-brouillon", null);
                prendre(page, "echanges", "/echanges");
                entrer(page, "administrateur");
                prendre(page, "comptes", "/comptes");
                prendre(page, "journal", "/journal");
                prendre(page, "reglages", "/reglages/site");
            });
            navigateur.ouvrir(390, ColorScheme.LIGHT, page -> {
                prendre(page, "programme-telephone", "/programme");
                prendre(page, "trouver-telephone", "/trouver");
                page.fill("#dit", "je veux en finir");
                page.click("main button:has-text('Chercher')");
                prendre(page, "danger-telephone", null);
                page.navigate(ADRESSE + "/programme?type=atelier");
                page.locator("main a:has-text('messagerie')").first().click();
                prendre(page, "atelier-telephone", null);
                page.locator("main a[href$='/inscription']").first().click();
                prendre(page, "inscription-telephone", null);
            });
            navigateur.ouvrir(390, ColorScheme.DARK, page -> {
                prendre(page, "accueil-telephone", "/");
                entrer(page, "conseiller");
                prendre(page, "aujourdhui-telephone", "/equipe");
            });
            navigateur.ouvrir(390, ColorScheme.LIGHT, page -> {
                prendre(page, "rendez-vous-telephone", "/rendez-vous");
                entrer(page, "conseiller");
                prendre(page, "agenda-telephone", "/equipe/agenda");
                prendre(page, "annuler-telephone", "/equipe/annuler-ma-journee");
                ouvrirLaFeuille(page, "Permanence");
                prendre(page, "permanence-telephone", null);
                ouvrirLaFeuille(page, "Nettoyer");
                prendre(page, "feuille-telephone", null);
                page.navigate(ADRESSE + "/equipe/hors-ligne");
                page.waitForSelector("main input");
                prendre(page, "hors-ligne-telephone", null);
            });
        }
    }

    private static void entrer(Page page, String role) {
        page.context().clearCookies();
        page.navigate(ADRESSE + "/connexion");
        page.fill("#courriel", role + "@demo.invalid");
        page.fill("#motDePasse", ComptesDeDemonstration.MOT_DE_PASSE);
        page.click("main form[action='/connexion'] button[type=submit]");
        page.waitForURL(adresse -> !adresse.endsWith("/connexion"));
    }

    private static void ouvrirLaFeuille(Page page, String debut) {
        page.navigate(ADRESSE + "/equipe/presences");
        page.locator("main a[href$='/presences']:has-text('" + debut + "')")
                .first()
                .click();
        page.waitForURL(adresse -> adresse.endsWith("/presences") && adresse.contains("/seances/"));
    }

    private static void prendre(Page page, String nom, String chemin) {
        if (chemin != null) {
            page.navigate(ADRESSE + chemin);
        }
        page.waitForLoadState();
        page.screenshot(new Page.ScreenshotOptions().setPath(IMAGES.resolve(nom + ".png")));
    }
}
