package fr.estran.socle.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.documents.Bloc.Graphique;
import fr.estran.socle.documents.Bloc.Graphique.Barre;
import fr.estran.socle.documents.PdfForm.HtmlForm;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** The letters of a drawing are drawn, hence not found as text: these tests look at the page. */
class PdfDessinTests {

    private static final int FINESSE = 4;

    @Test
    void shrinks_a_graphique_of_many_barres_to_a_page() throws Exception {
        try (var lu = lire(40, 1)) {
            assertThat(lu.getNumberOfPages()).isEqualTo(2);
            assertThat(cadre(lu).getLowerLeftY()).isGreaterThan(50);
            assertThat(cadre(lu).getHeight()).isGreaterThan(500);
        }
    }

    @Test
    void writes_the_longest_value_within_the_drawing_thanks_to_the_font_it_was_measured_with() throws Exception {
        try (var lu = lire(1, Integer.MAX_VALUE)) {
            var page = new PDFRenderer(lu).renderImage(0, FINESSE, ImageType.GRAY);
            float gauche = cadre(lu).getLowerLeftX();
            float largeur = cadre(lu).getWidth();

            assertThat(bordDroit(page) - gauche).isBetween(largeur * 0.96f, largeur * 0.995f);
        }
    }

    /** The rightmost ink, in points; the line under the title block is left out, which is wider than any drawing. */
    private static float bordDroit(BufferedImage page) {
        for (int x = page.getWidth() * 7 / 8; x > 0; x--) {
            for (int y = page.getHeight() / 4; y < page.getHeight() * 3 / 4; y++) {
                if (page.getRaster().getSample(x, y, 0) < 128) {
                    return (float) x / FINESSE;
                }
            }
        }
        return 0;
    }

    private static PDDocument lire(int barres, int valeur) throws Exception {
        var liste = IntStream.range(0, barres)
                .mapToObj(rang -> new Barre("Barre " + rang, List.of(valeur)))
                .toList();
        var graphique = new Graphique("Titre du dessin", "Description", List.of("2025"), liste);
        var document = new Document("Titre", "Sujet", "Auteur", List.of(graphique));
        return Loader.loadPDF(new PdfForm(new HtmlForm()).octets(document));
    }

    private static PDRectangle cadre(PDDocument lu) {
        var pdf = lu.getDocument();
        return pdf.getXrefTable().keySet().stream()
                .map(cle -> pdf.getObjectFromPool(cle).getObject())
                .filter(objet -> objet instanceof COSDictionary balise
                        && COSName.getPDFName("Figure").equals(balise.getCOSName(COSName.S)))
                .map(objet -> ((COSDictionary) objet).getCOSDictionary(COSName.A))
                .map(attributs -> new PDRectangle(attributs.getCOSArray(COSName.BBOX)))
                .findFirst()
                .orElseThrow();
    }
}
