package fr.estran.socle.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class ImpositionTests {

    private static final float MILLIMETRE = 72 / 25.4f;

    @Test
    void lays_a_booklet_so_that_its_pages_follow_each_other_once_folded() {
        assertThat(Imposition.ordreDuLivret(4)).isEqualTo(List.of(4, 1, 2, 3));
        assertThat(Imposition.ordreDuLivret(8)).isEqualTo(List.of(8, 1, 2, 7, 6, 3, 4, 5));
    }

    /** Five pages ask for two sheets: what is empty is inside, the last page is on the back. */
    @Test
    void leaves_empty_what_is_before_the_last_page() {
        assertThat(Imposition.ordreDuLivret(5)).isEqualTo(List.of(5, 1, 2, 0, 0, 3, 4, 0));
        assertThat(Imposition.ordreDuLivret(1)).isEqualTo(List.of(1, 0, 0, 0));
    }

    /** From left to right, outside then inside: the flap is 97 mm wide, and lies on both sides of the same edge of the sheet. */
    @Test
    void lays_six_panels_around_a_narrower_flap() throws Exception {
        try (var feuille = Loader.loadPDF(Imposition.depliant(panneaux()))) {
            var lus = new java.util.ArrayList<String>();
            var lecteur = new PDFTextStripper() {
                @Override
                protected void writeString(String texte, List<TextPosition> lettres) {
                    lus.add(getCurrentPageNo() + " " + texte.strip() + " "
                            + Math.round(lettres.getFirst().getXDirAdj() / MILLIMETRE));
                }
            };
            lecteur.setSortByPosition(true);
            lecteur.getText(feuille);

            assertThat(lus)
                    .containsExactlyInAnyOrder(
                            "1 Volet2 10",
                            "1 Volet6 109",
                            "1 Volet1 209",
                            "2 Volet3 12",
                            "2 Volet4 112",
                            "2 Volet5 210");
            assertThat(feuille.getPage(0).getMediaBox().getWidth() / MILLIMETRE).isBetween(296.9f, 297.1f);
        }
    }

    private static byte[] panneaux() throws Exception {
        var page = new StringBuilder("<html lang=\"fr\"><head><title>P</title><style>"
                + "@page { size: 97mm 210mm; margin: 10mm; } body { margin: 0; font: 12pt 'Atkinson Hyperlegible Next'; }"
                + "p { page-break-after: always; margin: 0; }</style></head><body>");
        for (int volet = 1; volet <= 6; volet++) {
            page.append(volet == 6 ? "<div>" : "<p>")
                    .append("Volet")
                    .append(volet)
                    .append(volet == 6 ? "</div>" : "</p>");
        }
        var pdf = Formes.creer().pdf(page.append("</body></html>").toString());
        try (PDDocument lu = Loader.loadPDF(pdf)) {
            assertThat(lu.getNumberOfPages()).isEqualTo(6);
        }
        return pdf;
    }
}
