package fr.estran.banc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.banc.OrdresDeLaBase.Ordre;
import fr.estran.banc.TourDesCouts.Releve;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.vocabulaire.Structures;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The ledger of docs/couts.md. */
class CoutsTests {

    private static final LivreDesCouts LIVRE = new LivreDesCouts(
            Map.of("/equipe", new Cout(20, 100, 400, 8000)), Map.of("/equipe", new Cout(20, 120, 900, 8000)));

    @Test
    @Tag("long")
    void costs_what_is_written_and_no_page_may_do_what_it_does_not() throws Exception {
        var livre = LivreDesCouts.lire(MesurerCouts.livre());
        try (var service = MesurerCouts.prepare(1);
                var base = new OrdresDeLaBase(service)) {
            var tour = new TourDesCouts(service, MesurerCouts.HOTE, base);
            var mesures = tour.faire();
            assertThat(livre.ecarts(1, mesures)).isEmpty();
            assertThat(mesures.keySet())
                    .as("each line is still measured")
                    .containsAll(livre.une().keySet());

            var jdbc = service.getBean(JdbcClient.class);
            assertThat(livre.ecarts(
                            1,
                            avecEnPlus(
                                    tour,
                                    service,
                                    () -> jdbc.sql("""
                    select count(*)
                    from seance
                    cross join lateral (
                        select from participation where participation.seance_id = seance.id offset 0) venue
                    """).query(Long.class).single())))
                    .as("a slower statement")
                    .singleElement()
                    .asString()
                    .contains("blocs", "1×", "cross join lateral ( select from participation");
            assertThat(livre.ecarts(
                            1,
                            avecEnPlus(
                                    tour,
                                    service,
                                    () -> IntStream.range(0, 12)
                                            .mapToObj(
                                                    n -> jdbc.sql("select nom from lieu order by id offset :n limit 1")
                                                            .param("n", n)
                                                            .query(String.class)
                                                            .list())
                                            .toList())))
                    .as("a query in a loop")
                    .singleElement()
                    .asString()
                    .contains("ordres", "12×", "select nom from lieu order by id");
            assertThat(livre.ecarts(
                            1,
                            avecEnPlus(
                                    tour,
                                    service,
                                    () -> jdbc.sql("select nom from acteur")
                                            .query(String.class)
                                            .list())))
                    .as("a page that loads all bodies")
                    .singleElement()
                    .asString()
                    .contains("lignes", "select nom from acteur");
        }
    }

    /** One page, and what it must not do beside. */
    private static Map<String, Releve> avecEnPlus(TourDesCouts tour, ApplicationContext service, Supplier<?> enPlus)
            throws Exception {
        var structure = service.getBean(Structures.class).toutes().getFirst();
        try (var visiteur = new VisiteurDuBanc(
                service.getEnvironment().getRequiredProperty("local.server.port", Integer.class), MesurerCouts.HOTE)) {
            return Map.of("/mon-quartier", tour.compter(() -> {
                StructureCourante.auNomDe(
                        structure,
                        () -> service.getBean(TransactionOperations.class).execute(_ -> enPlus.get()));
                return visiteur.reponse("/mon-quartier").body().length;
            }));
        }
    }

    @Test
    void sees_a_statement_in_a_loop() {
        assertThat(LIVRE.ecarts(1, page(new Cout(25, 105, 400, 8000))))
                .singleElement()
                .asString()
                .contains("ordres 25, written 20", "select ici");
    }

    @Test
    void sees_a_statement_that_reads_a_table_again_and_again() {
        assertThat(LIVRE.ecarts(1, page(new Cout(20, 100, 700, 8000))))
                .singleElement()
                .asString()
                .contains("blocs 700, written 400");
    }

    @Test
    void sees_a_page_that_is_given_all_bodies() {
        assertThat(LIVRE.ecarts(1, page(new Cout(20, 600, 400, 90_000))))
                .singleElement()
                .asString()
                .contains("lignes 600, written 100", "octets 90000, written 8000");
    }

    @Test
    void sees_what_nobody_wrote_down() {
        assertThat(LIVRE.ecarts(1, Map.of("/neuve", new Releve(new Cout(1, 1, 1, 1), List.of()))))
                .singleElement()
                .asString()
                .startsWith("/neuve: is not in the ledger");
    }

    @Test
    void sees_what_grows_faster_than_the_records() {
        assertThat(LivreDesCouts.croissances(page(new Cout(20, 100, 400, 8000)), page(new Cout(30, 900, 9000, 8000))))
                .singleElement()
                .asString()
                .contains("ordres 30, of 20", "blocs 9000, of 400")
                .doesNotContain("lignes", "octets");
    }

    @Test
    void lets_pass_what_costs_no_more() {
        assertThat(LIVRE.ecarts(1, page(new Cout(20, 100, 420, 8100)))).isEmpty();
    }

    private static Map<String, Releve> page(Cout cout) {
        return Map.of("/equipe", new Releve(cout, List.of(new Ordre("select ici", 1, 1, 1))));
    }
}
