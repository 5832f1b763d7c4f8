package fr.estran.socle.droits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.Ville;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PurgesTests {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    List<Purge> purges;

    @Autowired
    ReglesDeConservation regles;

    @Autowired
    JdbcClient jdbc;

    @Test
    void end_each_duration_that_ends_by_a_purge_and_no_other() {
        assertThat(purges)
                .extracting(Purge::duree)
                .containsOnly(Stream.of(Duree.values())
                        .filter(duree -> duree.fin() == Duree.Fin.PURGE)
                        .toArray(Duree[]::new));
    }

    /** What a town sets is kept, and the database knows the bounds too. */
    @Test
    void go_by_what_the_town_set_within_the_bounds_that_the_database_knows() {
        var ville = Ville.dans(contexte);
        ville.faire(() -> regles.garderLesAppels(Duree.APPELS.bornes().getOrDefault("maximum", 0)));
        var longues = Durees.HABITUELLES;
        for (var duree : Duree.A_REGLER) {
            longues = longues.avec(duree, duree.bornes().getOrDefault("maximum", 0));
        }
        var voulues = longues;
        assertThat(ville.faire(() -> regles.changer(voulues))).isTrue();
        assertThat(ville.faire(regles::lire)).isEqualTo(voulues.avec(Duree.APPELS, 12));

        for (var duree : voulues.choisies().keySet()) {
            for (var trop : List.of(
                    duree.bornes().getOrDefault("minimum", 0) - 1,
                    duree.bornes().getOrDefault("maximum", 0) + 1)) {
                assertThatThrownBy(() -> ville.faire(
                                () -> jdbc.sql("update duree_reglee set valeur = :trop where duree = :duree")
                                        .param("trop", trop)
                                        .param("duree", duree.code())
                                        .update()))
                        .isInstanceOf(DataIntegrityViolationException.class);
            }
        }
    }
}
