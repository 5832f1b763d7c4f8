package fr.estran;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/**
 * What a town finds that ran the code of migration 324: surveys whose forms waited under the server's key, wishes in a sealed box,
 * accounts of one role.
 */
class MiseAJourDeLaVeilleTests extends ServiceRemis {

    MiseAJourDeLaVeilleTests() {
        super("veille.tar.gz", "croisements de questions");
    }

    @Test
    void goes_through_those_that_came_after_the_324th() {
        assertThat(bean(Flyway.class).info().applied())
                .anyMatch(migration -> migration.getVersion() != null
                        && migration.getVersion().getVersion().compareTo("325") >= 0);
    }

    @Test
    void keeps_each_form_that_waited_and_each_voice() {
        assertThat(lire("select count(*) from enquete_bulletin where contenu is not null", Integer.class))
                .containsExactly(40);
    }
}
