package fr.estran.bilan.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EvolutionTests {

    private final Evolution evolution = new Evolution(Phrases.lues());

    @Test
    void has_a_taux_only_where_the_figures_are_large_enough() {
        assertThat(evolution.cellule(8, 12)).isEqualTo("−4");
        assertThat(evolution.cellule(110, 64)).isEqualTo("+72\u00a0%");
        assertThat(evolution.cellule(116, 147)).isEqualTo("−21\u00a0%");
        assertThat(evolution.cellule(7, 7)).isEqualTo("=");
    }

    /** 222 after 221 is no year of fewer than thirty. */
    @Test
    void says_why_it_is_told_in_numbers() {
        assertThat(Evolution.enNombre(222, 221)).hasValue("stable");
        assertThat(Evolution.enNombre(0, 32)).hasValue("rien");
        assertThat(Evolution.enNombre(12, 29)).hasValue("peu");
        assertThat(Evolution.enNombre(110, 64)).isEmpty();
        assertThat(Evolution.enNombre(64, 64)).isEmpty();
        assertThat(Evolution.enNombre(null, 64)).isEmpty();
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
