package fr.estran.gabarit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CadreTests {

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
        var cadre = new Cadre(
                chemin,
                null,
                _ -> false,
                _ -> true,
                null,
                null,
                null,
                () -> null,
                adresse -> adresse,
                null,
                () -> 200,
                () -> null,
                null,
                () -> null,
                List::of,
                () -> ZoneId.of("Europe/Paris"),
                () -> Map.of("mot", "quartier"),
                _ -> true,
                new Ville("Service", Mentions.AUCUNE, Conformite.NON_CONFORME, null, null));

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
}
