package fr.estran.socle.commun;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.commun.Conciliation.Conflit;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConciliationTests {

    private static final Champs LU = champs("places", "12", "delai", "6");

    /** One adds what the other takes away; and two texts of one hash change places. */
    @Test
    void sees_two_changes_that_make_up_for_each_other() {
        var autres = champs("places", "13", "delai", "5");
        var dUnSeulHash = champs("etage", "Aa", "acces", "BB");

        assertThat(Conciliation.ouvrir(LU).devancee(autres)).isTrue();
        assertThat(Conciliation.ouvrir(dUnSeulHash).devancee(champs("etage", "BB", "acces", "Aa")))
                .isTrue();
    }

    /** Somebody made the form: nothing is said of a field that none of ours has, nor by which way it came. */
    @Test
    void passes_over_a_field_that_no_form_of_ours_has() {
        Conciliation.Paroles paroles = champ -> champ.equals("places") ? "Places" : PlagesSaisies.libelle(champ);
        var fautes = new LinkedHashMap<String, String>();
        var forgee = Conciliation.lire(envoi(
                "places", "20", "conflit", "ouvre-9-9", "conflit", "ouvre-", "conflit", "x", "avant.y", "1", "y", "2"));

        forgee.fautes(fautes, paroles);

        assertThat(fautes).isEmpty();
        assertThat(forgee.avec(LU).connue(paroles).conflits())
                .extracting(Conflit::champ)
                .containsExactly("places");
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

    @Test
    void takes_the_same_fields_in_another_order_for_the_same() {
        assertThat(Conciliation.ouvrir(LU).devancee(champs("delai", "6", "places", "12")))
                .isFalse();
    }

    @Test
    void asks_again_what_nobody_has_decided_when_a_third_writes_elsewhere() {
        var indecise = Conciliation.lire(
                envoi("places", "20", "delai", "6", "avant.places", "13", "avant.delai", "6", "conflit", "places"));

        var reprise = indecise.avec(champs("places", "13", "delai", "9"));

        assertThat(reprise.conflits()).containsExactly(new Conflit("places", List.of("20"), List.of("13")));
        assertThat(reprise.ecrits().dit("delai")).isEqualTo("9");
    }

    @Test
    void asks_again_where_the_other_has_emptied_the_field() {
        var indecise = Conciliation.lire(envoi("places", "20", "avant.delai", "6", "delai", "6", "conflit", "places"));

        assertThat(indecise.avec(champs("delai", "9")).conflits())
                .containsExactly(new Conflit("places", List.of("20"), List.of()));
    }

    @Test
    void asks_no_more_once_both_say_the_same_or_one_has_chosen() {
        var indecise = envoi("places", "20", "avant.places", "13", "conflit", "places");
        assertThat(Conciliation.lire(indecise).avec(champs("places", "20")).conflits())
                .isEmpty();

        var choisie = envoi("places", "20", "avant.places", "13", "conflit", "places", "garder.places", "mien");
        assertThat(Conciliation.lire(choisie)
                        .avec(champs("places", "13", "delai", "9"))
                        .conflits())
                .isEmpty();
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
