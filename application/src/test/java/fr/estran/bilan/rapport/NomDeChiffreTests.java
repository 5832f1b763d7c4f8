package fr.estran.bilan.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.bilan.statistiques.Statistiques;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class NomDeChiffreTests {

    /** What is beside the indicators, the sum of presences, those for which nothing is noted, workshops begun before: all have a name. */
    @Test
    void names_each_figure_beside_the_indicators_and_no_other() throws IOException {
        var phrases = new Properties();
        try (var bundle = NomDeChiffre.class.getResourceAsStream("/messages/bilan/bilan.properties")) {
            phrases.load(bundle);
        }
        var attendus = new ArrayList<>(List.of("participations", "sans_demande", "commences_avant"));
        Statistiques.toutes().stream()
                .filter(indicateur -> !Statistiques.definitions().contains(indicateur))
                .forEach(indicateur -> attendus.add(indicateur.cle().split("\\.")[0]));

        assertThat(phrases.stringPropertyNames())
                .filteredOn(cle -> cle.startsWith("chiffre."))
                .map(cle -> cle.substring("chiffre.".length()))
                .containsExactlyInAnyOrderElementsOf(attendus);
    }
}
