package fr.estran.parole.reponses;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.estran.Navigateur;
import fr.estran.Ville;
import fr.estran.parole.enquetes.EnqueteDEssai;
import fr.estran.socle.droits.Role;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** The pages of a survey that is out, in a browser: those of whoever answers without any script, then the team's. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("navigateur")
class EnqueteAuNavigateurTests {

    @Autowired
    ApplicationContext contexte;

    @Test
    void is_asked_answered_and_typed_on_a_telephone_and_on_a_large_screen() {
        var ville = Ville.dans(contexte).avecQuimper();
        var essai = new EnqueteDEssai(ville, contexte);
        var ici = "/equipe/enquetes/" + essai.id;
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(1280, true, page -> {
                ville.entrer(page, Role.RESPONSABLE);
                page.navigate(ville.adresse(ici + "/demander"));
                page.fill("#nombre", "30");
                page.click("form[action$=compter] button");
                examiner(page, "demander");
                page.click("form[action$=demander] button");
                examiner(page, "demandes");
                page.navigate(ville.adresse(ici + "/appels"));
                examiner(page, "appels");
                page.click("td a[href*='/appels/']");
                examiner(page, "appel");
                page.navigate(ville.adresse(ici + "/depouillement"));
                examiner(page, "depouillement");
            });
            var lien = essai.tirer(1).getFirst();
            navigateur.ouvrir(390, true, page -> {
                page.navigate(ville.adresse(adresse(lien)));
                examiner(page, "accueil");
                page.click("main form button");
                examiner(page, "bulletin");
                assertThat(Navigateur.debordementsAuDouble(page)).isEmpty();
            });
            navigateur.ouvrir(390, false, page -> repondre(ville, lien, page));
            navigateur.ouvrir(390, true, page -> {
                ville.entrer(page, Role.ACCUEIL);
                page.navigate(ville.adresse(ici + "/saisie"));
                examiner(page, "saisie");
                page.fill("[name='q.age']", "9");
                page.click("button[value=garder]");
                examiner(page, "saisie-faute");
                page.navigate(ville.adresse(ici + "/feuilles"));
                examiner(page, "feuilles");
                page.navigate(ville.adresse(ici + "/demandes"));
                examiner(page, "demandes-telephone");
            });
        }
    }

    private void repondre(Ville ville, String lien, Page page) {
        page.navigate(ville.adresse(adresse(lien)));
        page.click("main form button");
        var formulaire = page.url();
        page.click("main form button");
        assertThat(page.locator("main").textContent()).contains("au moins à une question");
        page.check("input[name='r.age'][value='60_plus']");
        page.click("main form button");
        assertThat(page.locator("h1").textContent()).contains("Merci");
        page.navigate(formulaire);
        page.check("input[name='r.age'][value='60_plus']");
        page.click("main form button");
        assertThat(page.locator("h1").textContent()).contains("Ce lien a déjà servi");
    }

    private static String adresse(String lien) {
        return "/enquete/" + lien;
    }

    private static void examiner(Page page, String nom) {
        if (System.getenv("ESTRAN_PHOTOS") != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(System.getenv("ESTRAN_PHOTOS"), "enquete-" + nom + ".png"))
                    .setFullPage(true));
        }
        assertThat(Navigateur.fautes(page)).as(nom).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(nom)
                .isTrue();
    }
}
