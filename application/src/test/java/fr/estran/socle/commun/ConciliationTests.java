package fr.estran.socle.commun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.socle.commun.Conciliation.Conflit;
import fr.estran.socle.commun.Conciliation.Devance;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConciliationTests {

    private static final Champs LU = champs("places", "12", "delai", "6");

    @Test
    void keeps_what_somebody_else_wrote_where_its_writer_changed_nothing() {
        var dite = Conciliation.lire(
                envoi("places", "20", "delai", "6", "avant.places", "12", "avant.delai", "6"),
                champs("places", "12", "delai", "9"));

        assertThat(dite.ecrits().valeurs())
                .containsEntry("places", List.of("20"))
                .containsEntry("delai", List.of("9"));
        assertThat(dite.conflits()).isEmpty();
    }

    @Test
    void shows_side_by_side_what_two_have_changed_and_keeps_what_is_chosen() {
        var envoi = envoi("places", "20", "avant.places", "12");
        var autre = champs("places", "15");
        assertThat(Conciliation.lire(envoi, autre).conflits())
                .containsExactly(new Conflit("places", List.of("20"), List.of("15")));

        var revenu = new LinkedHashMap<>(envoi("places", "20", "avant.places", "15", "conflit", "places"));
        assertThat(Conciliation.lire(revenu, autre).conflits())
                .as("nothing chosen")
                .hasSize(1);
        revenu.put("garder.places", List.of("mien"));
        assertThat(Conciliation.lire(revenu, autre).conflits()).isEmpty();
        assertThat(Conciliation.lire(revenu, autre).ecrits().dit("places")).isEqualTo("20");
        assertThat(Conciliation.lire(revenu, champs("places", "16")).conflits())
                .as("a third has written since")
                .containsExactly(new Conflit("places", List.of("20"), List.of("16")));
        revenu.put("garder.places", List.of("autre"));
        assertThat(Conciliation.lire(revenu, autre).ecrits().dit("places")).isEqualTo("15");
    }

    @Test
    void asks_nothing_where_both_say_the_same_in_whatever_order() {
        var dite = Conciliation.lire(
                envoi("jours", "2", "jours", "1", "avant.jours", "1"), champs("jours", "1", "jours", "2"));

        assertThat(dite.conflits()).isEmpty();
    }

    @Test
    void asks_where_one_has_emptied_what_the_other_has_changed() {
        assertThat(Conciliation.lire(envoi("places", "20", "avant.places", "12"), Champs.AUCUN)
                        .conflits())
                .containsExactly(new Conflit("places", List.of("20"), List.of()));
        assertThat(Conciliation.lire(envoi("avant.places", "12"), champs("places", "15"))
                        .conflits())
                .containsExactly(new Conflit("places", List.of(), List.of("15")));
    }

    /** Two have written the first words of something at once: neither form had anything to say of before. */
    @Test
    void asks_where_both_began() {
        assertThat(Conciliation.lire(envoi("places", "20", "avant.", ""), LU).conflits())
                .contains(new Conflit("places", List.of("20"), List.of("12")));
    }

    @Test
    void takes_at_its_word_what_comes_from_no_page_of_ours() {
        var dite = Conciliation.lire(envoi("places", "20"), LU);

        assertThat(dite.conflits()).isEmpty();
        assertThat(dite.ecrits()).isEqualTo(champs("places", "20"));
    }

    @Test
    void is_done_anew_where_somebody_wrote_between_the_reading_and_the_keeping() {
        var dite = Conciliation.lire(envoi("places", "20", "avant.places", "12"), champs("places", "12"));

        dite.verifier(champs("places", "12"));
        assertThatThrownBy(() -> dite.verifier(champs("places", "13"))).isInstanceOf(Devance.class);
    }

    /** Somebody made the form: nothing is said of a field that none of ours has. */
    @Test
    void passes_over_a_field_that_no_form_of_ours_has() {
        Conciliation.Paroles paroles = champ -> champ.equals("places") ? "Places" : PlagesSaisies.libelle(champ);
        var fautes = new LinkedHashMap<String, String>();

        Conciliation.lire(
                        envoi(
                                "places",
                                "20",
                                "conflit",
                                "ouvre-9-9",
                                "ouvre-9-9",
                                "1",
                                "conflit",
                                "x",
                                "x",
                                "3",
                                "avant.y",
                                "1",
                                "y",
                                "2"),
                        Champs.AUCUN)
                .fautes(fautes, paroles);

        assertThat(fautes).isEmpty();
    }

    @Test
    void shows_as_it_came_what_no_form_of_ours_offers() {
        Conciliation.Paroles paroles = new Conciliation.Paroles() {
            @Override
            public String champ(String champ) {
                return champ;
            }

            @Override
            public String valeur(String champ, String valeur) {
                return DayOfWeek.valueOf(valeur).name();
            }
        };

        assertThat(paroles.valeurs("jour", List.of("MONDAY", "x"))).isEqualTo("MONDAY, x");
    }

    private static Champs champs(String... dits) {
        return new Champs(envoi(dits));
    }

    private static Map<String, List<String>> envoi(String... dits) {
        var envoi = new LinkedHashMap<String, List<String>>();
        for (var i = 0; i < dits.length; i += 2) {
            envoi.computeIfAbsent(dits[i], _ -> new ArrayList<>()).add(dits[i + 1]);
        }
        return envoi;
    }
}
