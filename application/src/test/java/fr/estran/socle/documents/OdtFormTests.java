package fr.estran.socle.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Zip;
import fr.estran.socle.documents.Formes.OdtForm;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("long")
class OdtFormTests {

    private final OdtForm odt = new OdtForm();
    private final Document rapport = Exemples.rapport();

    @Test
    void announces_its_type_in_the_first_bytes() {
        var debut = new String(odt.octets(rapport), 30, 47, StandardCharsets.US_ASCII);

        assertThat(debut).isEqualTo("mimetypeapplication/vnd.oasis.opendocument.text");
    }

    @Test
    void declares_each_of_its_parts() throws Exception {
        var parties = Zip.parties(odt.octets(rapport));
        var declarees = Xml.textes(Xml.lire(parties.get("META-INF/manifest.xml")), "//@*[name()='manifest:full-path']");

        parties.keySet().removeAll(java.util.Set.of("mimetype", "META-INF/manifest.xml"));
        assertThat(declarees).startsWith("/").hasSize(parties.size() + 1).containsAll(parties.keySet());
    }

    @Test
    void gives_titres_a_level_for_the_navigator() throws Exception {
        assertThat(Xml.textes(contenu(), "//*[name()='text:h'][@*[name()='text:outline-level']='1']"))
                .hasSize(4);
        assertThat(Xml.textes(contenu(), "//*[name()='text:h'][@*[name()='text:style-name']='Heading_20_3']"))
                .containsExactly("Accessibilité des locaux");
    }

    @Test
    void repeats_the_headers_of_its_tables_and_aligns_numbers() throws Exception {
        assertThat(Xml.textes(contenu(), "//*[name()='table:table-header-rows']//*[name()='text:p']"))
                .contains("Présents");
        assertThat(Xml.textes(contenu(), "//*[name()='text:p'][@*[name()='text:style-name']='Nombre'][.='+433']"))
                .hasSize(1);
    }

    @Test
    void describes_its_graphiques_and_gives_them_as_drawing_then_as_dots() throws Exception {
        var cadre = "//*[name()='draw:frame'][*[name()='svg:title']][*[name()='svg:desc']]";

        assertThat(Xml.textes(contenu(), cadre + "/*[name()='draw:image'][1]/@*[name()='draw:mime-type']"))
                .containsExactly("image/svg+xml", "image/svg+xml");
        assertThat(Xml.textes(contenu(), cadre + "/*[name()='draw:image'][2]/@*[name()='draw:mime-type']"))
                .containsExactly("image/png", "image/png");
    }

    @Test
    void uses_no_style_that_it_does_not_define() throws Exception {
        var parties = Zip.parties(odt.octets(rapport));
        var styles = Xml.textes(Xml.lire(parties.get("styles.xml")), "//@*[name()='style:name']");
        var automatiques = Xml.textes(contenu(), "//@*[name()='style:name']");

        assertThat(Xml.textes(contenu(), "//@*[substring-after(name(), ':')='style-name']"))
                .allMatch(style -> styles.contains(style) || automatiques.contains(style));
    }

    @Test
    void gives_the_same_bytes_for_the_same_document() {
        assertThat(odt.octets(rapport)).isEqualTo(odt.octets(Exemples.rapport()));
    }

    @Test
    @Tag("bureautique")
    void opens_in_libreoffice_with_every_text(@TempDir Path dossier) throws Exception {
        Files.write(dossier.resolve("rapport.odt"), odt.octets(rapport));

        try (var pdf = Loader.loadPDF(
                Bureautique.convertir(dossier.resolve("rapport.odt"), "pdf").toFile())) {
            var lecture = new PDFTextStripper();
            lecture.setSortByPosition(true);
            var lu = sansBlancs(lecture.getText(pdf));
            assertThat(rapport.blocs().stream().flatMap(Textes::de)).allMatch(texte -> lu.contains(sansBlancs(texte)));
            assertThat(lu).contains(sansBlancs(rapport.titre()), "Page2sur");
        }
    }

    private org.w3c.dom.Document contenu() throws Exception {
        return Xml.lire(Zip.parties(odt.octets(rapport)).get("content.xml"));
    }

    private static String sansBlancs(String texte) {
        return texte.replaceAll("[\\s\\u00A0\\u202F]+", "");
    }
}
