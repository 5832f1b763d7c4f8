package fr.estran.banc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.banc.OrdresDeLaBase.Ordre;
import fr.estran.banc.TourDesCouts.Releve;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The ledger of docs/couts.md. */
class CoutsTests {

    private static final LivreDesCouts LIVRE = new LivreDesCouts(
            Map.of("/equipe", new Cout(20, 100, 400, 8000)), Map.of("/equipe", new Cout(20, 120, 900, 8000)));

    @Test
    @Tag("long")
    void costs_what_is_written() throws Exception {
        var livre = LivreDesCouts.lire(MesurerCouts.livre());
        var mesures = MesurerCouts.mesurer(1);
        assertThat(livre.ecarts(1, mesures)).isEmpty();
        assertThat(mesures.keySet())
                .as("each line is still measured")
                .containsAll(livre.une().keySet());
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
