package fr.estran.reseau.mots;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.estran.Navigateur;
import fr.estran.Ville;
import fr.estran.socle.droits.Role;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** To bodies, written with the keyboard, seen and sent on pages of any width, read by axe. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("navigateur")
class MotsALEcranTests {

    @Autowired
    ApplicationContext contexte;

    @Test
    void are_written_seen_and_sent_on_pages_that_everybody_can_read() {
        var ville = Ville.dans(contexte);
        ville.faire(() -> contexte.getBean(JdbcClient.class)
                .sql("insert into acteur (structure_id, id, nom, courriel) values"
                        + " (structure_courante(), gen_random_uuid(),"
                        + " 'Maison pour tous de Sainte-Mousse-en-Cornouaille et des environs', null),"
                        + " (structure_courante(), gen_random_uuid(), 'PIMMS', 'accueil@pimms.example')")
                .update());
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(1280, ColorScheme.LIGHT, page -> {
                ville.entrer(page, Role.RESPONSABLE);
                page.navigate(ville.adresse("/equipe/reseau"));
                page.click("main a:has-text('Les mots aux organismes')");
                regarder(page, "vide");
                page.click("main a:has-text('Écrire aux organismes')");
                regarder(page, "ecrire");
                page.fill("#texte", "Nous serons au deuxième étage : demandez Lou au 06 12 34 56 78.");
                page.press("#objet", "Enter");
                regarder(page, "faute");
                assertThat(page.textContent("main")).contains("Dites en quelques mots de quoi il s'agit.");
                page.fill("#objet", "La salle a changé");
                page.press("#objet", "Enter");
                assertThat(page.textContent("main")).contains("2 organismes seront prévenus.", "comme PIMMS le lira");
                regarder(page, "apercu");
                page.press("button[value=envoyer]", "Enter");
                assertThat(page.textContent("main")).contains("1 lettre est à imprimer");
                regarder(page, "mot");
                page.navigate(ville.adresse("/equipe/reseau/mots"));
                regarder(page, "liste");
                centOrganismes(ville);
                page.click("main a:has-text('Écrire aux organismes')");
                page.fill("#texte", "Nous serons au deuxième étage.");
                page.fill("#objet", "La salle a changé encore");
                page.press("#objet", "Enter");
                page.press("button[value=envoyer]", "Enter");
                assertThat(page.textContent("main")).contains("101 e-mails partiront d'un coup.");
                regarder(page, "grand envoi");
                page.press("button[value=apercu]", "Enter");
                assertThat(page.textContent("main")).contains("102 organismes seront prévenus.");
            });
        }
    }

    private void centOrganismes(Ville ville) {
        ville.faire(() -> contexte.getBean(JdbcClient.class)
                .sql("insert into acteur (structure_id, id, nom, courriel) select structure_courante(),"
                        + " gen_random_uuid(), 'Association ' || n, 'a' || n || '@exemple.example'"
                        + " from generate_series(1, 100) n")
                .update());
    }

    private static void regarder(Page page, String nom) {
        for (var largeur : List.of(1280, 390)) {
            Navigateur.montrer(page, largeur, largeur == 390 ? ColorScheme.DARK : ColorScheme.LIGHT);
            assertThat(Navigateur.fautes(page)).as(nom + " " + largeur).isEmpty();
            assertThat(Navigateur.debordements(page)).as(nom + " " + largeur).isEmpty();
        }
        assertThat(Navigateur.debordementsAuDouble(page)).as(nom).isEmpty();
        Navigateur.montrer(page, 1280, ColorScheme.LIGHT);
    }
}
