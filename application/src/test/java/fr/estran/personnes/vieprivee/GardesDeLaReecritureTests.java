package fr.estran.personnes.vieprivee;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.base.Intendance;
import fr.estran.socle.base.Intendances;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;

/** What keeps a table from being rewritten now, on a server whose administrator is somebody else. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
@Tag("long")
class GardesDeLaReecritureTests {

    private static final Duration UNE_HEURE = Duration.ofHours(1);

    @Autowired
    ApplicationContext contexte;

    @Autowired
    DataSource application;

    @Autowired
    @Qualifier("horlogeTechnique") Clock horloge;

    Instant maintenant;
    Intendance base;

    @BeforeEach
    void une_table_a_revoir() throws Exception {
        base = Intendances.duProprietaire(contexte);
        maintenant = horloge.instant();
        entretenir("create table technique.zz_revue (x int)");
        passer(base, UNE_HEURE);
        entretenir("update technique.reecriture set jusqu_au = '-infinity', remaniements = -1"
                + " where nom_table = 'technique.zz_revue'");
    }

    @AfterEach
    void sans_elle() throws SQLException {
        entretenir(
                "drop table technique.zz_revue",
                "delete from technique.reecriture where nom_table = 'technique.zz_revue'");
    }

    @Test
    void wait_for_whoever_has_been_reading_for_long_whatever_their_role(CapturedOutput dit) throws Exception {
        var avant = fichier();
        try (var lecteur = application.getConnection();
                var ordre = lecteur.createStatement()) {
            lecteur.setAutoCommit(false);
            ordre.execute("select 1");

            passer(base, Duration.ZERO);

            assertThat(fichier()).isEqualTo(avant);
            assertThat(dit.getAll()).containsOnlyOnce("has been reading the database for long");
            lecteur.rollback();
        }
        passer(base, UNE_HEURE);
        assertThat(fichier()).isNotEqualTo(avant);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void leave_a_table_as_it_is_where_the_disk_has_too_little_room(CapturedOutput dit) throws Exception {
        var avant = fichier();

        passer(Intendances.surUnDisquePlein(contexte), UNE_HEURE);

        assertThat(fichier()).isEqualTo(avant);
        assertThat(dit.getAll())
                .containsOnlyOnce("table technique.zz_revue cannot be rewritten: the disk has too little");
        passer(base, UNE_HEURE);
        assertThat(fichier()).isNotEqualTo(avant);
    }

    private void passer(Intendance intendance, Duration lectureLongue) throws IOException {
        new Reecriture(intendance, horloge).passer(maintenant, lectureLongue);
    }

    private String fichier() throws SQLException {
        try (var connexion = base.connecter();
                var ordre = connexion.createStatement();
                var chemin = ordre.executeQuery("select pg_relation_filepath('technique.zz_revue')")) {
            chemin.next();
            return chemin.getString(1);
        }
    }

    private void entretenir(String... ordres) throws SQLException {
        try (var connexion = base.connecter();
                var ordre = connexion.createStatement()) {
            for (var un : ordres) {
                ordre.execute(un);
            }
        }
    }
}
