package fr.estran.verification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Application;
import fr.estran.commandes.Commandes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The real report, from the command to the judge. */
class BilanTests {

    private static final Path QUIMPER = Path.of(System.getProperty("estran.racine"), "donnees", "quimper");

    @Test
    void complies_with_both_norms(@TempDir Path sortie) throws Exception {
        var code = Commandes.executer(
                Application.class,
                "bilan",
                "--donnees",
                QUIMPER.toString(),
                "--annee",
                "2023",
                "--sortie",
                sortie.toString());

        assertThat(code).isZero();
        for (var nom : List.of("bilan.pdf", "chiffres.pdf")) {
            var pdf = Files.readAllBytes(sortie.resolve(nom));
            assertThat(VeraPdf.fautes(pdf, PDFAFlavour.PDFA_2_A)).as(nom).isEmpty();
            assertThat(VeraPdf.fautes(pdf, PDFAFlavour.PDFUA_1)).as(nom).isEmpty();
        }
    }
}
