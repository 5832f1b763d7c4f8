package fr.estran.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EvolutionTests {

    private final Evolution evolution = new Evolution(new Phrases(), 2022);

    @Test
    void is_said_in_words_when_it_is_simple() {
        assertThat(evolution.suite(7, 7)).isEqualTo("autant qu'en 2022");
        assertThat(evolution.suite(14, 7)).isEqualTo("deux fois plus qu'en 2022");
        assertThat(evolution.suite(21, 7)).isEqualTo("trois fois plus qu'en 2022");
        assertThat(evolution.suite(7, 14)).isEqualTo("deux fois moins qu'en 2022");
    }

    @Test
    void has_a_taux_only_where_the_figures_are_large_enough() {
        assertThat(evolution.suite(110, 64)).isEqualTo("contre 64 en 2022 (+72\u00a0%)");
        assertThat(evolution.suite(116, 147)).isEqualTo("contre 147 en 2022 (−21\u00a0%)");
        assertThat(evolution.suite(8, 12)).isEqualTo("contre 12 en 2022");
        assertThat(evolution.suite(1001, 1000)).isEqualTo("contre 1\u202f000 en 2022");
        assertThat(evolution.cellule(8, 12)).isEqualTo("−4");
        assertThat(evolution.cellule(110, 64)).isEqualTo("+72\u00a0%");
        assertThat(evolution.cellule(7, 7)).isEqualTo("=");
    }

    @Test
    void is_silent_when_there_is_nothing_to_compare_with() {
        assertThat(evolution.suite(30, 0)).isEmpty();
        assertThat(evolution.incise(30, 0)).isEmpty();
    }

    @Test
    void tells_nothing_from_what_is_kept_back() {
        assertThat(evolution.cellule(30, 0)).isEqualTo("+30");
        assertThat(evolution.cellule(0, 30)).isEqualTo("−30");
        assertThat(evolution.cellule(0, 0)).isEqualTo("=");
        assertThat(evolution.cellule(1001, 1000)).isEqualTo("+1");
        assertThat(evolution.cellule(30, null)).isEqualTo("non comparable");
        assertThat(evolution.cellule(null, 30)).isEqualTo("non comparable");
        assertThat(evolution.cellule(null, null)).isEqualTo("non comparable");
    }
}
