package fr.estran.echanges.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What an import asks of the database once, and not of each row. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class VersementSansDetourTests {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    Ville ville;

    @BeforeEach
    void bourg() {
        ville = Ville.dans(contexte);
        dansLaVille("""
            insert into lieu (structure_id, id, reference, nom)
            values
                (structure_courante(), gen_random_uuid(), 'L1', 'Maison de quartier'),
                (structure_courante(), gen_random_uuid(), 'L2', 'Maison du quartier')
            """);
    }

    @Test
    void writes_a_venue_once_however_many_of_its_hours_come() {
        var ecrits = ville.faire(() -> transactions.execute(_ -> {
            var avant = ecritures();
            jdbc.sql("""
                insert into lieu_ouverture (structure_id, lieu_id, jour, ouvre, ferme)
                select structure_courante(), lieu.id, jour, time '9:00', time '12:00'
                from lieu
                cross join generate_series(1, 5) jour
                where lieu.reference = 'L1'
                """).update();
            jdbc.sql("update lieu_ouverture set ferme = time '12:30'").update();
            jdbc.sql("delete from lieu_ouverture").update();
            return ecritures() - avant;
        }));

        assertThat(ecrits).as("dated as its transaction began").isLessThanOrEqualTo(1);
    }

    private long ecritures() {
        return jdbc.sql("select pg_stat_get_xact_tuples_updated('lieu'::regclass)")
                .query(Long.class)
                .single();
    }

    @Test
    void folds_names_where_they_are_written_and_calls_nothing_for_it() {
        var plan = ville.faire(() ->
                transactions.execute(_ -> jdbc.sql("explain (verbose) select suite(nom), dernier(nom) from usager")
                        .query(String.class)
                        .list()));

        assertThat(plan).noneMatch(ligne -> ligne.contains("suite(") || ligne.contains("dernier("));
    }

    @Test
    void asks_rows_for_what_they_name_only_where_something_was_found_to_be_another() {
        assertThat(dit()).containsExactly("oui", "oui");

        dansLaVille(
                "update lieu set fusionne_dans_id = (select id from lieu where reference = 'L1') where reference = 'L2'");

        assertThat(dit()).containsExactly("non", "oui");
    }

    private List<String> dit() {
        return ville.faire(() -> transactions.execute(_ -> {
            jdbc.sql("select technique.dire_ce_qui_est_reuni()::text")
                    .query(String.class)
                    .list();
            return jdbc.sql(
                            "select current_setting('estran.rien_de_' || quoi) from unnest(array['reuni', 'detache']) quoi")
                    .query(String.class)
                    .list();
        }));
    }

    private void dansLaVille(String ordre) {
        ville.faire(() -> transactions.execute(_ -> jdbc.sql(ordre).update()));
    }
}
