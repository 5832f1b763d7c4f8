package fr.estran.bilan.actes;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.estran.ADeux;
import fr.estran.Navigateur;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.documents.Bloc;
import fr.estran.socle.documents.Document;
import fr.estran.socle.documents.Formes;
import fr.estran.socle.droits.Role;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** The whole life of a report, in a browser, as those who do it see it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
class VieDUnBilanTests {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    ActesDeDemonstration demonstration;

    final Navigateur navigateur = new Navigateur();

    Ville deDemonstration;

    @AfterAll
    void fermer() {
        navigateur.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void goes_from_the_first_draft_to_the_public_page(boolean avecScripts, @TempDir Path dossier) throws IOException {
        var ville = Ville.dans(contexte).avecQuimper();
        var tampon = dossier.resolve("retour.pdf");
        Files.write(
                tampon,
                Formes.creer().pdf(new Document("Vu", "", "Préfecture", List.of(new Bloc.Paragraphe("Reçu.")))));
        navigateur.ouvrir(1280, avecScripts, page -> {
            ville.entrer(page, Role.RESPONSABLE);
            page.navigate(ville.adresse("/bilans"));
            page.fill("#annee", "2022");
            bouton(page, "Commencer le bilan");
            assertThat(texte(page, "h1")).isEqualTo("Bilan 2022");

            lien(page, "Les perspectives");
            page.fill("#texte", "En 2023 :\n\n- un atelier de plus ;\n- un lieu de plus.");
            bouton(page, "Enregistrer");
            assertThat(texte(page, ".avis.succes")).contains("C'est enregistré.");
            page.fill("#remarque", "À relire ensemble.");
            bouton(page, "Laisser cette remarque");
            assertThat(texte(page, "main")).contains("À relire ensemble.");

            page.navigate(ville.adresse("/bilans/2022/1"));
            lien(page, "Le bilan est inscrit à l'ordre du jour");
            page.fill("#seance", "2024-01-15");
            page.fill("#numero", "6");
            page.fill("#rapporteur", "Dominique Exemple");
            bouton(page, "Enregistrer");
            assertThat(texte(page, "#qualite-faute")).contains("qualité");
            page.fill("#qualite", "adjointe");
            bouton(page, "Enregistrer");
            assertThat(texte(page, ".chronologie")).contains("15 janvier 2024", "n° 6");

            lien(page, "Valider le bilan");
            page.fill("#nom", "Camille Exemple");
            page.fill("#qualite", "maire");
            bouton(page, "Valider et figer le bilan");
            assertThat(texte(page, ".avis.succes")).contains("Le bilan est validé.");
            assertThat(texte(page, "table:has(#liste-fichiers)"))
                    .contains("Le rapport en PDF", "Les chiffres détaillés en PDF", "interne");

            assertThat(texte(page, "main")).doesNotContain("Le bilan est joint à la convocation");
            page.navigate(ville.adresse("/bilans/2022/1/etapes/convocation"));
            page.fill("#le", "2024-01-08");
            bouton(page, "Enregistrer");
            assertThat(texte(page, "#le-faute")).contains("Ce texte a été validé le 15 janvier 2024");
            page.navigate(ville.adresse("/bilans/2022/1"));
            noter(page, "Le bilan a été présenté au conseil municipal", "2024-01-16");
            assertThat(texte(page, "#le-faute")).contains("pas encore arrivée");
            page.fill("#le", "2024-01-15");
            bouton(page, "Enregistrer");
            assertThat(texte(page, "main"))
                    .contains("Cette version a été présentée au conseil municipal le 15 janvier 2024.");
            noter(page, "Le bilan est transmis au représentant de l'État", "2024-01-15");
            lien(page, "L'accusé de réception est arrivé");
            page.fill("#le", "2024-01-15");
            page.fill("#reference", "FICTIF-6");
            bouton(page, "Enregistrer");
            noter(page, "Mettre le bilan en ligne", "2024-01-15");
            assertThat(texte(page, "main")).contains("En ligne au moins jusqu'au 15 mars 2024");

            lien(page, "Établir la page de mentions");
            bouton(page, "Établir la page");
            lien(page, "Déposer l'exemplaire tamponné");
            page.setInputFiles("#fichier", tampon);
            bouton(page, "Déposer le fichier");
            assertThat(texte(page, "main")).contains("Exemplaire tamponné : retour.pdf");

            page.locator(".chronologie >> text=Annuler cette étape").first().click();
            page.fill("#motif", "mauvaise date");
            bouton(page, "Annuler cette étape");
            assertThat(texte(page, "main")).contains("Annulez d'abord la présentation");

            page.context().clearCookies();
            page.navigate(ville.adresse("/rapports"));
            lien(page, "Lire le bilan 2022");
            assertThat(texte(page, "h1")).startsWith("Bilan d'activité 2022");
            assertThat(texte(page, "main")).contains("15 janvier 2024", "Camille Exemple, maire");
            assertThat(texte(page, "main")).contains("Télécharger les chiffres détaillés (PDF)");
            lien(page, "Lire le rapport dans cette page");
            assertThat(texte(page, "#corps")).contains("un atelier de plus");
            assertThat(page.evaluate("getComputedStyle(document.querySelector('h1')).fontFamily"))
                    .asString()
                    .contains("Atkinson");
        });
    }

    @Test
    void gives_axe_nothing_to_say() {
        var ville = ville();
        navigateur.ouvrir(1280, ColorScheme.LIGHT, page -> {
            ville.entrer(page, Role.RESPONSABLE);
            for (var chemin : List.of(
                    "/bilans",
                    "/bilans/modele",
                    "/bilans/mots",
                    "/bilans/mots/but_de_forme/atelier",
                    "/bilans/2023/1",
                    "/bilans/2022/1",
                    "/bilans/2022/2",
                    "/bilans/2022/2/etapes/ordre_du_jour",
                    "/bilans/2022/correction",
                    "/bilans/2022/2/differences",
                    "/bilans/2022/1/mentions",
                    "/bilans/2022/1/retours",
                    "/bilans/2022/1/depot",
                    "/reglages/actes",
                    "/bilans/2023/1/sections/activite",
                    "/bilans/2023/1/sections/perspectives",
                    "/bilans/2023/1/validation",
                    "/bilans/2023/1/etapes/ordre_du_jour",
                    "/rapports",
                    "/rapports/2022",
                    "/rapports/2022/1/bilan.html")) {
                page.navigate(ville.adresse(chemin));
                examiner(page, chemin, 390, ColorScheme.DARK);
                examiner(page, chemin, 1280, ColorScheme.LIGHT);
            }
        });
    }

    private static void examiner(Page page, String chemin, int largeur, ColorScheme couleurs) {
        Navigateur.montrer(page, largeur, couleurs);
        assertThat(Navigateur.fautes(page)).as(chemin).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(chemin)
                .isEqualTo(largeur);
        photographier(page, chemin, largeur, couleurs);
    }

    @Test
    void shows_an_elected_member_what_was_validated_and_of_it_what_goes_out() {
        var elu = ville().visiteur(Role.LECTEUR);

        assertThat(elu.lire("/bilans").body()).contains("Bilan 2022").doesNotContain("Bilan 2023");
        assertThat(elu.lire("/bilans/2023/1").statusCode()).isEqualTo(404);
        assertThat(elu.lire("/bilans/2022/1/fichiers/bilan.pdf").statusCode()).isEqualTo(200);
        assertThat(elu.lire("/bilans/2022/1/fichiers/bilan.json").statusCode()).isEqualTo(404);
        assertThat(ville().visiteur(Role.CONSEILLER)
                        .lire("/bilans/2022/1/fichiers/bilan.json")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void sends_a_public_file_once_and_never_one_that_stays_inside() {
        var passant = ville().visiteur();

        var premiere = passant.lire("/rapports/2022/1/bilan.pdf");
        assertThat(premiere.statusCode()).isEqualTo(200);
        passant.entetes.put(
                "If-None-Match", premiere.headers().firstValue("ETag").orElseThrow());
        assertThat(passant.lire("/rapports/2022/1/bilan.pdf").statusCode()).isEqualTo(304);
        passant.entetes.remove("If-None-Match");

        for (var chemin : List.of(
                "/rapports/2022/1/bilan.json",
                "/rapports/2022/1/indicateurs.csv",
                "/rapports/2022/1/bilan.odt",
                "/rapports/2022/1/..",
                "/rapports/2023",
                "/rapports/2023/1",
                "/rapports/2022/7")) {
            assertThat(passant.lire(chemin).statusCode()).as(chemin).isIn(400, 404);
        }
        assertThat(passant.lire("/rapports/2022/1/bilan.html").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(
                        regle -> assertThat(regle).contains("'sha256-").doesNotContain("unsafe"));
    }

    @Test
    void tells_the_second_of_two_who_write_at_once() {
        var ville = Ville.dans(contexte).avecQuimper();
        var anne = ville.visiteur(Role.RESPONSABLE);
        anne.poster("/bilans", Map.of("annee", "2023"));
        var adresse = "/bilans/2023/1/sections/perspectives";
        assertThat(ecrire(anne, adresse, "Le premier texte.").statusCode()).isEqualTo(302);

        var seconde = ecrire(anne, adresse, "Le second texte.");

        assertThat(seconde.statusCode()).isEqualTo(422);
        assertThat(seconde.body()).contains("rien de ce que vous avez écrit n'est perdu", "Le premier texte.");
        assertThat(seconde.body()).contains("Le second texte.");

        var bilan = "/bilans/2023/1/sections/activite";
        var aDeux = new ADeux(anne, ville.visiteur(Role.RESPONSABLE), bilan, bilan);
        aDeux.gardentChacunLeLeur("complement", "Un mot de plus.", "texte", "Une année pleine.");
        aDeux.choisissent("texte", "Deux mots.", "Trois mots.", "mien");
    }

    @Test
    void freezes_nothing_that_was_not_read() {
        var ville = Ville.dans(contexte).avecQuimper();
        var anne = ville.visiteur(Role.RESPONSABLE);
        anne.poster("/bilans", Map.of("annee", "2023"));

        var reponse = anne.poster(
                "/bilans/2023/1/validation", Map.of("nom", "Camille", "qualite", "maire", "empreinte", "0".repeat(64)));

        assertThat(reponse.statusCode()).isEqualTo(409);
        assertThat(reponse.body()).contains("Rien n'a été figé");
        assertThat(anne.lire("/bilans/2023/1").body()).contains("Valider le bilan");
    }

    @ParameterizedTest
    @CsvSource({
        "/bilans, annee=l'an dernier, quatre chiffres",
        "/bilans, annee=2031, commencé",
        "/bilans/2022/1/etapes/transmission, le=hier, Donnez une date",
        "/bilans/2022/correction, motif=, corrige",
    })
    void shows_a_wrong_form_again(String chemin, String champ, String phrase) {
        var paire = champ.split("=", 2);

        var reponse = ville().visiteur(Role.RESPONSABLE).poster(chemin, Map.of(paire[0], paire[1]));

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).contains(phrase, "aria-invalid=\"true\"", "href=\"#" + paire[0]);
    }

    private Ville ville() {
        if (deDemonstration == null) {
            deDemonstration = Ville.dans(contexte).avecQuimper();
            StructureCourante.auNomDe(deDemonstration.structure, () -> {
                demonstration.raconter();
                return deDemonstration;
            });
            contexte.getBean(Mairie.class)
                    .executer(deDemonstration.structure, DifferencesTests.UNE_PERSONNE_DE_MOINS.formatted(2022));
            deDemonstration
                    .visiteur(Role.RESPONSABLE)
                    .poster("/bilans/2022/correction", Map.of("motif", "Une fiche en double."));
            deDemonstration
                    .visiteur(Role.RESPONSABLE)
                    .remplir("/bilans/2023/1/sections/perspectives", Map.of("texte", "3 ont plus de 80 ans."));
        }
        return deDemonstration;
    }

    private static HttpResponse<String> ecrire(Visiteur qui, String adresse, String texte) {
        return qui.poster(adresse, Map.of("texte", texte, "avant.", ""));
    }

    /** Of a page that is there in full, and with plain spaces: here one reads words. */
    private static String texte(Page page, String ou) {
        page.waitForLoadState();
        return page.locator(ou).first().textContent().replaceAll("[\\s\u00a0\u202f]+", " ");
    }

    private static void noter(Page page, String etape, String jour) {
        lien(page, etape);
        page.fill("#le", jour);
        bouton(page, "Enregistrer");
    }

    private static void lien(Page page, String texte) {
        page.locator("main a", new Page.LocatorOptions().setHasText(texte))
                .first()
                .click();
    }

    private static void bouton(Page page, String texte) {
        page.locator("main button", new Page.LocatorOptions().setHasText(texte))
                .first()
                .click();
    }

    /** To be looked at: set {@code ESTRAN_IMAGES} to a folder. */
    private static void photographier(Page page, String chemin, int largeur, ColorScheme couleurs) {
        var images = System.getenv("ESTRAN_IMAGES");
        if (images != null) {
            var nom = chemin.substring(1).replace('/', '-') + "-" + largeur + "-" + couleurs + ".png";
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(images).resolve(nom))
                    .setFullPage(true));
        }
    }
}
