package fr.estran.accueil.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import fr.estran.ADeux;
import fr.estran.Navigateur;
import fr.estran.Ville;
import fr.estran.socle.commun.Couleur;
import fr.estran.socle.droits.Role;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ReglagesTests {

    @Autowired
    ApplicationContext contexte;

    Ville ville;

    @BeforeEach
    void une_ville() {
        ville = Ville.dans(contexte);
    }

    @Test
    void says_on_public_pages_what_was_set() {
        var administrateur = ville.visiteur(Role.ADMINISTRATEUR);
        assertThat(administrateur.lire("/equipe").body()).contains("Les mentions légales sont incomplètes");

        var reponse = administrateur.remplir(
                "/reglages/site",
                Map.of(
                        "nom", "Sainte-Mousse numérique",
                        "telephone", "02 61 91 00 00",
                        "adresse", "1 place de l'Exemple\r\n29000 Sainte-Mousse",
                        "directeur", "Camille Exemple, maire",
                        "hebergeur", "La ville",
                        "delegue", "dpo@mousse.example",
                        "conformite", "partielle",
                        "audit", "Audit du cabinet Exemple, 62 %"));

        assertThat(reponse.statusCode()).isEqualTo(302);
        assertThat(administrateur.lire("/equipe").body()).doesNotContain("Les mentions légales sont incomplètes");
        assertThat(ville.visiteur().lire("/").body())
                .contains("Sainte-Mousse numérique", "tel:0261910000", "partiellement conforme");
        assertThat(ville.visiteur().lire("/mentions-legales").body()).contains("Camille Exemple, maire", "La ville");
        assertThat(ville.visiteur().lire("/confidentialite").body()).contains("dpo@mousse.example");
        assertThat(ville.visiteur().lire("/accessibilite").body()).contains("62 %");
        assertThat(Ville.dans(contexte).visiteur().lire("/").body()).doesNotContain("Sainte-Mousse numérique");
    }

    /** As RFC 9116 has it: to whom the town has named, to the service where it has not, to nobody where nobody reads. */
    @Test
    void tells_to_whom_a_flaw_is_told_if_there_is_anybody() {
        var neuve = Ville.dans(contexte);
        var passant = neuve.visiteur();
        assertThat(passant.lire("/.well-known/security.txt").statusCode()).isEqualTo(404);

        var administrateur = neuve.visiteur(Role.ADMINISTRATEUR);
        administrateur.remplir("/reglages/site", Map.of("courriel", "bonjour@mousse.example"));
        assertThat(passant.lire("/.well-known/security.txt").body()).contains("Contact: mailto:bonjour@mousse.example");

        assertThat(administrateur
                        .remplir("/reglages/site", Map.of("securite", "http://mousse.example"))
                        .body())
                .contains("une adresse de page qui commence par https://");
        administrateur.remplir("/reglages/site", Map.of("securite", "rssi@mousse.example"));
        var texte = passant.lire("/.well-known/security.txt");
        assertThat(texte.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
        assertThat(texte.body())
                .matches("Contact: mailto:rssi@mousse\\.example\r\nExpires: \\d{4}-\\d{2}-\\d{2}T00:00:00Z\r\n"
                        + "Preferred-Languages: fr\r\n(Canonical: https://\\S+/\\.well-known/security\\.txt\r\n)?");
    }

    @Test
    void puts_together_what_two_administrators_write() {
        var aDeux = new ADeux(
                ville.visiteur(Role.ADMINISTRATEUR),
                ville.visiteur(Role.ADMINISTRATEUR),
                "/reglages/site",
                "/reglages/site");

        aDeux.gardentChacunLeLeur("telephone", "02 98 00 00 02", "horaires", "Le matin.");
        aDeux.choisissent("nom", "La ville numérique", "Le numérique en ville", "mien");
    }

    @ParameterizedTest
    @CsvSource({
        "couleur,#ffcc00,Leur contraste est de 1,5",
        "couleur,rouge,un dièse et six signes",
        "couleur,#0b3d5c;} body{display:none,un dièse et six signes",
        "telephone,allo,un numéro a des chiffres",
        "courriel,accueil,comme accueil@exemple.fr",
        "conformite,parfaite,une des trois réponses",
        "conformite,totale,Sans audit"
    })
    void says_in_words_what_is_wrong(String champ, String saisi, String phrase) {
        var reponse = ville.visiteur(Role.ADMINISTRATEUR).poster("/reglages/site", Map.of(champ, saisi));

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).contains(phrase, "aria-invalid=\"true\"", "à corriger");
    }

    @Test
    @Tag("navigateur")
    void wears_the_colour_and_the_logo_of_the_town(@TempDir Path dossier) throws IOException {
        var logo = Files.write(dossier.resolve("logo.png"), png(120, 60));
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(1280, ColorScheme.LIGHT, page -> {
                ville.entrer(page, Role.ADMINISTRATEUR);
                page.navigate(ville.adresse("/reglages/site"));
                page.fill("#couleur", "#7A1F3D");
                page.click("main form[action='/reglages/site'] button");
                assertThat(Navigateur.contenu(page)).contains("contraste de 10,");
                page.setInputFiles("#logo", logo);
                page.click("main form[action='/reglages/site/logo'] button");
                assertThat(page.locator(".avis.succes").textContent()).contains("Le logo est changé.");
                page.waitForLoadState();
                assertThat(page.evaluate("getComputedStyle(document.querySelector('.bandeau')).backgroundColor"))
                        .isEqualTo("rgb(122, 31, 61)");
                assertThat(page.evaluate("document.querySelector('.marque img').naturalWidth"))
                        .isEqualTo(120);
                assertThat(Navigateur.fautes(page)).isEmpty();
            });
            navigateur.ouvrir(390, ColorScheme.DARK, page -> {
                page.navigate(ville.adresse("/connexion"));
                assertThat(page.locator(".marque img").getAttribute("src")).startsWith("/ville/");
                assertThat(Navigateur.fautes(page)).isEmpty();
            });
        }
    }

    /** Where it was drawn, when and by whom goes with many pictures. */
    @Test
    void keeps_of_a_webp_nothing_but_the_picture() {
        var image = partie("VP8L", "une image, impair");
        var reglage = partie("VP8X", "\u001c\0\0\0.........".substring(0, 10));
        var recu = webp(reglage + partie("EXIF", "Quimper, 48 degres nord") + image + partie("XMP ", "par Luce"));

        var garde = Logo.lire(recu).orElseThrow();

        assertThat(garde.type()).isEqualTo("image/webp");
        assertThat(garde.octets()).isEqualTo(webp(reglage.replace('\u001c', '\u0010') + image));
        assertThat(Logo.lire(webp(reglage + partie("EXIF", "sans aucune image"))))
                .isEmpty();
        assertThat(Logo.lire(webp(reglage + image.replace("VP8L\u0011", "VP8L\u007f"))))
                .isEmpty();
    }

    private static byte[] webp(String parties) {
        return ("RIFF" + longueur(parties.length() + 4) + "WEBP" + parties).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String partie(String nom, String contenu) {
        return nom + longueur(contenu.length()) + contenu + (contenu.length() % 2 == 0 ? "" : "\0");
    }

    private static String longueur(int octets) {
        return (char) octets + "\0\0\0";
    }

    @Test
    void takes_for_a_logo_nothing_but_a_small_picture() throws IOException {
        assertThat(Logo.lire(png(100, 40))).map(Logo::type).hasValue("image/png");
        assertThat(Logo.lire(png(2001, 10))).isEmpty();
        assertThat(Logo.lire(new byte[0])).isEmpty();
        assertThat(Logo.lire("<svg onload='alert(1)'/>".getBytes())).isEmpty();
        assertThat(Logo.lire("RIFF....WEBPVP9 et la suite du fichier".getBytes()))
                .isEmpty();
        assertThat(Logo.lire(new byte[Logo.POIDS + 1])).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"#0b3d5c", "#7a1f3d", "#005a2b", "#000000", "#5b2a86", "#767676"})
    void derives_a_colour_for_the_night_that_reads_well(String ecrite) {
        var couleur = Couleur.lire(ecrite).orElseThrow();

        assertThat(couleur).hasToString(ecrite);
        assertThat(couleur.eclaircie().contraste(Couleur.lire("#1a252e").orElseThrow()))
                .isGreaterThanOrEqualTo(7);
        assertThat(couleur.eclaircie().contraste(Couleur.lire("#0a1620").orElseThrow()))
                .isGreaterThanOrEqualTo(4.5);
        assertThat(couleur.assombrie().contraste(Couleur.BLANC)).isGreaterThanOrEqualTo(4.5);
    }

    private static byte[] png(int largeur, int hauteur) throws IOException {
        var octets = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(largeur, hauteur, BufferedImage.TYPE_INT_RGB), "png", octets);
        return octets.toByteArray();
    }
}
