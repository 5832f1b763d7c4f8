package fr.estran.echanges.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.estran.Navigateur;
import fr.estran.Ville;
import fr.estran.echanges.classeurs.FeuilleLaide;
import fr.estran.socle.droits.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In a browser: a sheet that nobody knows, put right on screen, confirmed, kept; the next one asks nothing. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Tag("navigateur")
class FeuillesALEcranTests {

    static Navigateur navigateur;

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path dossier;

    Ville ville;

    @BeforeAll
    static void ouvrir() {
        navigateur = new Navigateur();
    }

    @AfterAll
    static void fermer() {
        navigateur.close();
    }

    @BeforeEach
    void une_ville() {
        ville = Ville.dans(contexte);
    }

    @Test
    void gives_axe_nothing_to_say_on_a_telephone() {
        navigateur.ouvrir(390, ColorScheme.DARK, page -> parcourir(page, true));
    }

    @Test
    void does_without_scripts() {
        navigateur.ouvrir(1280, false, page -> parcourir(page, false));
    }

    private void parcourir(Page page, boolean avecAxe) {
        ville.entrer(page, Role.ADMINISTRATEUR);
        deposer(page, ecrire("janvier.csv", "Le 3 de janv."));
        assertThat(page.locator("h1").textContent()).isEqualTo("Dire ce que sont les colonnes");
        assertThat(page.locator("[id='colonne.0'] option[selected]").textContent())
                .isEqualTo("Date de la séance");
        assertThat(page.locator("#fautives").textContent()).isEqualTo("2 lignes ne sont pas comprises");
        assertThat(Navigateur.contenu(page)).doesNotContain("un secret");
        examiner(page, avecAxe);

        var rendue = page.waitForDownload(() -> page.click("text=Télécharger la feuille"));
        assertThat(lire(rendue.path())).first().asString().endsWith("Remarques|Pourquoi");
        assertThat(lire(rendue.path()).toString())
                .contains("Date : On n'y lit pas une date", "Tanguy")
                .doesNotContain("secret", "Total");

        page.check("#sans_elles");
        page.locator("button:has-text('Regarder de nouveau')").first().click();
        assertThat(page.locator("#sans_elles:checked").count())
                .as("is not forgotten")
                .isEqualTo(1);

        page.fill("[id='cellule.3.0']", "3 janvier 2025");
        page.locator("button:has-text('Regarder de nouveau')").first().click();
        page.waitForSelector("#comprises");
        assertThat(page.locator("#fautives").count()).isZero();
        assertThat(page.locator("table:has(#comprises) tbody tr").first().textContent())
                .contains("vendredi 3 janvier 2025", "Atelier", "Kervella");
        examiner(page, avecAxe);

        page.fill("#garder", "Feuille du vendredi");
        page.click("button:has-text('Faire vérifier')");
        page.waitForSelector("h1:has-text('Avant d\\'importer')");
        assertThat(nombre("select count(*) from seance")).isZero();
        examiner(page, avecAxe);
        page.click("text=Importer cette feuille");
        page.waitForSelector("h1:has-text('Import terminé')");
        assertThat(nombre("select count(*) from seance")).isEqualTo(2);
        assertThat(nombre("select count(*) from participation")).isEqualTo(3);

        deposer(page, ecrire("fevrier.csv", "07/02/2025"));
        assertThat(page.locator("main").textContent()).contains("Feuille du vendredi");
        page.click("button:has-text('Faire vérifier')");
        page.waitForSelector("h1:has-text('Avant d\\'importer')");

        page.navigate(ville.adresse("/echanges/correspondances"));
        examiner(page, avecAxe);
        page.fill("input[name=nom]", "Feuille de la semaine");
        page.click("button:has-text('Renommer')");
        assertThat(page.locator("h2").first().textContent()).isEqualTo("Feuille de la semaine");
        page.click("button:has-text('Oublier')");
        assertThat(page.locator("main").textContent()).contains("C'est oublié");
    }

    private void deposer(Page page, Path feuille) {
        page.navigate(ville.adresse("/echanges"));
        page.setInputFiles("#zip", feuille);
        page.click("text=Vérifier ce fichier");
        page.waitForSelector("h1:has-text('Dire ce que')");
    }

    private static void examiner(Page page, boolean avecAxe) {
        if (avecAxe) {
            assertThat(Navigateur.fautes(page)).isEmpty();
            assertThat(Navigateur.debordements(page)).isEmpty();
            assertThat(Navigateur.debordementsAuDouble(page)).isEmpty();
        }
    }

    private Path ecrire(String nom, String premierJour) {
        try {
            return Files.writeString(dossier.resolve(nom), """
                    Ateliers de la médiathèque
                    Date;Lieu;Type;Nom;Prénom;Remarques
                    %s;Médiathèque;Atelier;Kervella;Anne;un secret
                    ;;;Tanguy;Yann;
                    10/01/25;Médiathèque;Atelier;Kervella;Anne;
                    Total;;;2;;
                    """.formatted(premierJour));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lire(Path feuille) {
        try {
            return FeuilleLaide.lire(feuille);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int nombre(String requete) {
        return ville.faire(() -> jdbc.sql(requete).query(Integer.class).single());
    }
}
