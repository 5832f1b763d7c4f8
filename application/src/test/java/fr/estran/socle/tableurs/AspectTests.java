package fr.estran.socle.tableurs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A workbook, a zip of records or neither. */
class AspectTests {

    @TempDir
    Path dossier;

    @ParameterizedTest
    @ValueSource(strings = {"xl/lieux.csv", "_rels/lieux.csv", "docProps/", "mimetype", "content.xml"})
    void zip_of_records_is_one_whatever_stands_first(String premiere) throws IOException {
        assertThat(Aspect.de(zip(premiere, "seances.csv"))).isEqualTo(Aspect.ARCHIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"customXml/item1.xml", "theme.xml", "seances.csv"})
    void workbook_is_one_whatever_stands_first(String premiere) throws IOException {
        assertThat(Aspect.de(zip(premiere, "[Content_Types].xml", "xl/workbook.xml")))
                .isEqualTo(Aspect.CLASSEUR);
        assertThat(Aspect.de(zip(premiere, "mimetype", "content.xml"))).isEqualTo(Aspect.CLASSEUR);
    }

    @Test
    void workbook_that_was_cut_is_still_one() throws IOException {
        var entier = Files.readAllBytes(Classeurs.xlsx(dossier, feuille -> feuille.value(0, 0, "a")));
        var coupe = Files.write(dossier.resolve("coupe"), Arrays.copyOf(entier, entier.length / 2));
        assertThat(Aspect.de(coupe)).isEqualTo(Aspect.CLASSEUR);
        assertThat(Aspect.de(Files.writeString(dossier.resolve("a"), "PK is no zip")))
                .isEqualTo(Aspect.ARCHIVE);
    }

    @Test
    void what_is_no_zip_is_for_the_reader_of_sheets() throws IOException {
        assertThat(Aspect.de(Files.writeString(dossier.resolve("a"), "id,nom\n")))
                .isEqualTo(Aspect.AUTRE);
        assertThat(Aspect.de(
                        Files.write(dossier.resolve("a"), new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0})))
                .isEqualTo(Aspect.CLASSEUR);
    }

    private Path zip(String... noms) throws IOException {
        var entrees = new LinkedHashMap<String, String>();
        for (var nom : noms) {
            entrees.put(nom, nom);
        }
        return Classeurs.zip(dossier.resolve("zip"), entrees);
    }
}
