package fr.estran.presences;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.socle.commun.UsagerId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;

/** Who had left sessions without help before that was kept with the session, as the migration takes it over. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class DepartsReprisTests {

    @Autowired
    ApplicationContext contexte;

    @Test
    void are_those_of_the_lines_of_sessions_that_are_closed() throws IOException, SQLException {
        var ville = Ville.dans(contexte);
        var close = Permanence.de(contexte, ville);
        var yann = close.personne("Yann", "Riou");
        partis(close, yann, yann, null, close.personne("Loïc", "Morvan"));
        close.noter(close.saisie(close.compte, 5, new Fait.SuiteDArrivee(arrivee(close, null), Fait.Tour.RETIRE)));
        var sansDepart = Permanence.de(contexte, ville);
        sansDepart.noter(
                sansDepart.saisie(close.compte, 5, new Fait.SuiteDArrivee(arrivee(sansDepart, null), Fait.Tour.AIDE)));
        var ouverte = Permanence.de(contexte, ville);
        partis(ouverte, yann);
        for (var tenue : List.of(close, sansDepart)) {
            tenue.sql("update seance set statut = 'tenue' where id = '%s'".formatted(tenue.seance));
        }

        var source = contexte.getBean(Flyway.class).getConfiguration().getDataSource();
        try (var connexion = Objects.requireNonNull(source).getConnection();
                var ordre = connexion.createStatement()) {
            connexion.setAutoCommit(false);
            ordre.execute("drop table seance_depart");
            ordre.execute(new ClassPathResource("db/migration/V790__emargement_compte_les_departs.sql")
                    .getContentAsString(StandardCharsets.UTF_8));

            ordre.execute("set local estran.structure = '%s'".formatted(ville.structure.valeur()));
            var repris = new ArrayList<String>();
            try (var lignes =
                    ordre.executeQuery("select concat_ws(' ', seance_id, de_la_file, comptes) from seance_depart")) {
                while (lignes.next()) {
                    repris.add(lignes.getString(1));
                }
            }
            connexion.rollback();
            assertThat(repris).containsExactly(close.seance + " 3 0");
        }
    }

    private static void partis(Permanence permanence, @Nullable UsagerId... usagers) {
        for (var usager : usagers) {
            permanence.noter(permanence.saisie(
                    permanence.compte, 5, new Fait.SuiteDArrivee(arrivee(permanence, usager), Fait.Tour.PARTI)));
        }
    }

    private static UUID arrivee(Permanence permanence, @Nullable UsagerId usager) {
        var id = UUID.randomUUID();
        permanence.noter(permanence.saisie(permanence.compte, 1, new Fait.Arrivee(id, usager)));
        return id;
    }
}
