package fr.estran.socle.taches;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.socle.base.Intendances;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.taches.Execution.Issue;
import fr.estran.socle.taches.Tache.Rythme;
import fr.estran.socle.taches.Tache.Travail;
import fr.estran.socle.vocabulaire.Maintenances;
import fr.estran.socle.vocabulaire.Structures;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is done by itself: once at a time, each apart from the others, and noted. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class TachesTests {

    static final Rythme SOUVENT = Rythme.toutesLes(Duration.ofHours(6), Duration.ZERO);

    @Autowired
    ApplicationContext contexte;

    @Autowired
    Structures structures;

    @Autowired
    JdbcClient jdbc;

    Ville ville;

    /** No other test knows it: the register is of the whole database. */
    final String code = "essai_" + UUID.randomUUID().toString().replace('-', '_');

    @BeforeEach
    void une_ville() {
        ville = Ville.dans(contexte);
    }

    /** Another instance of the service would have one like it. */
    private Instance instance(Tache... taches) {
        var registre = (RegistreDesTaches) contexte.getAutowireCapableBeanFactory()
                .initializeBean(
                        new RegistreDesTaches(
                                contexte.getBean(TacheRepository.class),
                                List.of(taches),
                                contexte.getBean(Journal.class),
                                Clock.systemUTC()),
                        "registre");
        registre.inscrire();
        return new Instance(registre, new Execution(registre, structures, Intendances.etat()), List.of(taches));
    }

    private record Instance(RegistreDesTaches registre, Execution execution, List<Tache> taches) {}

    private Tache desVilles(Consumer<StructureId> faire) {
        return essai(code, new Travail.DesVilles(faire));
    }

    private static Tache essai(String code, Travail travail) {
        return new Tache(code, "Un essai", "Essaie.", SOUVENT, travail, Tache.SANS_REPOS);
    }

    @Test
    void is_done_once_at_a_time_by_all_instances_together() throws Exception {
        var debut = new CountDownLatch(1);
        var suite = new CountDownLatch(1);
        var faites = Collections.synchronizedList(new ArrayList<String>());
        var tache = desVilles(_ -> {
            faites.add("one");
            debut.countDown();
            attendre(suite);
        });
        var une = instance(tache);
        var autre = instance(tache);
        var enCours = CompletableFuture.supplyAsync(() -> une.execution().pour(tache, List.of(ville.structure)));
        debut.await();

        assertThat(autre.execution().pour(tache, List.of(ville.structure))).isEqualTo(new Issue.DejaEnCours());
        assertThat(une.execution().pour(tache, List.of(ville.structure))).isEqualTo(new Issue.DejaEnCours());
        assertThat(vue(une).enCours()).isTrue();
        suite.countDown();

        assertThat(enCours.join()).isEqualTo(new Issue.Faite());
        assertThat(faites).hasSize(1);
        assertThat(vue(une).enCours()).isFalse();
        assertThat(autre.execution().pour(tache, List.of(ville.structure))).isEqualTo(new Issue.Faite());
    }

    @Test
    void waits_for_a_town_that_is_read_only_whoever_asks_for_it() {
        var faites = new ArrayList<StructureId>();
        var tache = desVilles(faites::add);
        var une = instance(tache);
        var maintenances = contexte.getBean(Maintenances.class);
        StructureCourante.auNomDe(ville.structure, () -> maintenances.commencer("Essai", Duration.ofMinutes(30)));

        une.execution().pour(tache, List.of(ville.structure));
        une.execution().aSonHeure(tache);
        assertThat(faites).doesNotContain(ville.structure);

        StructureCourante.auNomDe(ville.structure, maintenances::finir);
        une.execution().pour(tache, List.of(ville.structure));
        assertThat(faites).contains(ville.structure);
    }

    @Test
    void is_taken_over_from_an_instance_that_died_and_says_that_it_was_stopped() {
        var tache = desVilles(_ -> {});
        var morte = instance(tache);
        var autre = instance(tache);
        assertThat(morte.registre().prendre(tache, false)).isTrue();
        assertThat(autre.execution().pour(tache, List.of(ville.structure))).isEqualTo(new Issue.DejaEnCours());

        ecrire("update technique.tache set prise_jusqu_a = prise_jusqu_a - interval '1 hour' where code = :code");

        assertThat(autre.execution().pour(tache, List.of(ville.structure))).isEqualTo(new Issue.Faite());
        assertThat(vue(autre).raison()).isEqualTo("Le service s'est arrêté avant qu'elle soit finie.");
        assertThat(vue(autre).enEchec()).isFalse();
    }

    @Test
    void is_done_for_all_towns_once_by_whichever_instance_comes_first() {
        var faites = Collections.synchronizedList(new ArrayList<StructureId>());
        var tache = desVilles(faites::add);
        var une = instance(tache);
        var autre = instance(tache);

        assertThat(une.execution().aSonHeure(tache)).isEqualTo(new Issue.Faite());
        assertThat(autre.execution().aSonHeure(tache)).isEqualTo(new Issue.DejaEnCours());

        assertThat(faites).contains(ville.structure).doesNotHaveDuplicates();
        assertThat(vue(une).suivante()).isAfter(vue(une).reussite());
    }

    @Test
    void says_why_it_failed_to_the_town_for_which_it_failed_and_to_no_other() {
        var autre = Ville.dans(contexte);
        var tache = desVilles(structure -> {
            if (structure.equals(ville.structure)) {
                throw new Empechement("Le serveur d'e-mail ne répond pas.");
            }
        });
        var instance = instance(tache);
        assertThat(instance.execution().pour(tache, List.of(ville.structure, autre.structure)))
                .isEqualTo(new Issue.Echouee("Le serveur d'e-mail ne répond pas."));

        assertThat(vue(instance).enEchec()).isTrue();
        assertThat(vue(instance).raison()).isEqualTo("Le serveur d'e-mail ne répond pas.");
        assertThat(vue(instance).reussite()).isNull();
        var ailleurs = autre.faire(() -> instance.registre().toutes()).getFirst();
        assertThat(ailleurs.enEchec()).isFalse();
        assertThat(ailleurs.raison()).isNull();
        assertThat(ailleurs.reussite()).isNotNull();

        var reparee = instance(desVilles(_ -> {}));
        reparee.execution().pour(reparee.taches().getFirst(), List.of(ville.structure));
        assertThat(vue(reparee).enEchec()).isFalse();
        assertThat(vue(reparee).echec()).isNotNull();
        assertThat(vue(reparee).reussite()).isAfter(vue(reparee).echec());
    }

    @Test
    void tells_of_a_fault_of_the_program_its_kind_and_nothing_that_it_quotes(CapturedOutput sortie) {
        var tache = desVilles(_ -> {
            throw new IllegalStateException("Lou Riou, 06 12 34 56 78");
        });
        var instance = instance(tache);
        instance.execution().pour(tache, List.of(ville.structure));

        assertThat(vue(instance).raison()).contains("IllegalStateException").doesNotContain("Riou");
        assertThat(sortie.getOut()).contains("job " + code + " of structure " + ville.structure.valeur());
    }

    @Test
    void says_one_line_where_the_database_does_not_answer(CapturedOutput sortie) {
        var tache = essai(code, new Travail.DuService(() -> {
            throw new DataAccessResourceFailureException(
                    "", new SQLTransientConnectionException("none in time", "08001"));
        }));
        var instance = instance(tache);

        assertThat(instance.execution().aSonHeure(tache))
                .isEqualTo(new Issue.Echouee("La base de données ne répondait pas."));
        assertThat(sortie.getOut().lines().filter(ligne -> ligne.contains("the database does not answer")))
                .singleElement()
                .asString()
                .endsWith("told once, until it does");
    }

    @Test
    void holds_no_other() throws Exception {
        var suite = new CountDownLatch(1);
        var passees = new LinkedBlockingQueue<String>();
        var longue = essai(code + "_longue", new Travail.DuService(() -> {
            passees.add("the long one begins");
            attendre(suite);
            passees.add("the long one ends");
        }));
        var breve = essai(code, new Travail.DuService(() -> passees.add("the short one")));
        var instance = instance(longue, breve);
        var ordonnanceur = new Ordonnanceur(instance.taches(), instance.execution(), instance.registre());
        ordonnanceur.start();
        try {
            var deux = List.of(passees.take(), passees.take());
            assertThat(deux).containsExactlyInAnyOrder("the long one begins", "the short one");
            suite.countDown();
            assertThat(passees.take()).isEqualTo("the long one ends");
        } finally {
            suite.countDown();
            ordonnanceur.stop();
        }
        assertThat(ordonnanceur.isRunning()).isFalse();
    }

    @Test
    void has_words_for_each() {
        assertThat(contexte.getBeanProvider(Tache.class).stream())
                .hasSizeGreaterThan(12)
                .allSatisfy(tache -> {
                    assertThat(tache.nom()).isNotBlank();
                    assertThat(tache.quoi()).endsWith(".");
                });
    }

    private TacheSuivie vue(Instance instance) {
        return ville.faire(() -> instance.registre().toutes()).getFirst();
    }

    private void ecrire(String sql) {
        ville.faire(() -> jdbc.sql(sql).param("code", code).update());
    }

    private static void attendre(CountDownLatch suite) {
        try {
            suite.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
