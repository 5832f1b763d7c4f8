package fr.estran.socle.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.documents.Bloc.Graphique;
import fr.estran.socle.documents.Bloc.Graphique.Barre;
import fr.estran.socle.documents.Bloc.Paragraphe;
import fr.estran.socle.documents.Bloc.Tableau;
import fr.estran.socle.documents.Bloc.Tableau.Colonne;
import fr.estran.socle.documents.Bloc.Titre;
import fr.estran.socle.documents.PdfForm.HtmlForm;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Sections of all lengths, so that each kind of part meets the foot of some page. */
class PdfCoupureTests {

    private static final int SECTIONS = 240;

    @Test
    void leaves_no_titre_and_no_legende_alone_at_the_foot_of_a_page() throws Exception {
        try (var pdf = Loader.loadPDF(new PdfForm(new HtmlForm()).octets(document()))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(10);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var lecteur = new PDFTextStripper();
                lecteur.setStartPage(page);
                lecteur.setEndPage(page);
                var lignes = lecteur.getText(pdf).strip().lines().toList();

                assertThat(lignes.getLast()).as("page " + page).doesNotContain("Titre", "Légende", "Mot");
            }
        }
    }

    private static Document document() {
        var blocs = new ArrayList<Bloc>();
        for (int rang = 1; rang <= SECTIONS; rang++) {
            blocs.add(new Titre(3, "Titre " + rang));
            blocs.add(new Titre(4, "Titre " + rang + " bis"));
            blocs.add(corps(rang));
        }
        return new Document("Rapport", "Sujet", "Auteur", blocs);
    }

    private static Bloc corps(int rang) {
        return switch (rang % 3) {
            case 0 -> new Paragraphe("Il était une fois un port. ".repeat(rang % 17 * 4 + 1));
            case 1 ->
                new Tableau(
                        "Légende",
                        List.of(new Colonne("Mot", false)),
                        Collections.nCopies(rang % 13 + 2, List.of("Une cellule")),
                        null);
            default ->
                new Graphique(
                        "Dessin",
                        "Description",
                        List.of("2025"),
                        Collections.nCopies(rang % 7 + 1, new Barre("Une barre", List.of(rang))));
        };
    }
}
