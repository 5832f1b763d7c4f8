package fr.estran.bilan.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.bilan.statistiques.Axe;
import fr.estran.bilan.statistiques.Chapitre;
import java.io.IOException;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LibellesDEcranTests {

    /** The service names them itself, its kinds and its fields too; a survey its answers; and an hour is its own name. */
    private static final Set<String> NOMMES_AILLEURS =
            Set.of("type", "champ_action", "acteur", "enquete", "question", "reponse", "horaire");

    @Test
    void names_each_page_of_figures() {
        assertThat(Chapitre.values())
                .allMatch(chapitre -> LibellesDEcran.MESSAGES.connait("section." + chapitre.code()));
    }

    @Test
    void has_words_for_the_codes_that_figures_are_told_apart_by() throws IOException {
        var phrases = new Properties();
        try (var bundle = LibellesDEcran.class.getResourceAsStream("/messages/bilan/consultation.properties")) {
            phrases.load(bundle);
        }

        assertThat(Arrays.stream(Axe.values()).map(Axe::famille))
                .filteredOn(famille -> !NOMMES_AILLEURS.contains(famille))
                .allSatisfy(famille -> assertThat(phrases.stringPropertyNames())
                        .as(famille)
                        .anyMatch(cle -> cle.startsWith(famille + ".")));
    }
}
