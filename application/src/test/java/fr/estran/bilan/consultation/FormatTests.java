package fr.estran.bilan.consultation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import fr.estran.socle.commun.Tableur;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTests {

    private static final FeuilleDeTableur PIEGEE = new FeuilleDeTableur(
            "Essai : [a/b] d'un titre bien plus long que les 31 signes permis",
            "essai",
            tete(),
            List.of("Nom", "=Écart"),
            List.of(List.of("=cmd|' /C calc'!A0", -3), List.of("+33 1", 4), List.of("@x;\"y\"", 4), List.of("<é>", 0)));

    @Test
    void leaves_no_formula_in_a_csv_and_leaves_numbers_alone() throws IOException {
        assertThat(new String(Format.CSV.octets(PIEGEE), UTF_8))
                .isEqualTo("\uFEFFCommune;'=HYPERLINK(0)\r\nRègle;Une règle\r\n;\r\n"
                        + "Nom;'=Écart\r\n'=cmd|' /C calc'!A0;-3\r\n'+33 1;4\r\n\"'@x;\"\"y\"\"\";4\r\n<é>;0\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@a", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠a"})
    void takes_every_beginning_of_a_formula_for_text(String piege) throws IOException {
        var feuille = new FeuilleDeTableur("Essai", "essai", tete(), List.of("Nom"), List.of(List.of(piege)));
        var csv = new String(Format.CSV.octets(feuille), UTF_8);

        assertThat(csv).contains(Tableur.inerte(piege)).doesNotContain(";" + piege, "\r\n" + piege);
    }

    /** Whoever reads it by a program finds as many fields in each record, as RFC 4180 asks. */
    @Test
    void writes_a_csv_whose_records_are_all_of_one_width() throws IOException {
        var large =
                new FeuilleDeTableur("Essai", "essai", tete(), List.of("A", "B", "C"), List.of(List.of("a", 1, "x")));
        try (var lu = CsvReader.builder()
                .fieldSeparator(';')
                .skipEmptyLines(false)
                .ofNamedCsvRecord(new String(Format.CSV.octets(large), UTF_8))) {
            assertThat(lu.stream().map(ligne -> ligne.getFieldCount()))
                    .containsOnly(3)
                    .hasSize(4);
        }
    }

    @Test
    void writes_texts_as_texts_and_numbers_as_numbers_in_xlsx() throws IOException {
        var feuille = contenu(Format.XLSX.octets(PIEGEE), "xl/worksheets/sheet1.xml");

        assertThat(feuille).contains("<v>-3</v>").doesNotContain("<f>");
        assertThat(contenu(Format.XLSX.octets(PIEGEE), "xl/sharedStrings.xml"))
                .contains("=cmd|", "=HYPERLINK(0)", "&lt;&#xe9;&gt;");
        assertThat(feuille).contains("<mergeCell ref=\"B1:E1\"/>", "<mergeCell ref=\"B2:E2\"/>");
    }

    @Test
    void writes_texts_as_texts_and_numbers_as_numbers_in_ods() throws IOException {
        var feuille = contenu(Format.ODS.octets(PIEGEE), "content.xml");

        assertThat(feuille)
                .contains("office:value=\"-3\"")
                .contains("&lt;é&gt;")
                .doesNotContain("table:formula");
    }

    private static SequencedMap<String, String> tete() {
        var tete = new LinkedHashMap<String, String>();
        tete.put("Commune", "=HYPERLINK(0)");
        tete.put("Règle", "Une règle");
        return tete;
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
