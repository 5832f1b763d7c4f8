package fr.estran.socle.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The logs name nobody: neither what was typed, nor a row of the database, whatever goes wrong. */
@ExtendWith(OutputCaptureExtension.class)
@Tag("long")
class JournauxTests {

    @TempDir
    Path dossier;

    @Test
    void says_where_a_page_went_wrong_and_not_what_was_typed(CapturedOutput dit) throws Exception {
        try (var service = new ServiceAilleurs()) {
            assertThat(service.page("/robots.txt?panne=Gwenfrewi").statusCode()).isEqualTo(500);
            assertThat(service.page("/rapports/%5BGwenfrewi").statusCode()).isGreaterThanOrEqualTo(300);
            assertThat(service.page("/robots.txt?suite=Gwenfrewi", "Content-Type", "Gwenfrewi")
                            .statusCode())
                    .isEqualTo(200);
        }

        assertThat(dit.getAll())
                .contains(
                        "GET (no route)",
                        "java.lang.IllegalStateException",
                        "ServiceAilleurs$Pannes",
                        "Caused by: java.io.IO")
                .doesNotContain("Gwenfrewi")
                .containsOnlyOnce("java.lang.IllegalStateException");
    }

    /** Nothing can be changed of what has left: the end does not look like one. */
    @Test
    void cuts_an_answer_that_has_begun_to_leave_when_the_database_is_lost(CapturedOutput dit) throws Exception {
        try (var service = new ServiceAilleurs()) {
            assertThatThrownBy(() -> service.page("/robots.txt?coupee=Gwenfrewi"))
                    .isInstanceOf(IOException.class);
        }

        assertThat(dit.getAll())
                .containsOnlyOnce("the database does not answer")
                .doesNotContain("IllegalStateException", "Gwenfrewi");
    }

    @Test
    void quotes_no_row_that_the_database_refused(CapturedOutput dit) throws Exception {
        try (var service = new ServiceAilleurs(
                "--estran.base.ephemere=false",
                "--estran.base.url=",
                "--estran.base.dossier=" + DossierPret.dans(dossier))) {
            var log = LoggerFactory.getLogger(JournauxTests.class);
            for (var ordre : new String[] {
                "insert into technique.structure values (gen_random_uuid(), 'Gwenfrewi', 'Gwenfrewi')",
                "select 'Gwenfrewi'::uuid",
                "insert into usager (structure_id, id, reference, nom) values"
                        + " (structure_courante(), gen_random_uuid(), 'Gwenfrewi', null)",
            }) {
                assertThatThrownBy(() -> deuxFois(service, ordre))
                        .isInstanceOfSatisfying(DataAccessException.class, refus -> {
                            log.error("refused", refus);
                            assertThat(refus.getMostSpecificCause().getMessage())
                                    .doesNotContain("Key (", "Failing row");
                        });
            }
        }

        assertThat(dit.getAll()).contains("refused", "PSQLException").doesNotContain("Gwenfrewi");
        assertThat(Files.readString(dossier.resolve("postgres.log")))
                .contains("database system is ready")
                .doesNotContain("Gwenfrewi");
    }

    private static void deuxFois(ServiceAilleurs service, String ordre) {
        StructureCourante.auNomDe(
                StructureId.nouveau(),
                () -> service.bean(TransactionOperations.class).execute(_ -> {
                    var jdbc = service.bean(JdbcClient.class);
                    return executer(jdbc, ordre) + executer(jdbc, ordre);
                }));
    }

    private static int executer(JdbcClient jdbc, String ordre) {
        return ordre.startsWith("select")
                ? jdbc.sql(ordre).query(String.class).list().size()
                : jdbc.sql(ordre).update();
    }
}
