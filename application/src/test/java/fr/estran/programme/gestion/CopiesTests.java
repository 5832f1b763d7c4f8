package fr.estran.programme.gestion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.programme.planification.ServiceNumerique;
import fr.estran.socle.commun.ActionId;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** An action that is copied to other days. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class CopiesTests {

    @Autowired
    ApplicationContext contexte;

    ServiceNumerique service;
    ActionId action;

    @BeforeEach
    void un_atelier() {
        service = ServiceNumerique.dans(contexte);
        action = service.creer(service.atelier());
    }

    /** Nobody is said to hold them yet: no hour stands in the way. */
    @Test
    void are_made_once_however_often_the_form_is_sent() {
        assertThat(copier("Transférer ses photos").statusCode()).isEqualTo(302);

        var seconde = copier("Transférer ses photos");

        assertThat(seconde.statusCode()).isEqualTo(422);
        assertThat(seconde.body())
                .contains("Cette séance existe déjà : le mardi 9 avril 2024, à 9\u00a0h\u00a030, au même lieu.");
        assertThat(service.dit("select count(*) from action")).isEqualTo("2");
    }

    @Test
    void stand_beside_those_of_another_title() {
        copier("Transférer ses photos");
        assertThat(copier("Ranger ses photos").statusCode()).isEqualTo(302);
        assertThat(service.dit("select count(*) from action")).isEqualTo("3");
    }

    /** Agreeing to what is odd, where something is. */
    private HttpResponse<String> copier(String titre) {
        var chemin = "/equipe/programme/" + action + "/copier";
        var champs = new HashMap<>(Map.of("titre", titre, "jour", "2024-04-09"));
        var reponse = service.poster(chemin, champs);
        if (reponse.body().contains("name=\"accord\"")) {
            champs.put("accord", ServiceNumerique.cache(reponse.body(), "accord"));
            return service.poster(chemin, champs);
        }
        return reponse;
    }
}
