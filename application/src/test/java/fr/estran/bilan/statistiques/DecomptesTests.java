package fr.estran.bilan.statistiques;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.commun.Periode;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.commun.UsagerId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DecomptesTests {

    private static final Periode AVANT = Periode.annee(2022);
    private static final Periode ANNEE = Periode.annee(2023);

    @Autowired
    Donnees donnees;

    @Autowired
    Decomptes decomptes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    StructureId structure;
    UsagerId usager;
    SeanceId seance;

    @BeforeEach
    void noterUneVenue() {
        structure = donnees.structure();
        donnees.pour(structure, () -> {
            usager = donnees.usager("genre", "F");
            seance = donnees.seance("permanence", "2023-03-01T09:00");
            donnees.present(seance, usager);
            donnees.present(donnees.seance("permanence", "2022-03-01T09:00"), donnees.usager());
        });
    }

    private Decompte lire(Periode periode) {
        return dans(() -> decomptes.decompte(periode, Selection.AUCUNE));
    }

    private <T> T dans(Supplier<T> travail) {
        return StructureCourante.auNomDe(
                structure, () -> Objects.requireNonNull(transactions.execute(_ -> travail.get())));
    }

    private void ecrire(String sql) {
        donnees.pour(structure, () -> jdbc.sql(sql).update());
    }

    @Test
    void keeps_the_figures_as_long_as_nothing_changes() {
        assertThat(lire(ANNEE)).isSameAs(lire(ANNEE));
    }

    @Test
    void counts_again_when_a_venue_is_noted_changed_or_taken_back() {
        var premier = lire(ANNEE);
        donnees.pour(structure, () -> donnees.present(seance, donnees.usager("genre", "M")));
        assertThat(lire(ANNEE).indicateurs().valeur("usagers")).isEqualTo(2);
        ecrire("update participation set presence = 'absent'");
        assertThat(lire(ANNEE).indicateurs().valeur("usagers")).isZero();
        ecrire("update participation set presence = 'present'");
        ecrire("delete from participation where usager_id <> (select min(usager_id::text)::uuid from participation)");
        assertThat(lire(ANNEE)).isNotSameAs(premier);
    }

    @Test
    void leaves_alone_the_periods_before_what_changes() {
        var avant = lire(AVANT);
        donnees.pour(structure, () -> donnees.present(seance, donnees.usager()));
        assertThat(lire(AVANT)).isSameAs(avant);

        ecrire("update usager set genre = 'X'");
        assertThat(lire(AVANT).indicateurs().repartition("genre")).containsOnlyKeys("X");
    }

    /** An import: to look for the first of its days took minutes, where the planner did not know the structure yet. */
    @Test
    void counts_all_again_after_a_statement_of_many_rows_without_looking_into_it() {
        var avant = lire(AVANT);
        ecrire("""
                insert into usager (structure_id, id, reference, nom)
                select structure_courante(), gen_random_uuid(), 'M' || n, 'Exemple'
                from generate_series(1, 250) n
                """);
        assertThat(lire(AVANT)).isNotSameAs(avant);
        ecrire("""
                insert into participation (structure_id, seance_id, usager_id, presence, ordre)
                select usager.structure_id, seance.id, usager.id, 'present', 1
                from usager
                cross join (select id from seance where debut > '2023-01-01') seance
                where usager.reference like 'M%'
                """);
        assertThat(lire(ANNEE).indicateurs().valeur("usagers")).isEqualTo(251);
    }

    @Test
    void is_not_moved_by_a_telephone_that_changes() {
        var premier = lire(ANNEE);
        ecrire("update usager set telephone = '0199000000'");
        assertThat(lire(ANNEE)).isSameAs(premier);
    }

    /** Each of the tables that a figure reads: what moves the figures must move the version. */
    @Test
    void sees_every_change_that_moves_a_figure() {
        donnees.pour(structure, () -> {
            donnees.quartier("bourg");
            donnees.thematique("photos");
            var lieu = donnees.lieu("L1", "bourg");
            var atelier = donnees.action("atelier", "thematique", "photos");
            donnees.seance(atelier, "2023-04-01T09:00", "lieu_id", lieu);
            donnees.inserer(
                    "vacances_scolaires",
                    "premier_jour",
                    LocalDate.of(2023, 4, 1),
                    "dernier_jour",
                    LocalDate.of(2023, 4, 9));
            donnees.seance("stage", "2023-04-02T09:00");
        });
        for (var changement : new String[] {
            "update seance set statut = 'annulee', motif_annulation = 'lieu_ferme' where lieu_id is not null",
            "update seance set statut = 'tenue', motif_annulation = null",
            "insert into affluence (structure_id, seance_id, anonymes) select structure_id, id, 2 from seance where lieu_id is not null",
            "update affluence set anonymes = 5",
            "delete from affluence",
            "update action set thematique = null",
            "update action set type = 'rdv_jeudi' where type = 'atelier'",
            "update lieu set quartier = null",
            "update quartier set implicite = true",
            "delete from vacances_scolaires",
            "insert into motif (structure_id, trimestre, type, motif, nombre) values (structure_courante(), '2023-T2', 'rendez_vous', 'langue', 3)",
            "update motif set nombre = 4",
            "insert into acteur (structure_id, id, reference, nom) values (structure_courante(), gen_random_uuid(), 'P1', 'CAF')",
            "insert into reunion (structure_id, id, reference, jour) values (structure_courante(), gen_random_uuid(), 'R1', '2023-05-01')",
            "insert into reunion_presence (structure_id, reunion_id, acteur_id) select structure_courante(), reunion.id, acteur.id from reunion, acteur",
            "insert into consultation (structure_id, id, reference, titre, ouvre, ferme, close_le, personnes) values (structure_courante(), gen_random_uuid(), 'C1', 'Essai', '2023-05-01', '2023-05-31', '2023-06-01', 3)",
            "insert into souhait_compte (structure_id, consultation_id, thematique, personnes) select structure_id, id, 'photos', 3 from consultation",
            "insert into enquete (structure_id, id, reference, titre, ouverte, lancee_le) values (structure_courante(), gen_random_uuid(), 'E1', 'Essai', '2023-05-01', '2023-05-01')",
            "insert into enquete_question (structure_id, enquete_id, code, libelle, type, ordre) select structure_id, id, 'avis', 'Avis', 'choix', 1 from enquete",
            "update enquete set repondants = 12",
            "insert into enquete_compte (structure_id, enquete_id, question, valeur, nombre) select structure_id, id, 'avis', valeur, 12 from enquete, unnest(array['*', 'oui']) valeur",
            "insert into enquete_invitation (structure_id, enquete_id, usager_id, ordre) select enquete.structure_id, enquete.id, usager.id, 1 from enquete, usager",
            "insert into inscription (structure_id, id, reference, action_id, usager_id, inscrit_le, statut) select action.structure_id, gen_random_uuid(), 'I' || usager.reference || action.reference, action.id, usager.id, '2023-02-01', 'liste_attente' from usager, action",
            "delete from inscription",
            "insert into conseiller (structure_id, id, reference, prenom, nom, entree) values (structure_courante(), gen_random_uuid(), 'C1', 'Anne', 'Exemple', '2022-01-01')",
            "insert into seance_conseiller (structure_id, seance_id, conseiller_id) select seance.structure_id, seance.id, conseiller.id from seance, conseiller where seance.lieu_id is not null",
            "update structure set fuseau = 'Indian/Reunion'",
            "insert into fusion (structure_id, absorbe_id, conserve_id, le) select structure_courante(), min(id::text)::uuid, max(id::text)::uuid, '2023-12-01' from usager",
            "delete from fusion"
        }) {
            lire(ANNEE);
            ecrire(changement);
            var garde = lire(ANNEE);
            var recompte = dans(() -> donnees.repository().compter(ANNEE, Selection.AUCUNE));
            assertThat(garde.indicateurs()).as(changement).isEqualTo(recompte.indicateurs());
            assertThat(garde.complements()).as(changement).isEqualTo(recompte.complements());
        }
    }

    @Test
    void forgets_what_a_transaction_saw_of_itself_and_took_back() {
        var annulee = dans(() -> {
            donnees.present(seance, donnees.usager());
            return decomptes.decompte(ANNEE, Selection.AUCUNE).indicateurs().valeur("usagers");
        });
        assertThat(annulee).isEqualTo(2);
        StructureCourante.auNomDe(structure, () -> {
            transactions.executeWithoutResult(transaction -> {
                donnees.present(seance, donnees.usager());
                assertThat(decomptes
                                .decompte(ANNEE, Selection.AUCUNE)
                                .indicateurs()
                                .valeur("usagers"))
                        .isEqualTo(3);
                transaction.setRollbackOnly();
            });
            return structure;
        });

        assertThat(lire(ANNEE).indicateurs().valeur("usagers")).isEqualTo(2);
    }

    @Test
    void sees_what_was_begun_first_and_committed_last() throws Exception {
        var commence = new CountDownLatch(1);
        var suite = new CountDownLatch(1);
        try (var guichets = Executors.newVirtualThreadPerTaskExecutor()) {
            var lent = guichets.submit(() -> donnees.pour(structure, () -> {
                donnees.present(seance, donnees.usager());
                commence.countDown();
                attendre(suite);
            }));
            attendre(commence);
            donnees.pour(structure, () -> donnees.present(seance, donnees.usager()));
            assertThat(lire(ANNEE).indicateurs().valeur("usagers")).isEqualTo(2);
            suite.countDown();
            lent.get();
        }

        assertThat(lire(ANNEE).indicateurs().valeur("usagers")).isEqualTo(3);
    }

    @Test
    void keeps_its_name_when_what_was_noted_is_put_together_by_several_at_once() throws Exception {
        IntStream.range(0, 30).forEach(_ -> donnees.pour(structure, () -> donnees.present(seance, donnees.usager())));
        var annee = lire(ANNEE);
        var avant = lire(AVANT);
        try (var guichets = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasses = IntStream.range(0, 4)
                    .mapToObj(_ -> guichets.submit(this::tasser))
                    .toList();
            for (var tasse : tasses) {
                tasse.get();
            }
        }
        tasser();

        assertThat(dans(() -> jdbc.sql("select count(*) from releve_modifie")
                        .query(Integer.class)
                        .single()))
                .as("one by lot of people, by month")
                .isLessThan(40);
        assertThat(lire(ANNEE)).isSameAs(annee);
        assertThat(lire(AVANT)).isSameAs(avant);
    }

    @Test
    void never_makes_those_who_write_wait_for_each_other() throws Exception {
        var voisins = ConcurrentHashMap.<Thread>newKeySet();
        var commence = new CountDownLatch(2);
        try (var guichets = Executors.newVirtualThreadPerTaskExecutor()) {
            var ecritures = IntStream.range(0, 2)
                    .mapToObj(_ -> guichets.submit(() -> donnees.pour(structure, () -> {
                        donnees.present(seance, donnees.usager());
                        commence.countDown();
                        attendre(commence);
                        voisins.add(Thread.currentThread());
                    })))
                    .toList();
            for (var ecriture : ecritures) {
                ecriture.get(20, TimeUnit.SECONDS);
            }
        }
        assertThat(voisins).hasSize(2);
    }

    private void tasser() {
        donnees.pour(structure, () -> jdbc.sql("select tasser_les_releves()").query((RowCallbackHandler) _ -> {}));
    }

    private static void attendre(CountDownLatch signal) {
        try {
            assertThat(signal.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
