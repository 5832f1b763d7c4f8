package fr.estran.socle.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Zip;
import fr.estran.socle.documents.LectureModele.Lu;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On which of its pages a model begins, which follow, and what its headings become. */
@Tag("long")
class ModelePagesTests {

    private static final String ESPACES = """
            xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
            xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3"
            """;

    private static final String STYLES = "<office:document-styles " + ESPACES + """
            ><office:styles>
            <style:style style:name="Standard" style:family="paragraph"/>
            <style:style style:name="Heading_20_1" style:family="paragraph"><style:text-properties fo:hyphenate="true"/></style:style>
            <style:style style:name="Caption" style:family="paragraph"/>
            <style:style style:name="Table_20_Heading" style:family="paragraph"><style:text-properties fo:font-size="14pt" fo:hyphenate="true"/></style:style>
            <style:style style:name="Debut" style:family="paragraph" style:master-page-name="MP0"/>
            <style:style style:name="Mairie" style:family="paragraph" style:parent-style-name="Debut"/>
            </office:styles><office:automatic-styles><style:page-layout style:name="Etroite">
            <style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="35mm"/>
            <style:header-style/><style:footer-style/></style:page-layout></office:automatic-styles><office:master-styles>
            <style:master-page style:name="%s" style:page-layout-name="Etroite"><style:header><text:p>Suite de la ville</text:p></style:header>
            <style:header-first><text:p>Tête de la ville</text:p></style:header-first></style:master-page>
            <style:master-page style:name="MP0" style:display-name="Papier à en-tête" style:next-style-name="MP1" style:page-layout-name="Etroite"/>
            <style:master-page style:name="MP1" style:page-layout-name="Etroite"><style:footer><text:p>Place du Marché</text:p></style:footer></style:master-page>
            <style:master-page style:name="Paysage" style:page-layout-name="Etroite"><style:footer><text:p>Annexe</text:p></style:footer></style:master-page>
            <style:master-page style:name="Enveloppe" style:page-layout-name="Etroite"><style:header><text:p> </text:p></style:header></style:master-page>
            </office:master-styles></office:document-styles>""";

    private static final String CONTENU = "<office:document-content " + ESPACES + """
            ><office:automatic-styles>
            <style:style style:name="P1" style:family="paragraph" style:master-page-name="MP0"/>
            <style:style style:name="P2" style:family="paragraph" style:parent-style-name="Mairie"/>
            <style:style style:name="T1" style:family="table" style:master-page-name="MP0"/>
            </office:automatic-styles><office:body><office:text>%s<text:p>Suite</text:p></office:text></office:body></office:document-content>""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<text:p text:style-name='P1'/>",
                "<text:p text:style-name='P2'/>",
                "<text:p text:style-name='Mairie'/>",
                "<text:h text:style-name='P1'/>",
                "<table:table table:style-name='T1'/>",
                "<text:list><text:list-item><text:p text:style-name='P1'/></text:list-item></text:list>",
                "<text:tracked-changes><text:p text:style-name='Standard'/></text:tracked-changes><text:h text:style-name='P1'/>"
            })
    void begins_on_the_page_that_the_model_begins_on(String debut) throws Exception {
        assertThat(premiere(modele("Standard", debut))).containsExactly("MP0");
    }

    @ParameterizedTest
    @CsvSource({"Standard, Standard", "Converted1, Converted1"})
    void begins_on_the_running_page_or_on_the_first_when_the_model_says_nothing(String nom, String premiere)
            throws Exception {
        assertThat(premiere(modele(nom, ""))).containsExactly(premiere);
    }

    @ParameterizedTest
    @CsvSource({"35mm, 396.85", "1in, 451.28", "3..5cm, 595.28", "999cm, 200", "-4cm, 595.28"})
    void measures_the_page_between_its_margins_whatever_it_says(String marge, double points) throws Exception {
        var styles = StylesOdt.lire(
                "styles.xml",
                STYLES.formatted("Standard").replace("35mm", marge).getBytes(StandardCharsets.UTF_8));

        assertThat(new PagesOdt(styles, styles).largeur()).isCloseTo(points, Offset.offset(0.01));
    }

    @Test
    void tells_the_pages_whose_headers_no_report_will_show() throws Exception {
        var surPapier = modele("Standard", "<text:p text:style-name='P1'/>");
        assertThat(surPapier.premierePage()).isEqualTo("Papier à en-tête");
        assertThat(surPapier.pagesLaissees()).containsExactly("Paysage", "Standard");

        assertThat(modele("Standard", "").pagesLaissees()).containsExactly("MP1", "Paysage");
        assertThat(((Lu) LectureModele.de(Formes.creer().odt(Exemples.rapport())))
                        .modele()
                        .pagesLaissees())
                .isEmpty();
    }

    @Test
    void never_cuts_a_word_of_a_heading_and_keeps_it_with_what_it_heads() throws Exception {
        var styles = Xml.lire(new String(
                modele("Standard", "").tenue().parties().getOrDefault("styles.xml", new byte[0]),
                StandardCharsets.UTF_8));

        for (var titre : List.of("Heading_20_1", "Heading_20_2", "Title", "Caption")) {
            var style = "//*[name()='style:style'][@*[name()='style:name']='" + titre + "']";
            assertThat(Xml.textes(styles, style + "//@*[name()='fo:hyphenate']"))
                    .as(titre)
                    .containsExactly("false");
            assertThat(Xml.textes(styles, style + "//@*[name()='fo:keep-with-next']"))
                    .as(titre)
                    .containsExactly("always");
        }
        assertThat(Xml.textes(styles, "//*[name()='style:style'][@*[name()='style:name']='Table_20_Heading']/*/@*"))
                .containsExactlyInAnyOrder("14pt", "false");
    }

    @Test
    @Tag("bureautique")
    void shows_the_header_of_the_first_page_and_whole_words_at_the_head_of_tables(@TempDir Path dossier)
            throws Exception {
        var fichier = dossier.resolve("verse.odt");
        var blocs = List.<Bloc>of(Exemples.large(8), Exemples.large(12), Exemples.large(6));
        Files.write(
                fichier,
                Formes.creer()
                        .odt(
                                new Document("T", "S", "A", blocs),
                                modele("Standard", "").tenue()));

        try (var pdf = Loader.loadPDF(Bureautique.convertir(fichier, "pdf").toFile())) {
            var lecteur = new PDFTextStripper();
            var texte = lecteur.getText(pdf);
            assertThat(texte)
                    .containsOnlyOnce("Tête de la ville")
                    .contains("Suite de la ville", "Participations", "Accompagnements", "partenariat", "Événements");
            assertThat(texte.split("téléphoniques", -1)).hasSize(4);
            assertThat(texte.split("individuels", -1)).hasSize(4);
        }
    }

    private static ModeleOdt modele(String page, String debut) {
        var parties = new LinkedHashMap<String, byte[]>();
        parties.put("mimetype", "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.UTF_8));
        parties.put("styles.xml", STYLES.formatted(page).getBytes(StandardCharsets.UTF_8));
        parties.put("content.xml", CONTENU.formatted(debut).getBytes(StandardCharsets.UTF_8));
        return ((Lu) LectureModele.de(Zip.deParties(parties))).modele();
    }

    private static List<String> premiere(ModeleOdt modele) throws Exception {
        var contenu = Zip.parties(Formes.creer().odt(Exemples.rapport(), modele.tenue()))
                .get("content.xml");
        return Xml.textes(Xml.lire(contenu), "//@*[name()='style:master-page-name']").stream()
                .distinct()
                .toList();
    }
}
