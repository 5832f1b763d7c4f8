package fr.estran.conservation;

import static java.time.temporal.ChronoUnit.MONTHS;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.commun.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is told of a duration is told wherever it must be. */
class DureeTests {

    static final Messages MOTS = Messages.de("vieprivee");

    @ParameterizedTest
    @EnumSource
    void is_said_on_the_page_of_what_is_kept(Duree duree) {
        assertThat(Stream.of("", ".pourquoi", ".duree", ".ensuite").map(suite -> "garde." + duree.code() + suite))
                .allMatch(MOTS::connait);
        if (duree.longueur() != null) {
            assertThat(MOTS.motif("garde." + duree.code() + ".duree")).contains("{n");
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_asked_of_the_town_with_its_bounds_where_the_town_may_set_it(Duree duree) {
        var longueur = duree.longueur();
        if (longueur == null) {
            assertThat(Duree.A_REGLER).doesNotContain(duree);
            return;
        }
        assertThat(longueur.permet(longueur.habituel())).isTrue();
        if (Duree.A_REGLER.contains(duree)) {
            assertThat(MOTS.connait("reglage." + duree.code())).isTrue();
            assertThat(MOTS.motif("reglage." + duree.code() + ".aide")).contains("{minimum}", "{maximum}");
        }
    }

    /** That of calls is set with the messages. */
    @Test
    void is_on_the_form_if_it_may_be_set() {
        var reglables = Stream.of(Duree.values())
                .filter(duree -> duree.longueur() != null && duree.longueur().reglable())
                .collect(toSet());
        var demandees = new HashSet<>(Duree.A_REGLER);
        demandees.add(Duree.APPELS);
        assertThat(reglables).isEqualTo(demandees);
    }

    @ParameterizedTest
    @EnumSource
    void has_its_line_in_the_register_with_its_length_and_bounds(Duree duree) throws IOException {
        var lignes = Files.readAllLines(Path.of("../docs/rgpd/registre.md")).stream()
                .filter(ligne -> ligne.contains("<!-- " + duree.code() + " -->"))
                .toList();
        assertThat(lignes).hasSize(1);
        var longueur = duree.longueur();
        if (longueur != null) {
            assertThat(lignes.getFirst())
                    .contains(longueur.habituel() + (longueur.unite() == MONTHS ? " mois" : " jours"));
            if (longueur.reglable()) {
                assertThat(lignes.getFirst()).contains("de " + longueur.minimum() + " à " + longueur.maximum());
            }
        }
    }
}
