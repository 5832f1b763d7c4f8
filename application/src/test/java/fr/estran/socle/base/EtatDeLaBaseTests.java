package fr.estran.socle.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What the journal is told of a database that goes and comes: each once. */
@ExtendWith(OutputCaptureExtension.class)
class EtatDeLaBaseTests {

    static final SQLException PERDUE = new SQLException("the connection was lost", "08006");

    final EtatDeLaBase etat = Intendances.etat();

    @Test
    void is_told_of_by_whoever_loses_a_connection_that_it_had_since_it_last_answered(CapturedOutput dit) {
        etat.noter(PERDUE, System.nanoTime());
        etat.noter(PERDUE, System.nanoTime());

        assertThat(dit.getAll()).containsOnlyOnce("the database does not answer");
    }

    @Test
    void is_no_news_when_whoever_was_at_work_before_finds_out_late(CapturedOutput dit) {
        var avant = System.nanoTime();
        etat.estAbsente();
        etat.repond();

        etat.noter(PERDUE, avant);

        assertThat(dit.getAll())
                .containsOnlyOnce("the database does not answer")
                .containsOnlyOnce("the database answers again");
    }

    @Test
    void is_told_of_again_when_it_goes_again(CapturedOutput dit) {
        etat.estAbsente();
        etat.repond();

        etat.noter(PERDUE, System.nanoTime());

        assertThat(dit.getAll().split("the database does not answer")).hasSize(3);
    }
}
