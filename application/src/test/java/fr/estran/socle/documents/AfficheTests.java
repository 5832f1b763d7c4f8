package fr.estran.socle.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.documents.Bloc.Encadre;
import fr.estran.socle.documents.Bloc.Paragraphe;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** A notice for a door: one sheet, in letters as large as it allows. */
class AfficheTests {

    static final Encadre SUITE =
            new Encadre("Prochaine fois ici : mardi 23 janvier, de 9 h 30 à 12 h.\nUne question ? 02 98 00 00 00");
    static final Paragraphe LONG = new Paragraphe(
            "Transférer ses photos d'un téléphone vers un ordinateur, mercredi 17 janvier, de 14 h 30 à 16 h 30 : annulé.");

    @Test
    void says_little_in_letters_that_one_reads_from_across_the_street() throws IOException {
        assertThat(lettres(affiche(new Paragraphe("Aide sans rendez-vous, de 9 h 30 à 12 h : annulé."), SUITE)))
                .isGreaterThan(34);
    }

    @Test
    void says_more_on_one_sheet_still() throws IOException {
        assertThat(lettres(affiche(LONG, LONG, LONG, new Paragraphe("12 autres séances aussi."), SUITE)))
                .isBetween(22f, 36f);
    }

    private static byte[] affiche(Bloc... blocs) {
        return Formes.creer()
                .affiche(
                        new Document("Séances annulées", "mardi 16 janvier 2024", "Service numérique", List.of(blocs)));
    }

    /** The size of the letters of what is said, on the one sheet. */
    private static float lettres(byte[] pdf) throws IOException {
        var tailles = new ArrayList<Float>();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isOne();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition lettre) {
                    tailles.add(lettre.getFontSizeInPt());
                }
            }.getText(document);
        }
        Collections.sort(tailles);
        return tailles.get(tailles.size() / 2);
    }
}
