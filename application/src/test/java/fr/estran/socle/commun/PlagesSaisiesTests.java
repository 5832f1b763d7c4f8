package fr.estran.socle.commun;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlagesSaisiesTests {

    private static final Map<String, List<String>> LUNDI = Map.of(
            "ouvre-1-1", List.of("09:00"),
            "ferme-1-1", List.of("12:00"),
            "ouvre-1-2", List.of("14:00"),
            "ferme-1-2", List.of("17:30"),
            "ouvre-2-1", List.of(""),
            "ouvre-3-1", List.of("10:00"));

    @Test
    void gives_mondays_hours_to_the_empty_days_up_to_friday_when_one_asks_for_it() {
        var envoi = new HashMap<>(LUNDI);
        envoi.put("comme_lundi", List.of("oui"));

        var dites = PlagesSaisies.de(new Champs(PlagesSaisies.completees(envoi)));

        for (var jour : List.of(2, 4, 5)) {
            assertThat(dites.dit("ouvre-" + jour + "-1")).isEqualTo("09:00");
            assertThat(dites.dit("ferme-" + jour + "-2")).isEqualTo("17:30");
        }
        assertThat(dites.dit("ouvre-3-1")).as("what was typed").isEqualTo("10:00");
        assertThat(dites.fautes()).as("and is not whole").containsOnlyKeys("ferme-3-1");
        assertThat(dites.saisies()).doesNotContainKeys("ferme-3-1", "ouvre-6-1", "ouvre-7-1");
        assertThat(dites.aCompleter()).isFalse();
    }

    @Test
    void gives_none_when_nobody_asks() {
        var dites = PlagesSaisies.de(new Champs(PlagesSaisies.completees(LUNDI)));

        assertThat(dites.saisies()).doesNotContainKeys("ouvre-2-1", "ouvre-4-1");
        assertThat(dites.aCompleter()).isTrue();
    }
}
