package fr.estran.socle.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.secrets.Debits.Debit;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;

/** Counts in the database: what many ask at once is counted one after the other. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DebitsTests {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    Debits debits;

    @Autowired
    JdbcClient jdbc;

    Ville ville;

    @BeforeEach
    void une_ville() {
        ville = Ville.dans(contexte);
    }

    static Debit par(String sujet, int combien) {
        return new Debit("essai", sujet, combien, Duration.ofHours(1));
    }

    @Test
    void lets_no_more_through_than_there_may_be_however_many_ask_at_once() throws Exception {
        var depart = new CyclicBarrier(40);
        try (var fils = Executors.newFixedThreadPool(40)) {
            var passes = fils
                    .invokeAll(IntStream.range(0, 40)
                            .<Callable<Boolean>>mapToObj(rang -> () -> {
                                depart.await();
                                // Two subjects, in either order: nobody waits for somebody who waits for them.
                                var deux = List.of(par("une", 7), par("autre", 9));
                                return StructureCourante.auNomDe(
                                        ville.structure,
                                        () -> debits.verser(rang % 2 == 0 ? deux : deux.reversed(), 1));
                            })
                            .toList())
                    .stream()
                    .filter(fait -> fait.resultNow())
                    .count();
            assertThat(passes).isEqualTo(7);
        }
        // What was refused by one was counted by none.
        assertThat(ville.faire(() -> debits.verser(List.of(par("autre", 9)), 2)))
                .isTrue();
        assertThat(ville.faire(() -> debits.verser(List.of(par("autre", 9)), 1)))
                .isFalse();
    }

    @Test
    void counts_several_at_once_and_drains_by_itself() {
        assertThat(ville.faire(() -> debits.verser(List.of(par("trois", 3)), 4)))
                .isFalse();
        assertThat(ville.faire(() -> debits.verser(List.of(par("trois", 3)), 3)))
                .isTrue();
        assertThat(ville.faire(() -> debits.verser(List.of(par("trois", 3)), 1)))
                .isFalse();
        ville.faire(() -> jdbc.sql("update debit set vide_le = vide_le - interval '25 minutes'")
                .update());
        assertThat(ville.faire(() -> debits.verser(List.of(par("trois", 3)), 1)))
                .isTrue();
        assertThat(ville.faire(() -> debits.verser(List.of(par("trois", 3)), 1)))
                .isFalse();
        ville.faire(() -> jdbc.sql("update debit set vide_le = vide_le - interval '2 hours'")
                .update());
        faire(debits::oublier);
        assertThat(ville.faire(() -> jdbc.sql("select count(*) from debit")
                        .query(Integer.class)
                        .single()))
                .isZero();
    }

    /** Of a table of digests, nobody makes addresses again. */
    @Test
    void keeps_neither_the_address_nor_what_anybody_could_make_of_it() throws Exception {
        ville.faire(() -> debits.verser(List.of(par("192.0.2.1", 3)), 1));
        var sue = java.security.MessageDigest.getInstance("SHA-256").digest("essai\0192.0.2.1".getBytes());
        assertThat(ville.faire(() ->
                        jdbc.sql("select cle from debit").query(byte[].class).list()))
                .hasSize(1)
                .noneMatch(cle -> java.util.Arrays.equals(cle, sue));
    }

    /** Who has confirmed makes room for the next of their connection; what a body asked for is on its own account. */
    @Test
    void lets_go_of_what_a_connection_holds_and_of_nothing_that_a_link_does() {
        var requete = new MockHttpServletRequest();
        requete.setRemoteAddr("192.0.2.9");
        var portier = contexte.getBean(Portier.class);
        var origines = contexte.getBean(Origines.class);
        var parLeLien = UUID.randomUUID();
        var dIci = UUID.randomUUID();
        faire(() -> origines.noterUneDemande(portier.venue(requete), "lien", parLeLien));
        faire(() -> origines.noterUneDemande(portier.venue(requete), null, dIci));
        assertThat(ville.faire(() -> portier.garder(portier.venue(requete), null, List.of(), 6, true)))
                .isTrue();

        faire(() -> origines.lacher(parLeLien, 2, true));
        assertThat(ville.faire(() -> portier.garder(portier.venue(requete), null, List.of(), 1, true)))
                .isFalse();
        faire(() -> origines.lacher(dIci, 2, true));
        assertThat(ville.faire(() -> portier.garder(portier.venue(requete), null, List.of(), 2, true)))
                .isTrue();
        assertThat(ville.faire(() -> portier.garder(portier.venue(requete), null, List.of(), 1, true)))
                .isFalse();
    }

    private void faire(Runnable geste) {
        ville.faire(() -> {
            geste.run();
            return null;
        });
    }

    @Test
    void takes_all_networks_of_one_home_for_one_home() {
        var premier = Origine.de("2001:db8:1:aa01::5");
        var second = Origine.de("2001:db8:1:aa02::5");
        assertThat(premier.reseau()).isNotEqualTo(second.reseau());
        assertThat(premier.foyer()).isEqualTo(second.foyer());
        assertThat(Origine.de("2001:db8:1:ab01::5").foyer()).isNotEqualTo(premier.foyer());
        assertThat(Origine.de("::ffff:192.0.2.7")).isEqualTo(Origine.de("192.0.2.7"));
        assertThat(Origine.de("192.0.2.7").foyer())
                .isEqualTo(Origine.de("192.0.2.7").reseau());
    }
}
