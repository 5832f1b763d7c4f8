package fr.estran.programme.gestion;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import fr.estran.Navigateur;
import fr.estran.Ville;
import fr.estran.programme.planification.ServiceNumerique;
import fr.estran.socle.droits.Role;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** The programme in a real browser without JavaScript: create, move, copy, cancel. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("navigateur")
class GestionAuNavigateurTests {

    @Autowired
    ApplicationContext contexte;

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void makes_the_programme_without_javascript(int largeur) {
        var service = ServiceNumerique.dans(contexte);
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(largeur, false, page -> parcourir(page, service.ville()));
            // Axe itself is a script.
            navigateur.ouvrir(largeur, true, page -> {
                var ville = service.ville();
                ville.entrer(page, Role.RESPONSABLE);
                var action = "/equipe/programme/" + service.id("select id from action where publiee");
                for (var chemin : List.of(
                        "/equipe/programme",
                        "/equipe/programme/nouvelle",
                        "/equipe/programme/heures",
                        "/equipe/lieux",
                        "/equipe/lieux/" + service.id("select id from lieu"),
                        action,
                        action + "/modifier",
                        action + "/copier",
                        action + "/annuler",
                        action + "/seances/nouvelle",
                        action + "/seances/" + service.id("select id from seance where statut = 'prevue'")
                                + "/deplacer")) {
                    page.navigate(ville.adresse(chemin));
                    regarder(page, largeur, chemin);
                }
                page.navigate(ville.adresse("/equipe/programme/nouvelle"));
                page.click("text=Créer l'action");
                regarder(page, largeur, "fautes");
                // A script puts the keyboard on what is to be read again, wherever the button was.
                remplir(page, "2024-01-30", "Nolwenn Exemple");
                page.fill("#titre", "Ranger ses photos");
                page.fill("#capacite", "12");
                page.click("text=Créer l'action");
                assertThat(page.locator("#messages .avis.attention:focus").boundingBox().y)
                        .isBetween(0.0, 600.0);
            });
        }
    }

    private static void parcourir(Page page, Ville ville) {
        ville.entrer(page, Role.CONSEILLER);
        page.navigate(ville.adresse("/equipe/programme"));
        page.click("text=Ajouter une action");
        remplir(page, "2024-01-23", "Nolwenn Exemple");
        page.fill("#titre", "Transférer ses photos");
        page.fill("#capacite", "12");
        page.check("#publiee");
        page.click("text=Créer l'action");
        assertThat(page.locator("main form .avis.attention").textContent())
                .contains("Salle du bourg a moins de places");
        // Two thousand pixels above, it is said too: whoever pressed the button sees it at once, and the way to the
        // other button.
        assertThat(page.locator("#messages .avis.attention").boundingBox().y).isBetween(0.0, 600.0);
        page.click("#messages a[href='#a-relire']");
        assertThat(page.locator("button[name=accord]").boundingBox().y).isBetween(0.0, 900.0);
        page.click("button[name=accord]");
        assertThat(page.locator("main").textContent()).contains("L'action est créée", "12 places restantes sur 12");

        page.click("main a[href$='/deplacer']");
        page.fill("#jour", "2024-01-25");
        page.fill("#raison", "La salle est en travaux");
        page.click("main .actions button >> nth=0");
        page.click("button[name=accord]");
        assertThat(page.locator("main").textContent()).contains("jeudi 25 janvier 2024", "Déplacée");

        page.click("main a[href$='/copier']");
        page.fill("#jour", "2024-02-01");
        page.click("main .actions button >> nth=0");
        page.click("button[name=accord]");
        assertThat(page.locator("main").textContent()).contains("Non publiée", "jeudi 1er février 2024");

        page.click("main .actions a[href$='/annuler']");
        page.check("[value=lieu_ferme]");
        page.click("main .actions button >> nth=0");
        assertThat(page.locator("main").textContent()).contains("Annulée", "Le lieu est fermé");
    }

    private static void remplir(Page page, String jour, String qui) {
        page.fill("#jour", jour);
        page.fill("#debut", "09:30");
        page.fill("#fin", "11:30");
        page.selectOption("#lieu", new SelectOption().setLabel("Salle du bourg"));
        page.getByLabel(qui).check();
    }

    private static void regarder(Page page, int largeur, String nom) {
        assertThat(Navigateur.fautes(page)).as(nom).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(nom)
                .isEqualTo(largeur);
    }
}
