package fr.estran.socle.droits;

import static java.time.temporal.ChronoUnit.MONTHS;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Duree.Longueur;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is told of a duration is told wherever it must be. */
class DureeTests {

    static final Messages MOTS = Messages.de("personnes/vieprivee");

    @ParameterizedTest
    @EnumSource
    void is_said_on_the_page_of_what_is_kept(Duree duree) {
        assertThat(Stream.of("", ".pourquoi", ".duree", ".ensuite").map(suite -> "garde." + duree.code() + suite))
                .allMatch(MOTS::connait);
        if (duree.longueur() != null) {
            assertThat(MOTS.motif("garde." + duree.code() + ".duree")).contains("{n");
        }
    }

    /** A sentence of a duration that is told to the team alone would be seen by nobody. */
    @ParameterizedTest
    @EnumSource
    void is_said_to_the_public_where_it_is_told_to_everybody(Duree duree) {
        assertThat(MOTS.connait("public." + duree.code())).isEqualTo(duree.diteATous());
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
            assertThat(lignes.getFirst()).contains(dite(longueur)).contains(bornes(longueur));
        }
    }

    /** By the words of the page, which a reader of the guide has beside it. */
    @ParameterizedTest
    @EnumSource
    void has_its_line_in_the_guide_with_its_length_and_bounds_where_a_number_tells_it(Duree duree) throws IOException {
        var longueur = duree.longueur();
        var lignes = lignes("guide/vie-privee.md", "| " + MOTS.dire("garde." + duree.code()) + " |");
        assertThat(lignes).hasSize(longueur == null ? 0 : 1);
        if (longueur != null) {
            assertThat(lignes.getFirst().split("\\|")[2])
                    .contains(dite(longueur))
                    .contains(bornes(longueur));
        }
    }

    @Test
    void is_in_the_glossary_as_it_is() throws IOException {
        assertThat(lignes("glossaire.md", "| **effacement** |").getFirst()).contains(dite(longueur(Duree.FICHE)));
        assertThat(lignes("glossaire.md", "| **annonce d'effacement** |").getFirst())
                .contains(Duree.JOURS_D_ANNONCE + " jours");
    }

    private static Longueur longueur(Duree duree) {
        return Objects.requireNonNull(duree.longueur());
    }

    private static String dite(Longueur longueur) {
        return longueur.habituel() + (longueur.unite() == MONTHS ? " mois" : " jours");
    }

    /** Nothing, which any line contains, where the town has no say. */
    private static String bornes(Longueur longueur) {
        return longueur.reglable() ? "de " + longueur.minimum() + " à " + longueur.maximum() : "";
    }

    private static List<String> lignes(String fichier, String debut) throws IOException {
        return Files.readAllLines(Path.of("../docs", fichier)).stream()
                .filter(ligne -> ligne.startsWith(debut))
                .toList();
    }
}
