package fr.estran.bilan.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.documents.Bureautique;
import fr.estran.socle.documents.Formes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A council that has one form and an office that has the other speak of the same page. */
@Tag("bureautique")
class PagesDuRapportTests {

    private static final int VILLES = 8;

    @TempDir
    Path dossier;

    @Test
    void are_four_in_quimper_in_the_pdf_as_in_the_text_document() throws Exception {
        for (var acte : List.of(Acte.A_COMPLETER, new Acte(null, null, null, false, null))) {
            var quimper =
                    Rapport.rediger(Exemples.quimper(2023), Exemples.quimper(2022), Exemples.contexteDeQuimper(), acte);
            assertThat(pages(quimper)).containsExactly(4, 4);
        }
    }

    /** A line that just holds in one, and just not in the other, there will always be. */
    @Test
    void are_as_many_in_most_towns_and_never_differ_by_more_than_one() throws Exception {
        var ecarts = new ArrayList<Integer>();
        for (int graine = 0; graine < VILLES; graine++) {
            var ville = new VilleAuHasard(graine);
            var pages = pages(Rapport.rediger(ville.annee(), ville.avant(), ville.contexte(), Acte.A_COMPLETER));
            ecarts.add(Math.abs(pages.getFirst() - pages.getLast()));
        }
        assertThat(ecarts).allMatch(ecart -> ecart <= 1);
        assertThat(ecarts.stream().filter(ecart -> ecart == 0).count()).isGreaterThanOrEqualTo(VILLES * 3L / 4);
    }

    /** Of the one, then of the other. */
    private List<Integer> pages(Rapport rapport) throws IOException, InterruptedException {
        var odt = dossier.resolve("rapport.odt");
        Files.write(odt, Formes.creer().odt(rapport.recit()));
        return List.of(
                pages(Formes.creer().pdf(rapport.recit())),
                pages(Files.readAllBytes(Bureautique.convertir(odt, "pdf"))));
    }

    private static int pages(byte[] pdf) throws IOException {
        try (var lu = Loader.loadPDF(pdf)) {
            return lu.getNumberOfPages();
        }
    }
}
