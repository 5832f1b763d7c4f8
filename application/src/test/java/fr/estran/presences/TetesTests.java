package fr.estran.presences;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Navigateur;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Role;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** Who the people without a name were, as whoever counts them notes it. It is Monday 15 January 2024; four came. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class TetesTests {

    @Autowired
    ApplicationContext contexte;

    Ville ville;
    Permanence atelier;
    Visiteur conseiller;

    @BeforeEach
    void quatre_personnes() {
        ville = Ville.dans(contexte);
        atelier = Permanence.de(contexte, ville, "atelier");
        conseiller = ville.visiteur(Role.CONSEILLER);
        compter(4);
    }

    @Test
    void are_described_changed_and_emptied_on_one_page() {
        assertThat(conseiller.lire(feuille()).body()).contains(feuille() + "/sans-nom");
        assertThat(noter(Map.of("genre.F", "3", "situation.retraite", "2", "tranche.soixante_dix_plus", "4"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(conseiller.lire(feuille()).body()).contains("Femmes : 3", "À la retraite : 2", "70 ans et plus : 4");

        assertThat(conseiller.lire(feuille() + "/sans-nom").body()).contains("value=\"3\"");
        noter(Map.of("genre.F", "1", "genre.M", "1"));
        assertThat(atelier.sql("select string_agg(genre || nombre, ' ' order by genre) from effectif_genre"))
                .isEqualTo("F1 M1");
        assertThat(atelier.sql("select count(*) from effectif_situation")).isEqualTo("0");

        noter(Map.of());
        assertThat(atelier.sql("select count(*) from effectif_genre")).isEqualTo("0");
        assertThat(atelier.sql("select anonymes from affluence"))
                .as("they came all the same")
                .isEqualTo("4");
    }

    @Test
    void are_never_more_than_were_counted() {
        var refus = noter(Map.of("genre.F", "3", "genre.M", "2"));
        assertThat(refus.statusCode()).isEqualTo(422);
        assertThat(refus.body()).contains("plus que les 4 personnes comptées sans nom", "value=\"3\"");
        assertThat(noter(Map.of("genre.F", "beaucoup")).body()).contains("Écrivez un nombre", "beaucoup");
        assertThat(atelier.sql("select count(*) from effectif_genre")).isEqualTo("0");
    }

    @Test
    void are_told_to_be_too_many_where_fewer_people_were_counted_since() {
        noter(Map.of("genre.F", "3"));
        compter(2);

        assertThat(conseiller.lire(feuille()).body())
                .contains("plus de personnes décrites ici que de personnes sans nom (2)");
    }

    @Test
    void leave_the_professionals_whom_a_partner_counted_apart() {
        atelier.sql("""
                insert into effectif (structure_id, seance_id, tranche, nombre)
                select structure_id, id, 'professionnels', 7 from seance""");
        noter(Map.of("tranche.soixante_dix_plus", "4"));

        assertThat(atelier.sql("select string_agg(tranche || nombre, ' ' order by tranche) from effectif"))
                .isEqualTo("professionnels7 soixante_dix_plus4");
    }

    @Test
    void stay_as_they_are_once_the_session_is_closed() {
        noter(Map.of("genre.F", "3"));
        atelier.sql("update seance set statut = 'tenue'");

        noter(Map.of());
        assertThat(atelier.sql("select nombre from effectif_genre")).isEqualTo("3");
        assertThat(conseiller.lire(feuille()).body()).contains("Femmes : 3").doesNotContain(feuille() + "/sans-nom");
    }

    @Test
    void have_a_word_for_each_code() {
        assertThat(Arrays.stream(TraitDeTete.values())
                        .flatMap(trait -> trait.codes().stream().map(code -> trait.code() + "." + code)))
                .allMatch(Messages.de("presences/emargement")::connait);
    }

    @Test
    @Tag("navigateur")
    void are_typed_on_a_telephone_with_the_keyboard() {
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(390, true, page -> {
                ville.entrer(page, Role.CONSEILLER);
                page.navigate(ville.adresse(feuille() + "/sans-nom"));
                assertThat(Navigateur.fautes(page)).isEmpty();
                page.fill("[name='genre.F']", "9");
                page.press("[name='genre.F']", "Enter");
                assertThat(page.locator(".faute").first().textContent()).contains("plus que les 4");
                assertThat(Navigateur.fautes(page)).isEmpty();
                page.fill("[name='genre.F']", "2");
                page.press("[name='genre.F']", "Enter");
                assertThat(page.locator("#sans-nom").textContent()).contains("Femmes : 2");
                assertThat(Navigateur.fautes(page)).isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .isEqualTo(390);
            });
        }
    }

    private void compter(int combien) {
        conseiller.poster(feuille() + "/nombre", Map.of("nombre", "" + combien));
    }

    private HttpResponse<String> noter(Map<String, String> champs) {
        return conseiller.poster(feuille() + "/sans-nom", champs);
    }

    private String feuille() {
        return "/equipe/seances/" + atelier.seance + "/presences";
    }
}
