package fr.estran.socle.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;

/** While the database is known to be away, one at a time tries. */
class SourceSurveilleeTests {

    final EtatDeLaBase etat = Intendances.etat();

    @Test
    void lets_nobody_wait_behind_the_one_who_tries() {
        try (var source = source()) {
            etat.estAbsente();
            assertThat(etat.essayer()).isTrue();

            assertThatThrownBy(source::getConnection)
                    .isInstanceOf(SQLTransientConnectionException.class)
                    .hasMessage("the database is away");
        }
    }

    @Test
    void lets_the_next_try_once_the_one_before_has_failed() {
        try (var source = source()) {
            etat.estAbsente();

            for (int fois = 0; fois < 2; fois++) {
                assertThatThrownBy(source::getConnection)
                        .isInstanceOf(SQLTransientConnectionException.class)
                        .hasMessageNotContaining("is away")
                        .hasCauseInstanceOf(SQLException.class);
            }
            assertThat(etat.absente()).isTrue();
        }
    }

    /** Nobody listens at its port. */
    private SourceSurveillee source() {
        var source = new SourceSurveillee(etat);
        source.setJdbcUrl("jdbc:postgresql://127.0.0.1:1/nulle-part");
        source.setConnectionTimeout(250);
        source.setInitializationFailTimeout(-1);
        return source;
    }
}
