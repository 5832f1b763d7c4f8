package fr.estran.socle.taches;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.socle.commun.Demonstration;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A day on which nothing goes wrong: all that is done by itself, every ten minutes, and somebody who reads. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"estran.horloge=2024-01-15T08:00:00Z", "estran.messages.dossier=target/journee-tranquille"})
@ExtendWith(OutputCaptureExtension.class)
@Tag("long")
class JourneeTranquilleTests {

    private static final Instant MATIN = Instant.parse("2024-01-15T08:00:00Z");
    private static final int DIX_MINUTES = 144;

    @Autowired
    ApplicationContext contexte;

    @Autowired
    List<Tache> taches;

    @Autowired
    Execution execution;

    @Autowired
    RegistreDesTaches registre;

    @Autowired
    JdbcClient jdbc;

    @Test
    void is_told_in_fewer_than_fifty_lines_that_name_nobody(CapturedOutput dit) {
        var ville = Ville.dans(contexte).avecLesRelevesDeLaDemonstration();
        var visiteur = ville.visiteur();
        registre.inscrire();
        var avant = dit.getAll().length();

        for (var fois = 0; fois < DIX_MINUTES; fois++) {
            var moment = MATIN.plus(Duration.ofMinutes(10).multipliedBy(fois));
            contexte.getBean(Demonstration.class).le(moment, () -> {
                taches.forEach(tache -> assertThat(execution.pour(tache, List.of(ville.structure)))
                        .as(tache.code())
                        .isNotInstanceOf(Execution.Issue.Echouee.class));
                return moment;
            });
            assertThat(visiteur.lire("/programme").statusCode()).isEqualTo(200);
        }

        var journal = dit.getAll().substring(avant);
        assertThat(journal.lines()).hasSizeLessThan(50);
        assertThat(ville.faire(() -> jdbc.sql("select distinct nom from usager where length(nom) > 3")
                        .query(String.class)
                        .list()))
                .isNotEmpty()
                .noneMatch(nom -> journal.contains(" " + nom));
    }
}
