package fr.estran.socle.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Zip;
import fr.estran.socle.documents.Bloc.Paragraphe;
import fr.estran.socle.documents.Bloc.Photo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A photograph in the three forms of a document, and the dress of a town. */
class PhotoTests {

    private static final String VU = "Une table & quatre ordinateurs.";

    private final Formes formes = Formes.creer();
    private final byte[] jpeg = Exemples.image("jpeg", 1400, 900);
    private final Document document = new Document(
            "Rapport",
            "Sujet",
            "Ville",
            List.of(new Paragraphe("Avant."), new Photo(jpeg, VU, "La salle. Photographie : la Ville.")));

    @Test
    void is_in_the_page_with_its_words() {
        assertThat(formes.html(document))
                .contains(
                        "src=\"data:image/jpeg;base64,",
                        "alt=\"Une table &amp; quatre ordinateurs.\"",
                        "<figcaption>La salle. Photographie : la Ville.</figcaption>");
    }

    @Test
    void is_in_the_text_document_as_it_is_with_its_words() throws Exception {
        var parties = Zip.parties(formes.odt(document));
        var contenu = Xml.lire(parties.get("content.xml"));

        assertThat(parties.get("Pictures/photo-1.jpg")).isEqualTo(jpeg);
        assertThat(new String(parties.get("META-INF/manifest.xml"), StandardCharsets.UTF_8))
                .contains("Pictures/photo-1.jpg");
        assertThat(Xml.textes(contenu, "//*[name()='draw:frame']/*[name()='svg:desc']"))
                .containsExactly(VU);
        assertThat(Xml.textes(contenu, "//*[name()='draw:frame']/*[name()='svg:title']"))
                .containsExactly("La salle. Photographie : la Ville.");
        assertThat(Xml.textes(contenu, "//*[name()='draw:frame']/@*[name()='svg:width']"))
                .containsExactly("11.524cm");
    }

    @Test
    void is_a_figure_of_the_pdf_that_is_read_aloud_and_has_its_words_under_it() throws Exception {
        var octets = formes.pdf(document);
        try (var pdf = Loader.loadPDF(octets)) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("Avant. La salle. Photographie : la Ville.");
            assertThat(LectureVocale.de(pdf).toString()).contains(VU);
        }
    }

    /** A colour is seen in many places; one that is left would be ours beside theirs. */
    @Test
    void wears_the_colour_and_the_logo_of_the_town_in_all_three_forms() throws Exception {
        var charte = new Charte("#7a1f3d", Exemples.image("png", 300, 100));

        assertThat(formes.html(document, charte))
                .contains("--mer: #7a1f3d", "alt=\"Logo&#160;: Ville\" width=\"192\" height=\"64\"")
                .doesNotContain("#0b3d5c", "#9fd0ee");
        var parties = Zip.parties(formes.odt(document, charte));
        assertThat(new String(parties.get("styles.xml"), StandardCharsets.UTF_8))
                .contains("fo:color=\"#7a1f3d\"")
                .doesNotContain("#0b3d5c");
        assertThat(parties).containsKey("Pictures/logo.png");
        assertThat(new String(parties.get("content.xml"), StandardCharsets.UTF_8))
                .contains("Logo : Ville")
                .doesNotContain("#0b3d5c");
        try (var pdf = Loader.loadPDF(formes.pdf(document, charte))) {
            assertThat(LectureVocale.de(pdf).toString()).contains("Logo : Ville");
        }
    }

    @Test
    void wears_ours_where_the_town_has_chosen_nothing() {
        assertThat(formes.html(document)).contains("--mer: #0b3d5c").doesNotContain("class=\"logo\"");
    }
}
