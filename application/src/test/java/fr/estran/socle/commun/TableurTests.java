package fr.estran.socle.commun;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.estran.socle.commun.Tableur.SortieCsv;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What leaves in a CSV is no formula to whoever opens it, and comes back as it was. */
class TableurTests {

    private static final String SIGNES = "=+-@'\t\r\n;,|a9 \uFF1D\"é";
    private static final Path SOURCES = Path.of("src/main/java");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=SOMME(A1:A9)",
                "+33 6 12 34 56 78",
                "-5",
                "@nom",
                "\t=1",
                "'=déjà",
                "''-deux",
                "'simple",
                "Liste :\n- un\n- deux",
                "Atelier;=HYPERLINK(\"http://x\")",
                "a,=1|+2",
                "＝１",
                "",
                "rien"
            })
    void comes_back_as_it_was(String texte) {
        assertThat(Tableur.rendu(Tableur.inerte(texte))).isEqualTo(texte);
    }

    /** Of a hundred thousand texts drawn from the signs that matter, none is changed, and none begins a formula however it is parted. */
    @Test
    void comes_back_as_it_was_whatever_it_is_and_is_no_formula_however_it_is_parted() {
        var hasard = new Random(26);
        for (var essai = 0; essai < 100_000; essai++) {
            var texte = IntStream.range(0, hasard.nextInt(9))
                    .mapToObj(_ -> String.valueOf(SIGNES.charAt(hasard.nextInt(SIGNES.length()))))
                    .collect(Collectors.joining());
            var sorti = Tableur.inerte(texte);
            assertThat(Tableur.rendu(sorti)).isEqualTo(texte);
            assertThat(Arrays.stream(sorti.split("[;,\t\r\n]"))
                            .filter(partie -> !partie.isEmpty())
                            .map(partie -> partie.charAt(0)))
                    .as("%s", texte)
                    .noneMatch(signe -> "=+-@\uFF1D".indexOf(signe) >= 0);
        }
    }

    @Test
    void is_read_as_it_stands_where_somebody_else_wrote_it() {
        for (var texte : List.of("=1", "+33 6", "l'été", "'bonjour'", "-")) {
            assertThat(Tableur.rendu(texte)).isEqualTo(texte);
        }
    }

    @Test
    void leaves_numbers_as_they_are_and_texts_as_texts() throws IOException {
        var texte = new StringWriter();
        try (var csv = SortieCsv.dans(texte, ';', LineDelimiter.LF)) {
            csv.ligne(Arrays.asList(-5, new BigDecimal("-4.10"), "-5", null, "=A1", "a;=b"));
        }
        assertThat(texte).hasToString("-5;-4.10;'-5;;'=A1;\"a;'=b\"\n");
        try (var lu = CsvReader.builder().fieldSeparator(';').ofCsvRecord(texte.toString())) {
            assertThat(lu.stream().findFirst().orElseThrow().getFields().stream()
                            .map(Tableur::rendu))
                    .containsExactly("-5", "-4.10", "-5", "", "=A1", "a;=b");
        }
    }

    /** Another one would be a way out that nobody looked at. */
    @Test
    void is_the_one_way_in_which_a_csv_is_written() throws IOException {
        var ailleurs = new ArrayList<String>();
        try (var fichiers = Files.walk(SOURCES)) {
            fichiers.filter(fichier -> fichier.toString().endsWith(".java"))
                    .filter(fichier -> {
                        var source = lire(fichier);
                        return source.contains("CsvWriter") || source.contains("replace(\"\\\"\", \"\\\"\\\"\")");
                    })
                    .forEach(fichier -> ailleurs.add(fichier.getFileName().toString()));
        }
        assertThat(Set.copyOf(ailleurs))
                .as(
                        "LieuxDeMediation quotes each cell, as the national schema does; the demonstration's folder is read by us alone")
                .isEqualTo(Set.of("Tableur.java", "LieuxDeMediation.java", "RelevesDeDemonstration.java"));
    }

    /** In XLSX and ODS a text is a cell of text: nothing of ours writes a formula, which is read alone. */
    @Test
    void is_a_cell_of_text_where_cells_have_a_kind() throws IOException {
        try (var fichiers = Files.walk(SOURCES)) {
            assertThat(fichiers.filter(fichier -> fichier.toString().endsWith(".java"))
                            .map(TableurTests::lire)
                            .filter(source ->
                                    source.contains("dhatim.fastexcel.W") || source.contains("\"office:value-type\"")))
                    .hasSizeGreaterThan(2)
                    .noneMatch(source -> source.contains(".formula(") || source.contains("table:formula"));
        }
    }

    private static String lire(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
