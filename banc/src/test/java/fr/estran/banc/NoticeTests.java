package fr.estran.banc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticeTests {

    private static final Notice PAGE = new Notice("""
            # A page

            ## First

            Said, not typed: `rm -rf /`.

            ```sh
            one
            ```

            ```sql
            select 1;
            ```

            ```sh
            two
            ```

            ## Second

            ```sh
            three
            ```
            """);

    @Test
    void gives_what_is_to_be_typed_under_a_heading_as_it_is_written() {
        assertThat(PAGE.commandes("First")).isEqualTo("one\ntwo\n");
        assertThat(PAGE.commandes("Second")).isEqualTo("three\n");
        assertThatThrownBy(() -> PAGE.commandes("Third")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knows_whether_anything_is_left_that_nobody_types() {
        assertThat(PAGE.neDitQue(List.of("First", "Second"))).isTrue();
        assertThat(PAGE.neDitQue(List.of("First"))).isFalse();
        assertThat(PAGE.neDitQue(List.of("Second", "First")))
                .as("in another order than it is read")
                .isFalse();
    }

    @Test
    void of_the_page_of_several_machines_leaves_nothing_that_the_bench_does_not_type() throws Exception {
        var racine = Path.of(System.getProperty("estran.racine", ".."));

        assertThat(Notice.lire(racine.resolve("docs/exploitation/plusieurs-machines.md"))
                        .neDitQue(PlusieursMachines.TITRES))
                .isTrue();
    }

    @Test
    void of_the_page_line_by_line_leaves_nothing_that_the_bench_does_not_type() throws Exception {
        var racine = Path.of(System.getProperty("estran.racine", ".."));

        assertThat(Notice.lire(racine.resolve("docs/exploitation/pas-a-pas.md")).neDitQue(PasAPas.TITRES))
                .isTrue();
    }
}
