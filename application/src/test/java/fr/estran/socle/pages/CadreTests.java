package fr.estran.socle.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.accueil.site.MenuDuService;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CadreTests {

    /** In the order of the menu. */
    private static final List<String> RARES = List.of("/equipe/lieux", "/equipe/reseau", "/bilans");

    @ParameterizedTest
    @CsvSource({
        "/equipe, /equipe, page",
        "/equipe/motifs, '', ''",
        "/equipe/programme/123, /equipe/programme, true",
        "/equipe/seances/123/presences, /equipe/presences, true",
        "/equipe/inscrire, /equipe/inscriptions, true",
        "/comptes/123, /reglages, true",
        "/equipe/annuler-ma-journee, /equipe/agenda, true",
        "/reglages/vacances, /reglages, true"
    })
    void marks_in_the_menu_the_page_itself_or_the_part_that_it_is_in_and_no_other(
            String chemin, String entree, String comment) {
        var cadre = cadre(chemin, _ -> false, _ -> false);

        for (var adresse : List.of(
                "/equipe",
                "/equipe/agenda",
                "/equipe/presences",
                "/equipe/programme",
                "/equipe/inscriptions",
                "/reglages")) {
            assertThat(cadre.courante(adresse)).as(adresse).isEqualTo(adresse.equals(entree) ? comment : null);
        }
    }

    @Test
    void shows_what_the_service_uses_and_keeps_the_rest_one_click_away() {
        var cadre = cadre("/equipe", _ -> true, RARES::contains);

        assertThat(cadre.enVue())
                .doesNotContainAnyElementsOf(RARES)
                .containsSubsequence("/equipe", "/equipe/agenda", "/equipe/programme", "/reglages");
        assertThat(cadre.enPlus()).containsExactlyElementsOf(RARES);
        assertThat(cadre.menu()).containsAll(cadre.enVue()).containsAll(RARES).hasSize(16);
    }

    @Test
    void shows_the_page_one_is_on_after_all_that_is_always_there() {
        var ailleurs = cadre("/equipe", _ -> true, RARES::contains);
        var ici = cadre("/equipe/reunions/123", _ -> true, RARES::contains);

        assertThat(ici.enVue().subList(0, ici.enVue().size() - 1)).isEqualTo(ailleurs.enVue());
        assertThat(ici.enVue().getLast()).isEqualTo("/equipe/reseau");
        assertThat(ici.courante("/equipe/reseau")).isEqualTo("true");
        assertThat(ici.enPlus()).containsExactly("/equipe/lieux", "/bilans");
    }

    @Test
    void hides_nothing_of_a_short_menu_nor_one_entry_alone() {
        var elue = cadre("/espace", List.of("/espace", "/statistiques", "/bilans")::contains, RARES::contains);
        assertThat(elue.enVue()).containsExactly("/espace", "/statistiques", "/bilans");
        assertThat(elue.enPlus()).isEmpty();

        var presqueTout = cadre("/equipe", _ -> true, "/bilans"::equals);
        assertThat(presqueTout.enVue()).isEqualTo(presqueTout.menu());
        assertThat(presqueTout.enPlus()).isEmpty();
    }

    private static Cadre cadre(String chemin, Predicate<String> ouvert, Predicate<String> enAttente) {
        return new Cadre(
                chemin,
                null,
                ouvert,
                _ -> true,
                null,
                null,
                null,
                null,
                () -> null,
                adresse -> adresse,
                null,
                () -> 200,
                () -> false,
                () -> null,
                null,
                () -> null,
                List::of,
                () -> ZoneId.of("Europe/Paris"),
                () -> Map.of("mot", "quartier"),
                _ -> true,
                enAttente,
                MenuDuService.MENU,
                new Ville("Service", Mentions.AUCUNE, Conformite.NON_CONFORME, null, null));
    }
}
