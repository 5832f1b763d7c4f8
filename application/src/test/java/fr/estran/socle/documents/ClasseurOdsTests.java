package fr.estran.socle.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Zip;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
        var feuille = Xml.lire(Zip.parties(octets(new TreeMap<>(), lignes)).get("content.xml"));

        assertThat(Xml.textes(feuille, "//*[name()='table:table-row']/*[1]"))
                .containsExactly("Nom", "=cmd|' /C calc'!A0", "a bc", "<é>&\uD83D\uDE00", "");
        assertThat(Xml.textes(feuille, "//*[name()='text:s']/ancestor::*[name()='table:table-cell']"))
                .containsExactly("a bc", "<é>&\uD83D\uDE00");
        assertThat(Xml.textes(feuille, "//@*[name()='office:value']")).containsExactly("-3", "1234567", "0", "2");
        assertThat(Xml.textes(feuille, "//@*[name()='table:formula']")).isEmpty();
    }

    @Test
    void says_above_the_table_what_it_is_of_in_rows_as_high_as_their_text() throws Exception {
        var tete = new TreeMap<>(Map.of("Règle", "mot ".repeat(40), "Période", "2023"));
        var feuille =
                Xml.lire(Zip.parties(octets(tete, List.of(List.of("a", 1)))).get("content.xml"));

        assertThat(Xml.textes(feuille, "//*[name()='table:table-row']/*[1]"))
                .containsExactly("Période", "Règle", "", "Nom", "a");
        assertThat(Xml.textes(feuille, "//*[name()='table:table-header-rows']//*[name()='text:p']"))
                .containsExactly("Nom", "Écart");
        assertThat(Xml.textes(feuille, "//@*[name()='style:row-height']")).containsExactly("5mm", "20mm");
        assertThat(Xml.textes(feuille, "//@*[name()='style:column-width']"))
                .containsExactly("24mm", "24mm", "24mm", "24mm", "24mm");
    }

    @Test
    void gives_the_same_bytes_for_the_same_rows() {
        var lignes = List.of(List.of("a", 1));

        assertThat(octets(new TreeMap<>(), lignes)).isEqualTo(octets(new TreeMap<>(), lignes));
    }

    private static byte[] octets(TreeMap<String, String> tete, List<? extends List<?>> lignes) {
        return ClasseurOds.octets("Essai", tete, List.of(10, 10, 10, 10, 10), TITRES, lignes);
    }
}
