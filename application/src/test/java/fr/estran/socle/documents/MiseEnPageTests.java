package fr.estran.socle.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.documents.Formes.OdtForm;
import fr.estran.socle.documents.PdfForm.HtmlForm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long documents by lot: caption, head, rows and note of each table stand together, and no page is left half white. */
@Tag("long")
class MiseEnPageTests {

    private static final int TABLEAUX = 25;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void cuts_the_pages_of_a_pdf_where_a_reader_would(long graine) throws Exception {
        assertThat(fautes(new PdfForm(new HtmlForm()).octets(Hasard.document(graine, TABLEAUX))))
                .isEmpty();
    }

    @Test
    void cuts_the_pages_of_an_odt_where_a_reader_would(@TempDir Path dossier) throws Exception {
        var fichier = dossier.resolve("hasard.odt");
        Files.write(fichier, new OdtForm().octets(Hasard.document(4, TABLEAUX)));

        assertThat(fautes(Files.readAllBytes(Bureautique.convertir(fichier, "pdf"))))
                .isEmpty();
    }

    @Test
    void would_see_each_fault_in_a_pdf_whose_pages_are_cut_anywhere() throws Exception {
        var vues = new ArrayList<String>();
        for (int graine = 7; graine < 12; graine++) {
            var page = new HtmlForm()
                    .papier(Hasard.document(graine, 30), Charte.AUCUNE)
                    .replaceAll("(-fs-)?(page-break|table)-(?!layout)[a-z-]+:[^;}]+;", "")
                    .replace(".mesure {", "table {");
            vues.addAll(fautes(pdf(page)));
        }

        assertThat(vues.toString())
                .contains(
                        "un titre est seul en bas",
                        "la légende est coupée du tableau",
                        "une page n'a pas l'en-tête",
                        "une ligne est seule sur sa page",
                        "la note est coupée du tableau");
    }

    @Test
    void would_see_white_pages_and_a_table_that_runs_past_the_paper() throws Exception {
        var blocs = List.<Bloc>of(Exemples.large(3), Exemples.large(12));
        var page = new HtmlForm()
                .papier(new Document("Rapport", "Sujet", "Auteur", blocs), Charte.AUCUNE)
                .replace("word-wrap: break-word;", "")
                .replace(".tableau {", ".tableau { page-break-before: always;");

        assertThat(fautes(pdf(page)).toString()).contains("à moitié blanche", "le papier est trop étroit");
    }

    private static byte[] pdf(String page) {
        return PdfForm.octets(PdfArbre.lire(page).preparer());
    }

    private static List<String> fautes(byte[] octets) throws Exception {
        try (var pdf = Loader.loadPDF(octets)) {
            return MiseEnPage.fautes(pdf);
        }
    }
}
