package fr.estran.programme.ateliers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.programme.planification.ServiceNumerique;
import fr.estran.socle.commun.ActionId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** What a workshop on photographs also speaks of. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class AutresThemesTests {

    @Autowired
    ApplicationContext contexte;

    ServiceNumerique service;
    ActionId action;
    String ici;

    @BeforeEach
    void un_atelier() {
        service = ServiceNumerique.dans(contexte);
        service.faire("insert into thematique (structure_id, code, libelle, champ)"
                + " select structure_id, 'impots', 'Les impôts', 'demarches_en_ligne' from structure");
        action = service.creer(service.atelier());
        ici = "/equipe/programme/" + action;
    }

    @Test
    void are_ticked_shown_and_unticked() {
        assertThat(service.lire(ici)).contains(ici + "/themes").doesNotContain("aussi :");
        assertThat(service.lire(ici + "/themes")).contains("Les impôts").doesNotContain("value=\"photos\"");

        service.poster(ici + "/themes", Map.of("theme", "impots"));
        assertThat(service.lire(ici)).contains("(aussi : Les impôts)");
        assertThat(service.lire(ici + "/themes")).containsPattern("value=\"impots\" checked");

        service.poster(ici + "/themes", Map.of());
        assertThat(service.lire(ici)).doesNotContain("aussi :");
    }

    @Test
    void are_known_themes_and_go_with_a_copy() {
        service.poster(ici + "/themes", Map.of("theme", "impots"));
        var champs = new HashMap<>(Map.of("titre", "Encore des photos", "jour", "2024-04-09"));
        var reponse = service.poster(ici + "/copier", champs);
        if (reponse.body().contains("name=\"accord\"")) {
            champs.put("accord", ServiceNumerique.cache(reponse.body(), "accord"));
            service.poster(ici + "/copier", champs);
        }
        assertThat(service.dit("select count(*) from action_theme")).isEqualTo("2");

        service.poster(ici + "/themes", Map.of("theme", "inconnu"));
        assertThat(service.dit("select count(*) from action_theme")).isEqualTo("1");
    }
}
