package fr.estran.socle.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class BaseTropRecenteTests {

    @Autowired
    Flyway flyway;

    @Autowired
    FlywayMigrationStrategy depart;

    @Test
    void refuses_in_words_a_database_that_a_newer_program_has_changed() throws SQLException {
        try (var connexion = flyway.getConfiguration().getDataSource().getConnection()) {
            faire(connexion, """
                    insert into technique.flyway_schema_history
                    select max(installed_rank) + 1, '99999', 'of tomorrow', 'SQL', 'V99999__of_tomorrow.sql', 1, 'x', now(), 1, true
                    from technique.flyway_schema_history
                    """);
            try {
                assertThatThrownBy(() -> depart.migrate(flyway))
                        .isInstanceOfSatisfying(
                                BaseTropRecente.class,
                                refus -> assertThat(refus.pourDeBon()).isTrue())
                        .hasMessageContaining("99999")
                        .hasMessageContaining("version plus récente");
            } finally {
                faire(connexion, "delete from technique.flyway_schema_history where version = '99999'");
            }
        }
        assertThatNoException().isThrownBy(() -> depart.migrate(flyway));
    }

    private static void faire(Connection connexion, String sql) throws SQLException {
        try (var ordre = connexion.createStatement()) {
            ordre.execute(sql);
        }
    }
}
