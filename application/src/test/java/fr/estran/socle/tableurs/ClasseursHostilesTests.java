package fr.estran.socle.tableurs;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.tableurs.FeuilleRefusee.RefusDeFeuille;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that are made to take the memory, wherever in the file it is hidden. */
@Tag("long")
class ClasseursHostilesTests {

    private static final String FEUILLE = "<worksheet><sheetData>%s</sheetData></worksheet>";
    private static final String AILLEURS =
            "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/s.dat\"/></Relationships>";

    /** Enough for each workbook of these tests but for what it hides. */
    private static final Bornes PETITES = new Bornes(1_000, 500, 32_767, 2_000_000, 100_000);

    @TempDir
    Path dossier;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r='ZZZZZZ1'>",
                "<c r = \"ZZZZZZ1\">",
                "<c\tr=\"ZZZZZZ1\">",
                "<c s=\"0\"\nr=\"ZZZZZZ1\">",
                "<c r=\"&#90;ZZZZZ1\">",
                "<c r=\"$ZZZZZZ$1\">",
                "<c r=\"zzzzzz1\">",
                "<x:c xmlns:x=\"x\" r=\"ZZZZZZ1\">",
                "<c><v><row/></v></c><c r=\"ZZZZZZ1\">"
            })
    void cell_far_out_is_seen_however_it_is_written(String cellule) throws IOException {
        var fin = cellule.startsWith("<x:") ? "</x:c>" : "</c>";
        var feuille = FEUILLE.formatted("<row r=\"1\">" + cellule + "<v>3</v>" + fin + "</row>");
        for (var fichier : new Path[] {feuille(feuille), feuilleAilleurs(feuille)}) {
            assertThat(Classeurs.lire(fichier).refus()).isEqualTo(RefusDeFeuille.TROP_DE_COLONNES);
        }
    }

    @Test
    void sheet_in_an_encoding_that_no_spreadsheet_writes_is_refused() throws IOException {
        var feuille = FEUILLE.formatted("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>3</v></c></row>");
        for (var lettres : new Charset[] {UTF_16LE, Charset.forName("UTF-32")}) {
            var fichier = entrees(Map.of("xl/worksheets/sheet1.xml", ("\uFEFF" + feuille).getBytes(lettres)));
            assertThat(Classeurs.lire(fichier).refus()).isEqualTo(RefusDeFeuille.ABIME);
        }
    }

    @Test
    void row_of_cells_without_address_is_counted() throws IOException {
        assertThat(Classeurs.lire(feuille(FEUILLE.formatted("<row>" + "<c/>".repeat(30_000) + "</row>")))
                        .refus())
                .isEqualTo(RefusDeFeuille.TROP_DE_COLONNES);
    }

    @Test
    void sheet_is_measured_whatever_it_is_called() throws IOException {
        var grosse = FEUILLE.formatted(lignes(60_000));
        assertThat(Classeurs.lire(feuilleAilleurs(grosse), PETITES).refus()).isEqualTo(RefusDeFeuille.TROP_GROS);
        var gonflee = FEUILLE.formatted("<row r=\"1\"><c r=\"A1\"/></row>".repeat(100_000));
        assertThat(Classeurs.lire(feuilleAilleurs(gonflee)).refus()).isEqualTo(RefusDeFeuille.GONFLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/sharedStrings.xml", "xl/textes.dat", "textes"})
    void texts_are_bounded_wherever_they_are(String nom) throws IOException {
        var textes = IntStream.range(0, 9_000)
                .mapToObj(i -> "<si><t>" + i * 7919L + "</t></si>")
                .collect(Collectors.joining("", "<sst>", "</sst>"));
        var fichier = Classeurs.aLaMain(
                dossier,
                Map.of(
                        "[Content_Types].xml",
                        Classeurs.TYPES.formatted("<Override PartName=\"/" + nom + "\" ContentType=\"application/"
                                + "vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/>"),
                        "xl/worksheets/sheet1.xml",
                        FEUILLE.formatted(lignes(10)),
                        nom,
                        textes));
        assertThat(Classeurs.lire(fichier).lignes()).hasSize(10);
        assertThat(Classeurs.lire(fichier, PETITES).refus()).isEqualTo(RefusDeFeuille.TROP_GROS);
    }

    /** A sheet of that size is nothing to be afraid of. */
    @Test
    void rows_are_no_texts() throws IOException {
        var feuille = FEUILLE.formatted(lignes(9_000));
        var bornes = new Bornes(9_000, 500, 32_767, 2_000_000, 100_000);
        assertThat(feuille.length()).isGreaterThan(100_000);
        assertThat(Classeurs.lire(feuille(feuille), bornes).lignes()).hasSize(9_000);
    }

    @Test
    void one_tag_or_one_text_without_end_is_refused() throws IOException {
        var longue = IntStream.range(0, 3_000_000).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        for (var feuille : new String[] {
            FEUILLE.formatted("<row x=\"" + longue + "\"><c><v>1</v></c></row>"),
            FEUILLE.formatted("<row><c t=\"str\"><v>" + longue + "</v></c></row>"),
            FEUILLE.formatted("<row><c t=\"str\"><v>" + longue.replace("99 ", "99<b/>") + "</v></c></row>")
        }) {
            assertThat(Classeurs.lire(feuille(feuille)).refus()).isEqualTo(RefusDeFeuille.CELLULE_TROP_LONGUE);
        }
        var ods = "<table:table><table:table-row table:x=\"" + longue + "\"/></table:table>";
        assertThat(Classeurs.lire(Classeurs.ods(dossier, ods)).refus()).isEqualTo(RefusDeFeuille.CELLULE_TROP_LONGUE);
    }

    @Test
    void names_and_depth_without_end_are_refused() throws IOException {
        var noms = IntStream.range(0, 20_000).mapToObj(i -> "<a" + i + "/>").collect(Collectors.joining());
        assertThat(Classeurs.lire(feuille(FEUILLE.formatted(noms))).refus()).isEqualTo(RefusDeFeuille.ABIME);
        assertThat(Classeurs.lire(feuille(FEUILLE.formatted("<a>".repeat(10_000) + "</a>".repeat(10_000))))
                        .refus())
                .isEqualTo(RefusDeFeuille.ABIME);
        assertThat(Classeurs.lire(Classeurs.ods(dossier, noms)).refus()).isEqualTo(RefusDeFeuille.ABIME);
    }

    /** To make a number of them takes the square of how many they are. */
    @Test
    void digits_without_end_are_refused() throws IOException {
        for (var valeur : new String[] {"<v>%s</v>", "<f>1</f><v>%s</v>", "<v>1<b/>%s</v>"}) {
            var cellule = "<row><c r=\"A1\">" + valeur.formatted("7".repeat(500)) + "</c></row>";
            assertThat(Classeurs.lire(feuille(FEUILLE.formatted(cellule))).refus())
                    .isEqualTo(RefusDeFeuille.ABIME);
        }
        var texte = "<row><c r=\"A1\" t=\"str\"><v>" + "7".repeat(500) + "</v></c></row>";
        assertThat(Classeurs.lire(feuille(FEUILLE.formatted(texte))).lignes()).hasSize(1);
    }

    @Test
    void entries_are_counted_before_they_are_listed() throws IOException {
        var autres = new LinkedHashMap<String, String>();
        IntStream.range(0, 3_000).forEach(i -> autres.put("xl/media/" + i, ""));
        assertThat(Classeurs.lire(Classeurs.aLaMain(dossier, autres)).refus()).isEqualTo(RefusDeFeuille.GONFLE);
    }

    /** A picture is no XML, an old drawing is XML by half: neither is in the way. */
    @Test
    void what_is_no_sheet_may_be_anything() throws IOException {
        var fichier = entrees(Map.of(
                "xl/worksheets/sheet1.xml",
                FEUILLE.formatted(lignes(3)).getBytes(UTF_8),
                "xl/media/image1.jpeg",
                new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 1, 2},
                "xl/drawings/vmlDrawing1.vml",
                "<xml><div><br></div></xml>".getBytes(UTF_8),
                "xl/media/vide.bin",
                new byte[0]));
        assertThat(Classeurs.lire(fichier).lignes()).hasSize(3);
    }

    private static String lignes(int nombre) {
        return IntStream.rangeClosed(1, nombre)
                .mapToObj(i -> "<row r=\"" + i + "\"><c r=\"A" + i + "\"><v>" + i * 7919L + "</v></c></row>")
                .collect(Collectors.joining());
    }

    private Path feuille(String feuille) throws IOException {
        return Classeurs.aLaMain(dossier, Map.of("xl/worksheets/sheet1.xml", feuille));
    }

    private Path feuilleAilleurs(String feuille) throws IOException {
        return Classeurs.aLaMain(
                dossier, Map.of("xl/_rels/workbook.xml.rels", AILLEURS, "xl/worksheets/s.dat", feuille));
    }

    /** Beside those of a whole workbook. */
    private Path entrees(Map<String, byte[]> autres) throws IOException {
        var entier = Classeurs.aLaMain(dossier, Map.of());
        var fichier = dossier.resolve("octets.xlsx");
        try (var lu = new ZipFile(entier.toFile());
                var zip = new ZipOutputStream(Files.newOutputStream(fichier))) {
            for (var entree : Collections.list(lu.entries())) {
                zip.putNextEntry(new ZipEntry(entree.getName()));
                lu.getInputStream(entree).transferTo(zip);
                zip.closeEntry();
            }
            for (var autre : autres.entrySet()) {
                zip.putNextEntry(new ZipEntry(autre.getKey()));
                zip.write(autre.getValue());
                zip.closeEntry();
            }
        }
        return fichier;
    }
}
