package fr.estran.echanges.dossiers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.estran.Village;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.Zip;
import fr.estran.socle.droits.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people send over HTTP, and what they should not. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
class EnvoisTests {

    static final int MEGAOCTET = 1024 * 1024;

    @Autowired
    ApplicationContext contexte;

    @TempDir
    Path dossier;

    Ville ville;
    Visiteur responsable;

    @BeforeAll
    void une_ville() {
        ville = Ville.dans(contexte);
        responsable = ville.visiteur(Role.RESPONSABLE);
    }

    @Test
    void leads_from_a_zip_to_what_it_would_change() throws Exception {
        var village = Village.dans(dossier);
        village.remplacer("structure", "Commune de Sainte-Mousse", ville.nom);

        var reponse = envoyer("releves.zip", Zip.de(dossier));

        assertThat(reponse.statusCode()).isEqualTo(302);
        var verification = responsable.lire(chemin(reponse));
        assertThat(verification.body())
                .contains("Avant d'importer", "« releves.zip » peut être importé", "Déjà là, sans changement");
        assertThat(ville.visiteur(Role.ADMINISTRATEUR).lire(chemin(reponse)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void asks_again_for_a_file_that_was_not_chosen() {
        var reponse = envoyer("", new byte[0]);

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body())
                .contains("href=\"#zip\"", "Choisissez le fichier à vérifier.", "aria-invalid=\"true\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../seances.csv", "/etc/cron.d/x.csv", "C:\\seances.csv"})
    void refuses_a_name_that_leads_elsewhere(String nom) {
        var reponse = envoyer("releves.zip", Zip.de(Map.of(nom, "id\n")));

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).contains("mène hors du dossier");
    }

    @Test
    void refuses_what_is_no_zip() {
        var reponse = envoyer("releves.zip", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3});

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).contains("Ce fichier n'est pas un zip");
    }

    @Test
    void refuses_a_bomb() throws Exception {
        var octets = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(octets)) {
            zip.putNextEntry(new ZipEntry("seances.csv"));
            var zeros = new byte[MEGAOCTET];
            for (int n = 0; n < 1000; n++) {
                zip.write(zeros);
            }
        }

        var reponse = envoyer("releves.zip", octets.toByteArray());

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).contains("grossit démesurément");
    }

    /** As one meets them: nothing is kept, and one reads what to do. */
    @ParameterizedTest
    @MethodSource
    void refuses_a_hostile_file_in_a_sentence(String nom, byte[] octets, String phrase) {
        int avant = enAttente();

        var reponse = envoyer(nom, octets);

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).contains(phrase).doesNotContain("Une erreur est survenue");
        assertThat(enAttente()).isEqualTo(avant);
    }

    static Stream<Arguments> refuses_a_hostile_file_in_a_sentence() throws IOException {
        var classeur = classeur(feuille -> {
            for (int n = 0; n < 500; n++) {
                feuille.value(n, 0, "Texte " + n);
            }
        });
        var macros =
                Map.of("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>", "xl/vbaProject.bin", "");
        var gonfle = Map.of(
                "[Content_Types].xml",
                "<Types/>",
                "xl/workbook.xml",
                "<workbook/>",
                "xl/worksheets/sheet1.xml",
                "<worksheet>" + " ".repeat(60 * MEGAOCTET) + "</worksheet>");
        var ole = "\u00d0\u00cf\u0011\u00e0";
        return Stream.of(
                arguments("presences.xlsm", Zip.de(macros), "contient des macros"),
                arguments("presences.xlsx", Zip.de(gonfle), "bien plus que sa taille"),
                arguments(
                        "presences.xlsx",
                        latin1(ole + "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"),
                        "mot de passe"),
                arguments("presences.xls", latin1(ole + "W\0o\0r\0k\0b\0o\0o\0k\0"), "ancien Excel"),
                arguments(
                        "photo.xlsx",
                        latin1("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0"),
                        "n'est pas une feuille de calcul"),
                arguments("presences.xlsx", Arrays.copyOf(classeur, classeur.length / 2), "incomplet ou abîmé"),
                arguments("presences.csv", "a;b\n\"1;2\n3;4\n".getBytes(UTF_8), "incomplet ou abîmé"),
                arguments("texte.xlsx", "%PDF-1.7\n".getBytes(UTF_8), "n'est pas une feuille de calcul"),
                arguments("lettre.docx", Zip.de(Map.of("word/document.xml", "<a/>")), "Ce zip ne contient"));
    }

    /** The same file under another name, or with a formula in it, is what its bytes are: read, and never computed. */
    @ParameterizedTest
    @ValueSource(strings = {"presences.xlsx", "presences.csv", "presences", "presences.zip"})
    void reads_a_sheet_whatever_its_name_says_and_computes_nothing(String nom) throws Exception {
        var octets = classeur(feuille -> {
            feuille.value(0, 0, "Date");
            feuille.value(0, 1, "Nom");
            feuille.value(1, 0, "03/01/2025");
            feuille.formula(1, 1, "HYPERLINK(\"http://x.invalid\", \"Luce\")");
        });

        var reponse = envoyer(nom, octets);

        assertThat(reponse.statusCode()).isEqualTo(302);
        var page = responsable.lire(chemin(reponse));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("HYPERLINK", "x.invalid");
        responsable.poster(chemin(reponse) + "/abandon", Map.of());
    }

    private static byte[] classeur(Consumer<Worksheet> remplir) throws IOException {
        var octets = new ByteArrayOutputStream();
        try (var classeur = new Workbook(octets, "Estran", "1.0")) {
            remplir.accept(classeur.newWorksheet("Feuille"));
        }
        return octets.toByteArray();
    }

    private static byte[] latin1(String texte) {
        return texte.getBytes(ISO_8859_1);
    }

    private int enAttente() {
        return ville.faire(() -> contexte.getBean(JdbcClient.class)
                .sql("select count(*) from transfert where sens = 'import'")
                .query(Integer.class)
                .single());
    }

    @Test
    void says_that_sixty_megabytes_are_too_many() {
        var reponse = envoyer("releves.zip", new byte[60 * MEGAOCTET]);

        assertThat(reponse.statusCode()).isEqualTo(413);
        assertThat(reponse.body()).contains("Ce fichier est trop lourd", "50 Mo");
    }

    @Test
    void shows_html_in_names_and_cells_as_the_text_that_it_is() throws Exception {
        var village = Village.dans(dossier);
        village.remplacer("structure", "Commune de Sainte-Mousse", ville.nom);
        village.ajouter("actions", "<script>alert(1)</script>,permanence,\"<img src=x onerror=alert(2)>\"");
        var fichiers = Zip.fichiers(Zip.de(dossier));
        fichiers.put("releves/<script>alert(3)</script>.csv", "x");

        var reponse = envoyer("<script>alert(4)</script>.zip", Zip.de(fichiers));

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).doesNotContain("<script>alert", "<img src=x").contains("&lt;script&gt;alert(1)");
    }

    @Test
    void tells_the_same_errors_as_the_command_and_none_of_the_register() throws Exception {
        var village = Village.dans(dossier);
        village.remplacer("structure", "Commune de Sainte-Mousse", ville.nom);
        village.ajouter("usagers", "U3,Kermarrec,Yvonne,Fille,quarante");

        assertThat(envoyer("releves.zip", Zip.de(dossier)).body())
                .contains("2 erreurs empêchent", "usagers.csv, ligne 4, colonne « annee_naissance »")
                .doesNotContain("Kermarrec", "Yvonne", "quarante");
    }

    @Test
    void takes_no_zip_from_whoever_has_no_business_with_it() {
        var conseiller = ville.visiteur(Role.CONSEILLER);
        assertThat(conseiller.lire("/echanges").statusCode()).isEqualTo(404);
        assertThat(envoyer(conseiller, "releves.zip", new byte[0]).statusCode()).isEqualTo(404);
    }

    @Test
    void gives_an_export_as_a_file_that_no_cache_keeps() {
        assertThat(responsable.poster("/echanges/exports", Map.of()).statusCode())
                .isEqualTo(302);
        var page = responsable.lire("/echanges").body();
        var adresse = page.replaceAll("(?s).*href=\"(/echanges/exports/[^\"/]+)\".*", "$1");

        var reponse = responsable.lire(adresse);

        assertThat(reponse.statusCode()).isEqualTo(200);
        assertThat(reponse.headers().firstValue("Content-Type")).hasValue("application/zip");
        assertThat(reponse.headers().firstValue("Content-Disposition").orElse(""))
                .matches("attachment; filename=\"releves-\\d{4}-\\d{2}-\\d{2}\\.zip\"");
        assertThat(reponse.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(ville.visiteur(Role.ADMINISTRATEUR).lire(adresse).statusCode())
                .isEqualTo(404);
    }

    /** What is taken out names everybody, whom an administrator sees nowhere else. */
    @Test
    void gives_no_export_to_whoever_sees_nobody_by_name() {
        var administratrice = ville.visiteur(Role.ADMINISTRATEUR);

        assertThat(administratrice.lire("/echanges").body())
                .contains("Apporter des relevés")
                .doesNotContain("/echanges/exports");
        assertThat(administratrice.poster("/echanges/exports", Map.of()).statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> envoyer(String nom, byte[] zip) {
        return envoyer(responsable, nom, zip);
    }

    private static HttpResponse<String> envoyer(Visiteur qui, String nom, byte[] zip) {
        return Depots.envoyer(qui, Map.of(nom, zip));
    }

    private static String chemin(HttpResponse<String> reponse) {
        return Depots.chemin(reponse);
    }
}
