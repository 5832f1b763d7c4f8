package fr.estran.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Zip;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClasseurOdsTests {

    static final List<String> TITRES = List.of("Nom", "Écart");

    @Test
    void holds_texts_as_they_were_and_numbers_as_numbers() throws Exception {
        var lignes = List.of(
                List.of("=cmd|' /C calc'!A0", -3),
                List.of("a  b\nc", 1_234_567),
                List.of(" <é>&\u0001\uFFFE\uD83D\uDE00", 0),
                List.of("", 2));
        var feuille = Xml.lire(
                Zip.parties(ClasseurOds.octets("Essai", TITRES, lignes)).get("content.xml"));

        assertThat(Xml.textes(feuille, "//*[name()='table:table-row']/*[1]"))
                .containsExactly("Nom", "=cmd|' /C calc'!A0", "a bc", "<é>&\uD83D\uDE00", "");
        assertThat(Xml.textes(feuille, "//*[name()='text:s']/ancestor::*[name()='table:table-cell']"))
                .containsExactly("a bc", "<é>&\uD83D\uDE00");
        assertThat(Xml.textes(feuille, "//@*[name()='office:value']")).containsExactly("-3", "1234567", "0", "2");
        assertThat(Xml.textes(feuille, "//@*[name()='table:formula']")).isEmpty();
    }

    @Test
    void gives_the_same_bytes_for_the_same_rows() {
        var lignes = List.of(List.of("a", 1));

        assertThat(ClasseurOds.octets("Essai", TITRES, lignes)).isEqualTo(ClasseurOds.octets("Essai", TITRES, lignes));
    }
}
