package fr.estran.socle.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class IsolationTests {

    @Autowired
    @Qualifier("clientSansTransaction") JdbcClient jdbc;

    @Autowired
    JdbcClient desDepots;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    ServeurBase serveur;

    StructureId sainteMousse;
    StructureId kergast;

    @BeforeEach
    void deux_structures() {
        sainteMousse = structure("Sainte-Mousse");
        kergast = structure("Kergast");
    }

    @Test
    void shows_each_structure_its_own_rows() {
        assertThat(quartiers(sainteMousse)).containsExactly("Sainte-Mousse");
        assertThat(quartiers(kergast)).containsExactly("Kergast");
    }

    @Test
    void shows_no_row_outside_of_a_structure() {
        assertThat(transactions.<List<String>>execute(_ -> lire())).isEmpty();
        assertThat(lire()).isEmpty();
    }

    @Test
    void keeps_no_row_outside_of_a_structure() {
        assertThatThrownBy(() -> transactions.execute(_ -> ajouter(sainteMousse, "intrus")))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> ajouter(sainteMousse, "intrus")).isInstanceOf(DataAccessException.class);
        assertThat(quartiers(sainteMousse)).containsExactly("Sainte-Mousse");
    }

    @Test
    void keeps_no_row_of_another_structure() {
        assertThatThrownBy(() -> auNomDe(kergast, () -> ajouter(sainteMousse, "intrus")))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void gives_no_row_away_to_another_structure() {
        assertThatThrownBy(() -> auNomDe(
                        kergast,
                        () -> jdbc.sql("update quartier set structure_id = :autre")
                                .param("autre", sainteMousse.valeur())
                                .update()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void neither_changes_nor_deletes_the_rows_of_another_structure() {
        assertThat(auNomDe(kergast, () -> surLAutre("update quartier set nom = 'pris'")))
                .isZero();
        assertThat(auNomDe(kergast, () -> surLAutre("delete from quartier"))).isZero();
        assertThat(quartiers(sainteMousse)).containsExactly("Sainte-Mousse");
    }

    @Test
    void hangs_no_row_on_a_row_of_another_structure() {
        var ailleurs = UUID.randomUUID();
        auNomDe(sainteMousse, () -> jdbc.sql("""
            insert into lieu (structure_id, id, reference, nom) values (structure_courante(), :id, 'L1', 'Salle')
            """).param("id", ailleurs).update());

        assertThatThrownBy(() -> auNomDe(
                        kergast, () -> jdbc.sql("""
                            insert into lieu_ouverture (structure_id, lieu_id, jour, ouvre, ferme)
                            values (structure_courante(), :id, 1, '09:00', '12:00')
                            """).param("id", ailleurs).update()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("ouverture_d_un_lieu_connu");
    }

    @Test
    void does_not_leak_to_the_next_transaction_on_the_same_connection() {
        var role = serveur.acces().application();
        var source = new SingleConnectionDataSource(serveur.acces().url(), role.nom(), role.motDePasse(), true);
        try (var guet = new Guet(serveur.acces().url(), role)) {
            var seule = JdbcClient.create(source);
            var surElle = new TransactionTemplate(new TransactionsParStructure(source, new OrdreDuTravail(10), guet));
            Supplier<List<String>> lues = () -> surElle.execute(_ ->
                    seule.sql("select nom from quartier").query(String.class).list());

            assertThat(StructureCourante.auNomDe(sainteMousse, lues::get)).containsExactly("Sainte-Mousse");
            assertThat(lues.get()).isEmpty();
            assertThat(StructureCourante.auNomDe(kergast, lues::get)).containsExactly("Kergast");
            StructureCourante.auNomDe(sainteMousse, () -> {
                surElle.executeWithoutResult(transaction -> transaction.setRollbackOnly());
                return null;
            });
            assertThat(lues.get()).isEmpty();
            assertThat(seule.sql("select nom from quartier").query(String.class).list())
                    .isEmpty();
        } finally {
            source.destroy();
        }
    }

    @Test
    void gives_repositories_a_client_that_says_nothing_outside_of_a_transaction() {
        assertThatThrownBy(() -> desDepots.sql("select 1")).isInstanceOf(IllegalTransactionStateException.class);
        assertThat(auNomDe(
                        kergast,
                        () -> desDepots
                                .sql("select nom from quartier")
                                .query(String.class)
                                .list()))
                .containsExactly("Kergast");
    }

    @Test
    void acts_for_the_innermost_structure_and_comes_back_to_the_outer_one() {
        StructureCourante.auNomDe(sainteMousse, () -> {
            assertThat(quartiers(kergast)).containsExactly("Kergast");
            assertThat(transactions.<List<String>>execute(_ -> lire())).containsExactly("Sainte-Mousse");
            return null;
        });
        assertThat(StructureCourante.siConnue()).isEmpty();
    }

    @Test
    void refuses_to_act_for_a_structure_within_the_transaction_of_another() {
        assertThatThrownBy(() -> auNomDe(sainteMousse, () -> quartiers(kergast)))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> transactions.execute(_ -> quartiers(kergast)))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThat(auNomDe(kergast, () -> quartiers(kergast))).containsExactly("Kergast");
    }

    @Test
    void keeps_apart_structures_that_act_at_the_same_time() throws Exception {
        var ensemble = new CyclicBarrier(2);
        try (var guichets = Executors.newVirtualThreadPerTaskExecutor()) {
            var agents = List.of(sainteMousse, kergast).stream()
                    .map(structure -> guichets.submit(() -> {
                        for (int i = 0; i < 50; i++) {
                            ensemble.await();
                            assertThat(quartiers(structure)).containsExactly(nom(structure));
                        }
                        return null;
                    }))
                    .toList();
            for (var agent : agents) {
                agent.get();
            }
        }
    }

    private StructureId structure(String nom) {
        var id = StructureId.nouveau();
        return auNomDe(id, () -> {
            jdbc.sql("insert into technique.structure values (:id, :insee, :nom)")
                    .param("id", id.valeur())
                    .param("insee", id.valeur().toString())
                    .param("nom", nom)
                    .update();
            jdbc.sql("insert into structure (structure_id, commune) values (structure_courante(), :nom)")
                    .param("nom", nom)
                    .update();
            ajouter(id, nom);
            return id;
        });
    }

    private int ajouter(StructureId structure, String nom) {
        return jdbc.sql("insert into quartier (structure_id, code, nom) values (:structure, 'centre', :nom)")
                .param("structure", structure.valeur())
                .param("nom", nom)
                .update();
    }

    private int surLAutre(String ordre) {
        return jdbc.sql(ordre + " where structure_id = :autre")
                .param("autre", sainteMousse.valeur())
                .update();
    }

    private List<String> quartiers(StructureId structure) {
        return auNomDe(structure, this::lire);
    }

    private List<String> lire() {
        return jdbc.sql("select nom from quartier").query(String.class).list();
    }

    private String nom(StructureId structure) {
        return structure.equals(kergast) ? "Kergast" : "Sainte-Mousse";
    }

    private <T> T auNomDe(StructureId structure, Supplier<T> action) {
        return StructureCourante.auNomDe(structure, () -> transactions.execute(_ -> action.get()));
    }
}
