package fr.estran.socle.tableurs;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.socle.commun.Avancee;
import fr.estran.socle.tableurs.FeuilleRefusee.RefusDeFeuille;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableursTests {

    private static final String FEUILLE = "<table:table table:name=\"F\">%s</table:table>";
    private static final String LIGNE = "<table:table-row>%s</table:table-row>";
    private static final String TEXTE =
            "<table:table-cell office:value-type=\"string\"><text:p>%s</text:p></table:table-cell>";

    @TempDir
    Path dossier;

    @Test
    void xlsx_tells_days_from_numbers_by_their_formats() throws IOException {
        var fichier = Classeurs.xlsx(dossier, feuille -> {
            feuille.value(0, 0, "Séance");
            feuille.value(1, 0, LocalDate.of(2025, 3, 14));
            feuille.style(1, 0).format("dd/mm/yyyy").set();
            feuille.value(1, 1, LocalDateTime.of(2025, 3, 14, 9, 30));
            feuille.style(1, 1).format("dd/mm/yyyy hh:mm").set();
            feuille.value(1, 2, 0.0625);
            feuille.style(1, 2).format("[h]:mm").set();
            feuille.value(1, 3, 45_000);
            feuille.value(1, 5, 12.5);
            feuille.style(1, 5).format("#,##0.00 [$€-40C]").set();
            feuille.value(3, 0, true);
        });
        assertThat(Classeurs.lire(fichier).lignes())
                .containsExactly(
                        "1 Texte:Séance",
                        "2 Jour:2025-03-14|Moment:2025-03-14T09:30|Temps:1:30|Nombre:45000||Nombre:12.5",
                        "4 OuiNon:oui");
    }

    @Test
    void ods_is_read_as_it_is_written() throws IOException {
        var lignes = LIGNE.formatted(TEXTE.formatted("Titre") + "<table:covered-table-cell"
                        + " table:number-columns-repeated=\"2\"/>" + TEXTE.formatted("a<text:s text:c=\"2\"/>b"))
                + "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell"
                + " table:number-columns-repeated=\"1024\"/></table:table-row>"
                + LIGNE.formatted(
                        "<table:table-cell office:value-type=\"date\" office:date-value=\"2025-03-14\"><text:p>14/03/25"
                                + "</text:p></table:table-cell><table:table-cell office:value-type=\"float\""
                                + " office:value=\"3\" table:formula=\"of:=1+2\" table:number-columns-repeated=\"2\">"
                                + "<office:annotation><dc:creator>X</dc:creator><text:p>une note</text:p>"
                                + "</office:annotation><text:p>3</text:p></table:table-cell>")
                + "<table:table-row table:number-rows-repeated=\"2\">" + TEXTE.formatted("deux") + "</table:table-row>"
                + "<table:table-row table:number-rows-repeated=\"1048569\"><table:table-cell/></table:table-row>";
        var lues = Classeurs.lire(Classeurs.ods(dossier, FEUILLE.formatted(lignes)));
        assertThat(lues.lignes())
                .containsExactly(
                        "1 Texte:Titre|||Texte:a  b",
                        "5 Jour:2025-03-14|Nombre:3|Nombre:3",
                        "6 Texte:deux",
                        "7 Texte:deux");
        assertThat(lues.lecture()).isEqualTo(new LectureDeFeuille.Lue(4, 1));
    }

    @Test
    void formula_counts_as_what_it_last_gave() throws IOException {
        var feuille = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + "<row r=\"1\"><c r=\"A1\"><f>1+2</f><v>3</v></c><c r=\"B1\" t=\"str\"><f>A1&amp;\"x\"</f><v>3x</v></c>"
                + "<c r=\"C1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData></worksheet>";
        var lues = Classeurs.lire(Classeurs.aLaMain(dossier, Map.of("xl/worksheets/sheet1.xml", feuille)));
        assertThat(lues.lignes()).containsExactly("1 Nombre:3|Texte:3x|Faute:#DIV/0!");
        assertThat(((LectureDeFeuille.Lue) lues.lecture()).formules()).isGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void csv_is_read_whatever_parts_its_cells(String separateur) throws IOException {
        var texte = "date;lieu;n\r\n\"14/03/2025\";\"Chez \"\"Léa\"\"\nau fond\";12\r\n\r\n;;\r\n1;2;3\r\n"
                .replace(";", separateur);
        var lignes = Classeurs.lire(csv(texte.getBytes(UTF_8))).lignes();
        assertThat(lignes)
                .containsExactly(
                        "1 Texte:date|Texte:lieu|Texte:n",
                        "2 Texte:14/03/2025|Texte:Chez \"Léa\"\nau fond|Texte:12",
                        "6 Texte:1|Texte:2|Texte:3");
    }

    @Test
    void tells_whoever_waits_how_many_rows_are_read() throws IOException {
        var dites = new ArrayList<String>();
        var fichier = csv("1;2\n".repeat(2_500).getBytes(UTF_8));
        assertThat(Avancee.suivie(
                        dites::add, _ -> {}, () -> Classeurs.lire(fichier).lignes()))
                .hasSize(2_500);
        assertThat(dites)
                .extracting(dite -> dite.replaceAll("\\h", " "))
                .containsExactly("La feuille est lue : 1 000 lignes déjà.", "La feuille est lue : 2 000 lignes déjà.");
    }

    @Test
    void csv_is_read_however_its_letters_are_written() throws IOException {
        var texte = "prénom;œuvre\nLéa;€\n";
        var attendu = Classeurs.lire(csv(texte.getBytes(UTF_8))).lignes();
        assertThat(attendu).contains("2 Texte:Léa|Texte:€");
        assertThat(Classeurs.lire(csv(("\uFEFF" + texte).getBytes(UTF_8))).lignes())
                .isEqualTo(attendu);
        assertThat(Classeurs.lire(csv(texte.getBytes(Charset.forName("windows-1252"))))
                        .lignes())
                .isEqualTo(attendu);
        assertThat(Classeurs.lire(csv(("\uFEFF" + texte).getBytes(UTF_16LE))).lignes())
                .isEqualTo(attendu);
    }

    @Test
    void csv_whose_accents_break_on_the_way_is_refused() throws IOException {
        var accents = "prénom;lieu\nLéa;Quai\n".repeat(9_000).getBytes(UTF_8);
        for (int place : new int[] {30, accents.length / 2, accents.length - 2}) {
            var abime = accents.clone();
            abime[place] = (byte) 0xff;
            var fichier = Files.write(dossier.resolve("essai.csv"), abime);
            assertThat(Classeurs.lire(fichier).refus()).isEqualTo(RefusDeFeuille.ABIME);
        }
        var latin = Files.write(dossier.resolve("essai.csv"), "éé".getBytes(ISO_8859_1));
        assertThat(Classeurs.lire(latin).lignes()).containsExactly("1 Texte:éé");
    }

    @Test
    void what_is_no_sheet_is_refused_with_the_word_for_it() throws IOException {
        assertThat(refus("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0".getBytes(ISO_8859_1)))
                .isEqualTo(RefusDeFeuille.PAS_UNE_FEUILLE);
        assertThat(refus("%PDF-1.7\n".getBytes(UTF_8))).isEqualTo(RefusDeFeuille.PAS_UNE_FEUILLE);
        assertThat(refus(new byte[0])).isEqualTo(RefusDeFeuille.VIDE);
        assertThat(refus("\n\n;;\n".getBytes(UTF_8))).isEqualTo(RefusDeFeuille.VIDE);
        assertThat(refus("a;b\n\"1;2\n3;4\n".getBytes(UTF_8))).isEqualTo(RefusDeFeuille.ABIME);
        var ole = "\u00d0\u00cf\u0011\u00e0";
        assertThat(refus((ole + "W\0o\0r\0k\0b\0o\0o\0k\0").getBytes(ISO_8859_1)))
                .isEqualTo(RefusDeFeuille.ANCIEN_EXCEL);
        assertThat(refus((ole + "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0").getBytes(ISO_8859_1)))
                .isEqualTo(RefusDeFeuille.MOT_DE_PASSE);
        assertThat(Classeurs.lire(Classeurs.zip(dossier.resolve("a"), Map.of("word/document.xml", "<a/>")))
                        .refus())
                .isEqualTo(RefusDeFeuille.PAS_UNE_FEUILLE);
        assertThat(Classeurs.lire(Classeurs.aLaMain(dossier, Map.of("xl/vbaProject.bin", "")))
                        .refus())
                .isEqualTo(RefusDeFeuille.MACROS);
        assertThat(Classeurs.lire(Classeurs.ods(dossier, "")).refus()).isEqualTo(RefusDeFeuille.SANS_FEUILLE);
    }

    @Test
    void ods_closed_by_a_password_is_refused_as_such() throws IOException {
        var entrees = Map.of(
                "mimetype",
                "application/vnd.oasis.opendocument.spreadsheet",
                "content.xml",
                "\u0001\u0002",
                "META-INF/manifest.xml",
                "<manifest:manifest><manifest:encryption-data/></manifest:manifest>");
        assertThat(Classeurs.lire(Classeurs.zip(dossier.resolve("a"), entrees)).refus())
                .isEqualTo(RefusDeFeuille.MOT_DE_PASSE);
    }

    /** Wherever it was cut: neither an exception, nor half of the rows taken for all. */
    @Test
    void file_cut_in_half_is_refused() throws IOException {
        var entier = Files.readAllBytes(Classeurs.xlsx(dossier, feuille -> {
            for (int i = 0; i < 500; i++) {
                feuille.value(i, 0, "texte " + i * 7919);
            }
        }));
        for (int part = 1; part < 20; part++) {
            assertThat(refus(Arrays.copyOf(entier, entier.length * part / 20))).isEqualTo(RefusDeFeuille.ABIME);
        }
    }

    @Test
    void file_that_swells_is_refused_before_it_is_read() throws IOException {
        var corps = FEUILLE.formatted(LIGNE.formatted(TEXTE.formatted("a".repeat(20_000_000))));
        assertThat(Classeurs.lire(Classeurs.ods(dossier, corps)).refus()).isEqualTo(RefusDeFeuille.GONFLE);
    }

    @Test
    void cell_that_says_to_be_far_out_does_not_fill_the_memory() throws IOException {
        var feuille = "<worksheet><sheetData><row r=\"1\"><c r=\"ZZZZZZ1\"><v>3</v></c></row></sheetData></worksheet>";
        assertThat(Classeurs.lire(Classeurs.aLaMain(dossier, Map.of("xl/worksheets/sheet1.xml", feuille)))
                        .refus())
                .isEqualTo(RefusDeFeuille.TROP_DE_COLONNES);
        var repetee = "<table:table-cell table:number-columns-repeated=\"1000000\" office:value-type=\"float\""
                + " office:value=\"1\"/>";
        assertThat(Classeurs.lire(Classeurs.ods(dossier, FEUILLE.formatted(LIGNE.formatted(repetee))))
                        .refus())
                .isEqualTo(RefusDeFeuille.TROP_DE_COLONNES);
    }

    @Test
    void more_than_its_bounds_is_refused() throws IOException {
        var bornes = new Bornes(2, 2, 5, 1_000_000, 1_000_000);
        assertThat(Classeurs.lire(csv("1\n2\n3\n".getBytes(UTF_8)), bornes).refus())
                .isEqualTo(RefusDeFeuille.TROP_DE_LIGNES);
        assertThat(Classeurs.lire(csv("1;2;3\n".getBytes(UTF_8)), bornes).refus())
                .isEqualTo(RefusDeFeuille.TROP_DE_COLONNES);
        assertThat(Classeurs.lire(csv("123456\n".getBytes(UTF_8)), bornes).refus())
                .isEqualTo(RefusDeFeuille.CELLULE_TROP_LONGUE);
        var ods = Classeurs.ods(dossier, FEUILLE.formatted(LIGNE.formatted(TEXTE.formatted("ab"))));
        assertThat(Classeurs.lire(ods, new Bornes(2, 2, 5, 100, 100)).refus()).isEqualTo(RefusDeFeuille.TROP_GROS);
    }

    /** What an entity names outside of the file is never fetched. */
    @Test
    void entity_that_leads_out_of_the_file_is_not_followed() throws IOException {
        var secret = Files.writeString(dossier.resolve("secret.txt"), "secret");
        var contenu = "<!DOCTYPE a [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><office:spreadsheet"
                + " xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\">"
                + FEUILLE.formatted(LIGNE.formatted(TEXTE.formatted("a&e;b"))) + "</office:spreadsheet>";
        var entrees = Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", contenu);
        var lues = Classeurs.lire(Classeurs.zip(dossier.resolve("a"), entrees));
        assertThat(lues.lignes()).noneMatch(ligne -> ligne.contains("secret"));
    }

    @Test
    void what_fails_in_whoever_receives_the_rows_is_not_the_fault_of_the_file() throws IOException {
        var fichier = Classeurs.xlsx(dossier, feuille -> feuille.value(0, 0, "a"));
        assertThatThrownBy(() -> Tableurs.lire(fichier, _ -> {
                    throw new IllegalStateException("theirs");
                }))
                .hasMessage("theirs");
    }

    @Test
    void each_refusal_says_what_to_do() {
        assertThat(RefusDeFeuille.values())
                .allSatisfy(refus -> assertThat(refus.phrase()).endsWith("."));
    }

    private RefusDeFeuille refus(byte[] octets) throws IOException {
        return Classeurs.lire(csv(octets)).refus();
    }

    private Path csv(byte[] octets) throws IOException {
        return Files.write(dossier.resolve("essai.csv"), octets);
    }
}
