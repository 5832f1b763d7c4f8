package fr.estran.ville.equipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.Ville;
import fr.estran.socle.base.Contraintes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The shares of a post, which the database adds up. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AffectationTests {

    static final LocalDate PREMIER = LocalDate.of(2023, 1, 1);

    record Tenue(int qui, int debut, int jours, int part) {

        boolean le(int jour) {
            return debut <= jour && jour < debut + jours;
        }
    }

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    Ville ville;

    @BeforeEach
    void un_poste_et_quatre_personnes() {
        ville = Ville.dans(contexte);
        faire("insert into poste (structure_id, id, nom) values (structure_courante(), gen_random_uuid(), 'Poste')");
        for (int n = 0; n < 4; n++) {
            faire("insert into conseiller (structure_id, id, reference, prenom, nom, entree)"
                    + " values (structure_courante(), gen_random_uuid(), 'C%d', 'A', 'B', '2022-01-01')".formatted(n));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void refuses_a_share_when_and_only_when_some_day_would_have_more_than_a_whole(long graine) {
        var hasard = new Random(graine);
        var tenues = new ArrayList<Tenue>();
        int refusees = 0;
        for (int n = 0; n < 40; n++) {
            var voulue = new Tenue(
                    hasard.nextInt(4), hasard.nextInt(60), 1 + hasard.nextInt(20), 10 * (1 + hasard.nextInt(10)));
            boolean tient = IntStream.range(0, 90).allMatch(jour -> {
                var autres = tenues.stream().filter(autre -> autre.le(jour)).toList();
                return !voulue.le(jour)
                        || autres.stream().mapToInt(Tenue::part).sum() + voulue.part() <= 100
                                && autres.stream().noneMatch(autre -> autre.qui() == voulue.qui());
            });
            if (tient) {
                ecrire(voulue);
                tenues.add(voulue);
            } else {
                assertThatThrownBy(() -> ecrire(voulue)).isInstanceOf(DataIntegrityViolationException.class);
                refusees++;
            }
        }
        assertThat(tenues).hasSizeGreaterThan(5);
        assertThat(refusees).isGreaterThan(5);
    }

    @Test
    void says_in_french_what_it_refuses() {
        ecrire(new Tenue(0, 0, 30, 70));

        assertThatThrownBy(() -> ecrire(new Tenue(1, 10, 3, 60)))
                .isInstanceOfSatisfying(
                        DataIntegrityViolationException.class,
                        refus -> assertThat(Contraintes.phrase(refus))
                                .contains(
                                        "Un poste ne peut pas être tenu à plus de 100 % le même jour : quelqu'un d'autre le tient déjà."));
    }

    @Test
    void lets_one_of_two_who_give_it_at_once() throws Exception {
        var qui = new AtomicInteger();
        Callable<Boolean> geste = () -> {
            try {
                ecrire(new Tenue(qui.getAndIncrement(), 0, 30, 60));
                return true;
            } catch (DataIntegrityViolationException refus) {
                return false;
            }
        };
        try (var mains = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(mains.invokeAll(List.of(geste, geste, geste)).stream().map(fait -> fait.resultNow()))
                    .containsExactlyInAnyOrder(true, false, false);
        }
    }

    @Test
    void ends_what_somebody_holds_when_they_leave_and_takes_it_back_when_it_was_a_mistake() {
        faire("insert into affectation (structure_id, reference, poste_id, conseiller_id, debut) select"
                + " poste.structure_id, 'AF', poste.id, conseiller.id, '2022-01-01' from poste, conseiller"
                + " where conseiller.reference = 'C0'");
        faire("update conseiller set sortie = '2023-07-31' where reference = 'C0'");
        assertThat(vacances()).isEqualTo("2023-08-01 ");

        ecrire(new Tenue(1, 243, 30, 100));
        assertThat(vacances()).isEqualTo("2023-08-01 2023-08-31, 2023-10-01 ");
        assertThatThrownBy(() -> faire("update conseiller set sortie = null where reference = 'C0'"))
                .isInstanceOf(DataIntegrityViolationException.class);

        faire("update affectation set fin = '2023-07-31' where reference = 'AF'");
        faire("update conseiller set sortie = '2023-08-15' where reference = 'C0'");
        assertThat(vacances()).isEqualTo("2023-08-16 2023-08-31, 2023-10-01 ");
    }

    private String vacances() {
        return ville.faire(() -> jdbc.sql("""
                        select string_agg(debut || ' ' || coalesce(fin::text, ''), ', ' order by debut)
                        from vacance_de_poste
                        """).query(String.class).single());
    }

    private void ecrire(Tenue tenue) {
        ville.faire(() -> jdbc.sql("""
                        insert into affectation (structure_id, poste_id, conseiller_id, debut, fin, part)
                        select poste.structure_id, poste.id, conseiller.id, :debut, :fin, :part
                        from poste, conseiller
                        where conseiller.reference = :qui
                        """)
                .param("debut", PREMIER.plusDays(tenue.debut()))
                .param("fin", PREMIER.plusDays(tenue.debut() + tenue.jours() - 1L))
                .param("part", tenue.part())
                .param("qui", "C" + tenue.qui())
                .update());
    }

    private void faire(String ordre) {
        ville.faire(() -> jdbc.sql(ordre).update());
    }
}
