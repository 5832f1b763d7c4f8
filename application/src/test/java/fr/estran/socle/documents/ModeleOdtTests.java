package fr.estran.socle.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Zip;
import fr.estran.socle.documents.LectureModele.Lu;
import fr.estran.socle.documents.LectureModele.Refuse;
import fr.estran.socle.documents.ModeleRefuse.RaisonDeRefus;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("bureautique")
class ModeleOdtTests {

    static final String STYLES = "styles.xml";

    @TempDir
    static Path dossier;

    /** Written by LibreOffice itself. */
    static byte[] modele;

    @BeforeAll
    static void unModeleDeMairie() throws Exception {
        var source = dossier.resolve("modele.fodt");
        try (var flux = ModeleOdtTests.class.getResourceAsStream("/documents/modele.fodt")) {
            Files.write(source, Objects.requireNonNull(flux).readAllBytes());
        }
        modele = Files.readAllBytes(Bureautique.convertir(source, "odt"));
    }

    @Test
    void pours_every_text_between_the_headers_and_footers_of_the_town() throws Exception {
        var rapport = Exemples.rapport();
        var fichier = dossier.resolve("verse.odt");
        Files.write(fichier, Formes.creer().odt(rapport, lu(modele).tenue()));

        try (var pdf = Loader.loadPDF(Bureautique.convertir(fichier, "pdf").toFile())) {
            var lecture = new PDFTextStripper();
            lecture.setSortByPosition(true);
            var lu = sansBlancs(lecture.getText(pdf));
            assertThat(rapport.blocs().stream().flatMap(Textes::de)).allMatch(texte -> lu.contains(sansBlancs(texte)));
            assertThat(lu)
                    .contains(
                            sansBlancs("Ville d’Exemple"),
                            sansBlancs("Suite du rapport de la direction de la citoyenneté"),
                            sansBlancs("Place du Marché – ville.exemple"))
                    .doesNotContain(sansBlancs("À remplacer"));
        }
    }

    @Test
    void keeps_the_styles_of_the_town_and_brings_those_that_it_lacks() throws Exception {
        var parties =
                Zip.parties(Formes.creer().odt(Exemples.rapport(), lu(modele).tenue()));
        var styles = Xml.lire(parties.get(STYLES));

        assertThat(Xml.textes(
                        styles,
                        "//*[name()='style:style'][@*[name()='style:name']='Heading_20_1']//@*[name()='fo:color']"))
                .containsExactly("#7a1f5c");
        var connus = Xml.textes(styles, "//@*[name()='style:name']");
        assertThat(Xml.textes(styles, "//*[name()='style:font-face']/@*[name()='style:name']"))
                .contains("Atkinson Hyperlegible Next");
        assertThat(connus).contains("Encadre", "Nombre", "Liste", "Valeur");
        assertThat(parties.keySet()).anyMatch(nom -> nom.startsWith("Pictures/") && nom.endsWith(".png"));
        var declarees = Xml.textes(Xml.lire(parties.get("META-INF/manifest.xml")), "//@*[name()='manifest:full-path']");
        parties.keySet().removeAll(java.util.Set.of("mimetype", "META-INF/manifest.xml"));
        assertThat(declarees).containsAll(parties.keySet());
    }

    @Test
    void gives_the_same_bytes_for_the_same_document_and_model() {
        assertThat(Formes.creer().odt(Exemples.rapport(), lu(modele).tenue()))
                .isEqualTo(Formes.creer().odt(Exemples.rapport(), lu(modele).tenue()));
    }

    @Test
    void refuses_what_is_no_odt() throws Exception {
        assertThat(raison("bonjour".getBytes(StandardCharsets.UTF_8))).isEqualTo(RaisonDeRefus.PAS_UN_ODT);
        assertThat(raison(new byte[0])).isEqualTo(RaisonDeRefus.PAS_UN_ODT);
        assertThat(raison(Arrays.copyOf(modele, modele.length / 2)))
                .isIn(RaisonDeRefus.ILLISIBLE, RaisonDeRefus.PAS_UN_ODT);
        assertThat(raison(avec("mimetype", "application/vnd.oasis.opendocument.spreadsheet")))
                .isEqualTo(RaisonDeRefus.PAS_UN_ODT);
        assertThat(raison(avec(STYLES, "<pas"))).isEqualTo(RaisonDeRefus.ILLISIBLE);
    }

    @Test
    void refuses_a_zip_that_unfolds_into_too_much() throws Exception {
        assertThat(raison(avec("Pictures/bombe.png", new byte[64 << 20]))).isEqualTo(RaisonDeRefus.TROP_GROS);
        var nuee = contenu();
        for (int rang = 0; rang < 1100; rang++) {
            nuee.put("Pictures/" + rang, new byte[0]);
        }
        assertThat(raison(Zip.deParties(nuee))).isEqualTo(RaisonDeRefus.TROP_GROS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evasion.txt", "Pictures/../../evasion", "/etc/evasion", "C:\\evasion"})
    void refuses_a_name_that_leads_elsewhere(String nom) throws Exception {
        assertThat(raison(avec(nom, "x"))).isEqualTo(RaisonDeRefus.CHEMIN_INTERDIT);
    }

    @Test
    void refuses_macros() throws Exception {
        assertThat(raison(avec("Basic/Standard/Module1.xml", "<x/>"))).isEqualTo(RaisonDeRefus.MACROS);
        assertThat(raison(avec("Scripts/python/a.py", "x"))).isEqualTo(RaisonDeRefus.MACROS);
        assertThat(
                        raison(
                                remplacer(
                                        STYLES,
                                        "<text:p",
                                        "<office:event-listeners xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"/><text:p")))
                .isEqualTo(RaisonDeRefus.MACROS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"script", "execute-macro", "dde-connection", "dde-connection-decl", "dde-source"})
    void refuses_what_runs_or_asks_another_program_by_whatever_prefix(String element) throws Exception {
        for (var espace : new String[] {"urn:oasis:names:tc:opendocument:xmlns:text:1.0", "urn:autre", ""}) {
            var prefixe = espace.isEmpty() ? "" : "x:";
            var declare = espace.isEmpty() ? " xmlns=\"\"" : " xmlns:x=\"" + espace + "\"";
            assertThat(raison(remplacer(STYLES, "<text:p", "<" + prefixe + element + declare + "/><text:p")))
                    .as(element + " " + espace)
                    .isEqualTo(RaisonDeRefus.MACROS);
        }
    }

    @Test
    void refuses_what_would_be_fetched_from_elsewhere() throws Exception {
        assertThat(raison(remplacer(STYLES, "xlink:href=\"Pictures/", "xlink:href=\"https://ailleurs.exemple/")))
                .isEqualTo(RaisonDeRefus.LIEN_EXTERIEUR);
    }

    @Test
    void reads_no_entity() throws Exception {
        var piege = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";

        assertThat(raison(avec(STYLES, piege))).isEqualTo(RaisonDeRefus.ILLISIBLE);
    }

    @Test
    void refuses_what_is_locked() throws Exception {
        assertThat(raison(avec("META-INF/manifest.xml", "<manifest:encryption-data/>")))
                .isEqualTo(RaisonDeRefus.CHIFFRE);
    }

    private static ModeleOdt lu(byte[] fichier) {
        return ((Lu) LectureModele.de(fichier)).modele();
    }

    private static RaisonDeRefus raison(byte[] fichier) {
        return ((Refuse) LectureModele.de(fichier)).raison();
    }

    private static byte[] avec(String nom, String texte) throws Exception {
        return avec(nom, texte.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] avec(String nom, byte[] octets) throws Exception {
        var parties = contenu();
        parties.put(nom, octets);
        return Zip.deParties(parties);
    }

    private static byte[] remplacer(String nom, String avant, String apres) throws Exception {
        var texte = new String(contenu().get(nom), StandardCharsets.UTF_8);
        assertThat(texte).contains(avant);
        return avec(nom, texte.replace(avant, apres));
    }

    private static Map<String, byte[]> contenu() throws Exception {
        return Zip.parties(modele);
    }

    private static String sansBlancs(String texte) {
        return texte.replaceAll("[\\s\\u00A0\\u202F]+", "");
    }
}
