package fr.estran.programme.gestion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Village;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.droits.Role;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Sessions of which the day and the length are known, and not the hour. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class HeureInconnueTests {

    private static final Pattern MINUIT = Pattern.compile("(?<!\\d)0\u00a0h");

    @Autowired
    ApplicationContext contexte;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path dossier;

    Ville ville;
    Visiteur equipe;

    /** Both of one counsellor, on one day: they are in nobody's way. */
    @BeforeEach
    void deux_le_meme_jour() throws Exception {
        var village = Village.dans(dossier);
        village.ecrire("seances", """
                id,action,lieu,debut,fin,statut,heure_connue
                S1,A1,L1,2023-01-10T00:00,2023-01-10T02:30,tenue,non
                S2,A1,L1,2023-01-10T00:00,2023-01-11T03:00,tenue,non
                S4,A1,L1,2024-01-15T00:00,2024-01-15T01:00,tenue,non
                S5,A1,L1,2024-01-16T00:00,2024-01-16T01:00,tenue,non
                S3,A1,L1,2023-01-24T09:30,2023-01-24T12:00,annulee,
                """);
        ville = Ville.dans(contexte).avec(dossier);
        equipe = ville.visiteur(Role.RESPONSABLE);
    }

    @Test
    void say_their_day_and_no_hour_wherever_they_are_read() {
        var action = un("select id::text from action");
        var seance = un("select id::text from seance where reference = 'S1'");
        var donnees = "/equipe/personnes/"
                + un("select usager_id::text from participation where seance_id = '%s' limit 1".formatted(seance))
                + "/donnees";

        for (var page : List.of(
                "/equipe/programme/" + action,
                "/equipe",
                "/programme",
                "/equipe/agenda?jour=2024-01-15",
                "/equipe/agenda?jour=2023-01-10&selon=conseiller",
                "/equipe/presences?jour=2023-01-10",
                "/equipe/seances/" + seance + "/presences",
                donnees)) {
            var lue = equipe.lire(page);
            assertThat(lue.statusCode()).as(page).isEqualTo(200);
            assertThat(lue.body()).as(page).doesNotContainPattern(MINUIT);
        }
        assertThat(equipe.lire("/equipe/programme/" + action).body())
                .contains("heure inconnue", "mardi 10 janvier 2023", "de 9\u00a0h\u00a030 à 12\u00a0h");
        assertThat(equipe.lire(donnees).body()).contains("Jour de la séance");
    }

    @Test
    void count_their_minutes() {
        assertThat(un("select sum(extract(epoch from fin - debut) / 60)::integer from seance where not heure_connue"))
                .isEqualTo("1890");
    }

    private String un(String requete) {
        return ville.faire(() ->
                transactions.execute(_ -> jdbc.sql(requete).query(String.class).single()));
    }
}
