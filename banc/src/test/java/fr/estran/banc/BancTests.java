package fr.estran.banc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BancTests {

    private final ByteArrayOutputStream dit = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(strings = {"banc", "banc --help", "help banc"})
    void lists_its_measures_however_one_asks(String ligne) {
        assertThat(executer(ligne.split(" "))).isZero();
        assertThat(dit())
                .contains("Usage : estran banc")
                .contains(
                        "api",
                        "bilan",
                        "echanges",
                        "reprise",
                        "pages",
                        "couts",
                        "sauvegarde",
                        "concurrence",
                        "panne",
                        "inscriptions",
                        "deferlement",
                        "journee",
                        "reconduction",
                        "trimestre",
                        "doublons")
                .contains("Mesure chaque page");
    }

    @Test
    void explains_one_in_french() {
        assertThat(executer("banc", "concurrence", "--help")).isZero();
        assertThat(dit()).contains("Usage : estran banc concurrence", "Tours de 200 personnes", "Affiche cette aide.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"banc inconnu", "banc pages --tailles deux", "banc doublons --inconnue"})
    void tells_how_to_call_it_when_it_was_called_wrong(String ligne) {
        assertThat(executer(ligne.split(" "))).isEqualTo(64);
        assertThat(dit())
                .contains("La commande n'est pas complète, ou n'est pas connue", "Usage : estran banc")
                .doesNotContain("Missing", "Invalid", "Unmatched", "Exception");
    }

    private int executer(String... arguments) {
        var sorties = List.of(System.out, System.err);
        var ecoute = new PrintStream(dit, true, UTF_8);
        System.setOut(ecoute);
        System.setErr(ecoute);
        try {
            return Banc.executer(arguments);
        } finally {
            System.setOut(sorties.getFirst());
            System.setErr(sorties.getLast());
        }
    }

    private String dit() {
        return dit.toString(UTF_8);
    }
}
