package fr.estran.consultation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

class FormatTests {

    private static final Feuille PIEGEE = new Feuille(
            "Essai : [a/b] d'un titre bien plus long que les 31 signes permis",
            List.of(new Feuille.Colonne("Nom", false), new Feuille.Colonne("Écart", true)),
            List.of(List.of("=cmd|' /C calc'!A0", -3), List.of("+33 1", 4), List.of("@x;\"y\"", 4), List.of("<é>", 0)));

    @Test
    void leaves_no_formula_in_a_csv_and_leaves_numbers_alone() throws IOException {
        assertThat(new String(Format.CSV.octets(PIEGEE), UTF_8))
                .isEqualTo("\uFEFFNom;Écart\r\n'=cmd|' /C calc'!A0;-3\r\n'+33 1;4\r\n\"'@x;\"\"y\"\"\";4\r\n<é>;0\r\n");
    }

    @Test
    void writes_texts_as_texts_and_numbers_as_numbers_in_xlsx() throws IOException {
        var feuille = contenu(Format.XLSX.octets(PIEGEE), "xl/worksheets/sheet1.xml");

        assertThat(feuille).contains("<v>-3</v>").doesNotContain("<f>");
        assertThat(contenu(Format.XLSX.octets(PIEGEE), "xl/sharedStrings.xml")).contains("=cmd|", "&lt;&#xe9;&gt;");
    }

    @Test
    void writes_texts_as_texts_and_numbers_as_numbers_in_ods() throws IOException {
        var feuille = contenu(Format.ODS.octets(PIEGEE), "content.xml");

        assertThat(feuille)
                .contains("office:value=\"-3\"")
                .contains("&lt;é&gt;")
                .doesNotContain("table:formula");
    }

    private static String contenu(byte[] archive, String nom) throws IOException {
        var fichier = Files.write(Files.createTempFile("estran-", ".zip"), archive);
        try (var zip = new ZipFile(fichier.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(nom)).readAllBytes(), UTF_8);
        } finally {
            Files.delete(fichier);
        }
    }
}
