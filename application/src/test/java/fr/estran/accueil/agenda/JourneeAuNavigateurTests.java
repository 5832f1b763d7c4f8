package fr.estran.accueil.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import fr.estran.Navigateur;
import fr.estran.Visiteur;
import fr.estran.socle.droits.Role;
import fr.estran.socle.vocabulaire.Moyen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** A day cancelled from a phone, with and without scripts, in a real browser. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("navigateur")
class JourneeAuNavigateurTests {

    @Autowired
    ApplicationContext contexte;

    @ParameterizedTest
    @CsvSource({"390, true", "390, false", "1280, true"})
    void cancels_a_day_from_a_phone(int largeur, boolean avecScripts) {
        var ici = MatinDeNeige.dans(contexte);
        ici.inscrire("Luce", "0298000000", Moyen.APPEL);
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(largeur, avecScripts, page -> {
                ici.ville().entrer(page, Role.CONSEILLER);
                page.click("main >> text=Annuler ma journée");
                page.click("text=Voir demain");
                regarder(page, largeur, avecScripts, "1-choix");
                page.locator("fieldset")
                        .first()
                        .getByLabel("La confier à Gildas")
                        .check();
                page.check("input[value=maladie]");
                page.click("text=Voir ce qui sera fait");
                regarder(page, largeur, avecScripts, "2-apercu");
                page.click("text=Confirmer l'annulation");
                regarder(page, largeur, avecScripts, "3-suivi");
                page.click("text=C'est fait, prévenu");
                assertThat(Visiteur.lisible(page.locator("main").textContent())).contains("Tout est fait");
                page.navigate(ici.ville().adresse("/equipe"));
                regarder(page, largeur, avecScripts, "4-equipe");
                page.navigate(ici.ville().adresse("/equipe/absences"));
                regarder(page, largeur, avecScripts, "5-absences");
                page.navigate(ici.ville().adresse("/equipe/absences/nouvelle"));
                page.fill("#du", "2024-01-23");
                page.check("input[value=apres_midi]");
                page.check("input[value=formation]");
                page.click("main form button >> nth=0");
                assertThat(page.locator("main form .avis.attention").textContent())
                        .contains("Permanence du port");
                regarder(page, largeur, avecScripts, "6-absence");
                page.click("button[name=accord]");
                assertThat(Visiteur.lisible(page.locator("main").textContent()))
                        .contains("L'absence est notée", "Formation");
                page.navigate(
                        ici.ville().adresse("/equipe/lieux/" + ici.id("select id from lieu where reference = 'L2'")));
                page.click("summary:has-text('Noter une fermeture')");
                page.fill("#du", "2024-01-23");
                page.fill("#raison", "Travaux");
                page.click("text=Noter la fermeture");
                regarder(page, largeur, avecScripts, "7-lieu");
                page.click("button[name=accord]");
                assertThat(Visiteur.lisible(page.locator("main").textContent())).contains("Travaux");
                page.navigate(ici.ville().adresse("/equipe/programme/materiel"));
                page.fill("#nom", "Valise de 8 tablettes");
                page.click("main form button >> nth=-1");
                regarder(page, largeur, avecScripts, "11-materiel");
                page.navigate(ici.ville()
                        .adresse("/equipe/programme/" + ici.permanence() + "/seances/"
                                + ici.id("select id from seance where debut > '2024-01-20'") + "/preparer"));
                page.check("input[value=confirmee]");
                page.fill("#par", "Mme Le Gall");
                page.getByLabel("Valise").first().check();
                regarder(page, largeur, avecScripts, "12-preparer");
                page.click("main .actions button >> nth=0");
                regarder(page, largeur, avecScripts, "13-action");
                assertThat(Visiteur.lisible(page.locator("main").textContent()))
                        .contains("À emporter : Valise", "par Mme Le Gall");
            });
            navigateur.ouvrir(largeur, avecScripts, page -> {
                page.navigate(ici.ville().adresse("/"));
                regarder(page, largeur, avecScripts, "8-public");
                assertThat(Visiteur.lisible(page.locator("main").textContent())).contains("une séance est annulée");
                ici.ville().entrer(page, Role.RESPONSABLE);
                page.navigate(ici.ville().adresse("/equipe/conseillers"));
                regarder(page, largeur, avecScripts, "9-equipe");
                page.navigate(ici.ville().adresse("/reglages/vacances"));
                page.selectOption("[name=zone]", "B");
                page.click("text=Enregistrer la zone");
                page.fill("#lignes", "Toussaint ; 23/10/2027 ; 07/11/2027\nNoël ; 02/01/2028 ; 18/12/2027");
                page.click("main form[enctype] button");
                assertThat(Visiteur.lisible(page.locator("main").textContent()))
                        .contains("Ligne 2 : le dernier jour est avant");
                regarder(page, largeur, avecScripts, "14-vacances");
                page.navigate(ici.ville().adresse("/equipe/conseillers"));
                page.click("text=Gildas Exemple");
                regarder(page, largeur, avecScripts, "10-membre");
            });
        }
    }

    private static void regarder(Page page, int largeur, boolean avecScripts, String nom) {
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(nom)
                .isEqualTo(largeur);
        // Axe itself is a script.
        if (avecScripts) {
            assertThat(Navigateur.fautes(page)).as(nom).isEmpty();
        }
    }
}
