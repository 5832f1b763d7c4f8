package fr.estran.socle.base;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.socle.base.OrdreDuTravail.Rang;
import fr.estran.socle.commun.StructureCourante;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** Ten connections, and more than ten who want one: who goes first is seen by the order in which they do. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class OrdreDuTravailTests {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    OrdreDuTravail ordre;

    Ville ville;

    final ExecutorService fils = Executors.newVirtualThreadPerTaskExecutor();
    final List<String> passes = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void une_ville() {
        ville = Ville.dans(contexte);
    }

    /** One who holds a connection until told to let it go. */
    private Future<?> tenir(Rang rang, CountDownLatch tenue, Semaphore lacher) {
        return fils.submit(() -> dans(rang, () -> {
            tenue.countDown();
            lacher.acquireUninterruptibly();
        }));
    }

    /** One who comes, and is seen to wait. */
    private Future<?> venir(Rang rang) {
        var avant = ordre.enAttente();
        var venu = fils.submit(() -> dans(rang, () -> passes.add(rang.name())));
        while (ordre.enAttente() == avant && !venu.isDone()) {
            Thread.onSpinWait();
        }
        return venu;
    }

    private void dans(Rang rang, Runnable travail) {
        OrdreDuTravail.auRang(
                rang,
                () -> StructureCourante.auNomDe(
                        ville.structure,
                        () -> transactions.execute(_ -> {
                            travail.run();
                            return rang;
                        })));
    }

    @Test
    void lets_who_asks_for_a_place_go_before_pages_those_before_the_team_and_the_team_before_jobs() throws Exception {
        var lacher = new Semaphore(0);
        var tenues = new CountDownLatch(10);
        var tous = new ArrayList<Future<?>>();
        for (var n = 0; n < 8; n++) {
            tous.add(tenir(Rang.DEMANDE, tenues, lacher));
        }
        tous.add(tenir(Rang.EQUIPE, tenues, lacher));
        tous.add(tenir(Rang.EQUIPE, tenues, lacher));
        tenues.await();
        assertThat(ordre.presse()).isTrue();

        tous.add(venir(Rang.TACHE));
        tous.add(venir(Rang.EQUIPE));
        tous.add(venir(Rang.PAGE));
        tous.add(venir(Rang.DEMANDE));
        assertThat(passes).isEmpty();

        // One connection, handed on from one to the next.
        lacher.release();
        while (passes.size() < 4) {
            Thread.onSpinWait();
        }
        lacher.release(9);
        for (var venu : tous) {
            venu.get();
        }
        assertThat(passes).containsExactly("DEMANDE", "PAGE", "EQUIPE", "TACHE");
        assertThat(ordre.presse()).isFalse();
    }

    @Test
    void leaves_the_team_two_connections_that_the_public_does_not_take() throws Exception {
        var lacher = new Semaphore(0);
        var tenues = new CountDownLatch(8);
        var tous = new ArrayList<Future<?>>();
        for (var n = 0; n < 8; n++) {
            tous.add(tenir(n % 2 == 0 ? Rang.DEMANDE : Rang.PAGE, tenues, lacher));
        }
        tenues.await();
        var neuvieme = venir(Rang.DEMANDE);
        venir(Rang.EQUIPE).get();

        assertThat(passes).containsExactly("EQUIPE");
        lacher.release(8);
        neuvieme.get();
        for (var venu : tous) {
            venu.get();
        }
    }

    @Test
    void keeps_no_connection_for_a_transaction_within_another() {
        for (var n = 0; n < 30; n++) {
            dans(Rang.PAGE, () -> dans(Rang.PAGE, () -> passes.add("dedans")));
        }
        assertThat(passes).hasSize(30);
        assertThat(ordre.presse()).isFalse();
    }
}
