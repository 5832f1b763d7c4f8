package fr.estran.socle.tableurs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.tableurs.FeuilleRefusee.RefusDeFeuille;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written in one cell neither takes the memory nor fails. */
class NombresHostilesTests {

    private static final String STYLES =
            "<styleSheet><numFmts/><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"%s\"/></cellXfs></styleSheet>";

    @TempDir
    Path dossier;

    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "1E-999999999", "-1E401", "1E-2147483647"})
    void number_of_a_billion_digits_stays_what_was_written(String nombre) throws IOException {
        assertThat(Classeurs.lire(ods(nombre)).lignes()).containsExactly("1 Texte:" + nombre);
        assertThat(Classeurs.lire(xlsx(nombre, "0")).lignes()).containsExactly("1 Texte:" + nombre);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E300", "1E-300"})
    void number_that_a_spreadsheet_holds_is_a_number(String nombre) throws IOException {
        assertThat(Classeurs.lire(ods(nombre)).lignes())
                .singleElement()
                .asString()
                .startsWith("1 Nombre:");
        assertThat(Classeurs.lire(xlsx(nombre, "0")).lignes())
                .singleElement()
                .asString()
                .startsWith("1 Nombre:");
    }

    /** 4294967296 is zero, and the others negative or near, once cut down to 32 bits. */
    @ParameterizedTest
    @ValueSource(strings = {"4294967296", "4294967297", "2147483648", "2958466", "1E300"})
    void day_after_the_last_one_is_a_number(String nombre) throws IOException {
        for (var format : new String[] {"14", "46"}) {
            assertThat(Classeurs.lire(xlsx(nombre, format)).lignes())
                    .singleElement()
                    .asString()
                    .startsWith("1 Nombre:");
        }
    }

    @Test
    void last_day_is_one() throws IOException {
        assertThat(Classeurs.lire(xlsx("2958465", "14")).lignes()).containsExactly("1 Jour:9999-12-31");
    }

    @Test
    void format_that_is_none_is_a_refusal() throws IOException {
        assertThat(Classeurs.lire(xlsx("3", "99999999999")).refus()).isEqualTo(RefusDeFeuille.ABIME);
    }

    private Path ods(String nombre) throws IOException {
        return Classeurs.ods(
                dossier,
                "<table:table><table:table-row><table:table-cell office:value-type=\"float\" office:value=\"" + nombre
                        + "\"/></table:table-row></table:table>");
    }

    private Path xlsx(String nombre, String format) throws IOException {
        return Classeurs.aLaMain(
                dossier,
                Map.of(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>" + nombre
                                + "</v></c></row></sheetData></worksheet>",
                        "xl/styles.xml",
                        STYLES.formatted(format),
                        "[Content_Types].xml",
                        Classeurs.TYPES.formatted("<Override PartName=\"/xl/styles.xml\" ContentType=\"application/"
                                + "vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>")));
    }
}
