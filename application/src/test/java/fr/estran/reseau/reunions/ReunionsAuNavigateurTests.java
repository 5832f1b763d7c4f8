package fr.estran.reseau.reunions;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.estran.Navigateur;
import fr.estran.Ville;
import fr.estran.socle.droits.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A meeting from its date to its decisions by links alone, without JavaScript, on a telephone; then read by axe. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("navigateur")
class ReunionsAuNavigateurTests {

    @Autowired
    ApplicationContext contexte;

    @Test
    void leads_from_a_town_that_has_nothing_to_a_decision_on_pages_that_everybody_can_read() {
        var ville = Ville.dans(contexte);
        ville.faire(() -> contexte.getBean(JdbcClient.class)
                .sql("insert into acteur (structure_id, id, nom) values (structure_courante(), gen_random_uuid(),"
                        + " 'Maison pour tous de Sainte-Mousse-en-Cornouaille et des environs')")
                .update());
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(390, false, page -> {
                ville.entrer(page, Role.RESPONSABLE);
                page.navigate(ville.adresse("/equipe/reunions"));
                regarder(page);
                page.click("text=Proposer une réunion au 1er trimestre");
                regarder(page);
                page.fill("#sujet", "Échange de pratiques");
                page.fill("#debut", "14:00");
                page.click("button:has-text('Créer la réunion')");
                regarder(page);
                page.fill("#quoi", "Le nouveau site des impôts, et ce que nous en disons à chacun");
                page.click("#ajouter-un-point button");
                regarder(page);
                page.click("button:has-text('Retenir cette date') >> nth=0");
                page.waitForSelector("h1:has-text('Réunion du')");
                page.click("text=Inviter ou prévenir");
                regarder(page);
                page.click("button:has-text('Prévenir ceux')");
                regarder(page);
                page.click("nav a:has-text('Réunion du')");
                page.click("a:has-text('Modifier cette réunion')");
                page.fill("#date-0", "2024-01-11");
                page.click("button:has-text('Enregistrer')");
                page.click("text=Noter les présents");
                regarder(page);
                page.check("input[name=presents]");
                page.fill("#compteRendu", "On a parlé.");
                page.click("button:has-text('Enregistrer')");
                page.click("text=Ajouter une décision");
                regarder(page);
                page.fill("#quoi", "Refaire le dépliant du réseau");
                page.fill("#pourLe", "2024-01-12");
                page.click("button:has-text('Enregistrer')");
                regarder(page);
                assertThat(page.locator("main").textContent()).contains("Refaire le dépliant", "en retard");
            });
            navigateur.ouvrir(390, true, page -> {
                ville.entrer(page, Role.RESPONSABLE);
                for (var chemin : new String[] {
                    "/equipe/reunions",
                    "/equipe/reunions/nouvelle?trimestre=2024-T2",
                    "/equipe/faits",
                    "/equipe/faits/nouveau/evenement",
                    "/equipe/faits/nouveau/coordination"
                }) {
                    page.navigate(ville.adresse(chemin));
                    assertThat(Navigateur.fautes(page)).as(chemin).isEmpty();
                    regarder(page);
                }
                page.navigate(ville.adresse("/equipe/reunions"));
                page.click("main a:has-text('jeudi 11 janvier 2024')");
                assertThat(Navigateur.fautes(page)).isEmpty();
                var fiche = page.url();
                for (var chemin : new String[] {"/compte-rendu", "/decisions", "/invitations", "/modifier"}) {
                    page.navigate(fiche + chemin);
                    assertThat(Navigateur.fautes(page)).as(chemin).isEmpty();
                }
            });
        }
    }

    private static void regarder(Page page) {
        assertThat(Navigateur.debordements(page)).isEmpty();
        assertThat(Navigateur.debordementsAuDouble(page)).isEmpty();
    }
}
