package fr.estran.banc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code banc couts --plans} says of the plans that the server wrote down. */
class PlansTests {

    @TempDir
    Path dossier;

    @Test
    void tells_a_join_that_was_planned_for_one_row() throws Exception {
        assertThat(pieges("""
                {"Node Type": "Nested Loop", "Plan Rows": 9, "Actual Rows": 80, "Actual Loops": 1, "Plans": [
                    {"Node Type": "CTE Scan", "CTE Name": "chaine", "Plan Rows": 1, "Actual Rows": 1900, "Actual Loops": 1}]}
                """)).isEqualTo("select ici\n    CTE Scan chaine: 1900 rows for 1");
    }

    @Test
    void tells_a_table_that_is_read_again_for_each_row() throws Exception {
        assertThat(pieges("""
                {"Node Type": "Seq Scan", "Relation Name": "participation", "Plan Rows": 40, "Actual Rows": 30,
                    "Rows Removed by Filter": 470, "Actual Loops": 256}
                """)).isEqualTo("select ici\n    Seq Scan participation: 256 times 500 rows");
    }

    @Test
    void tells_a_table_of_which_next_to_nothing_is_kept() throws Exception {
        assertThat(pieges("""
                {"Node Type": "Hash Join", "Plan Rows": 13000, "Actual Rows": 0, "Rows Removed by Join Filter": 118651,
                    "Actual Loops": 1}
                """)).isEqualTo("select ici\n    Hash Join: 118651 rows that were not kept");
    }

    @Test
    void says_nothing_of_what_was_planned_well() throws Exception {
        assertThat(pieges("""
                {"Node Type": "Index Scan", "Relation Name": "seance", "Plan Rows": 90, "Actual Rows": 131, "Actual Loops": 1}
                """)).isEmpty();
    }

    /** As the server writes it: each line of a plan begins with a tabulation, and others come between. */
    private String pieges(String plan) throws Exception {
        var journal = Files.writeString(
                dossier.resolve("postgres.log"), """
                2024-01-15 08:00:00.000 UTC [1] LOG:  checkpoint starting: time
                2024-01-15 08:00:00.000 UTC [1] LOG:  duration: 0.209 ms  plan:
                \t{
                \t  "Query Text": "select\\n  ici",
                \t  "Plan": %s
                \t}
                2024-01-15 08:00:01.000 UTC [1] LOG:  checkpoint complete
                """.formatted(plan.strip().replace("\n", "\n\t")));
        return String.join("\n", PlansDeLaBase.pieges(journal));
    }
}
