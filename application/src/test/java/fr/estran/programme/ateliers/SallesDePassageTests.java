package fr.estran.programme.ateliers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.programme.planification.ServiceNumerique;
import fr.estran.socle.commun.ActionId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** A room that was asked for where a session is held no more. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class SallesDePassageTests {

    @Autowired
    ApplicationContext contexte;

    ServiceNumerique service;
    Map<String, String> autre;

    /** It had the blue room, and is held elsewhere since. */
    @BeforeEach
    void un_atelier_qui_a_change_de_lieu() {
        service = ServiceNumerique.dans(contexte);
        autre = service.atelier();
        service.faire("insert into salle select structure_id, gen_random_uuid(), id, 'Salle bleue', 8 from lieu");
        var champs = Map.of("etat", "confirmee", "par", "Mme Le Gall", "salle", bleue());
        assertThat(service.poster(preparer(service.creer(service.atelier())), champs)
                        .statusCode())
                .isEqualTo(302);
        assertThat(service.lire("/equipe/agenda?vue=jour&jour=2024-01-23")).contains("Salle bleue");
        service.faire("""
                insert into lieu (structure_id, id, reference, nom)
                values (structure_courante(), gen_random_uuid(), 'L2', 'Médiathèque')
                """);
        service.faire("update seance set lieu_id = (select id from lieu where reference = 'L2')");
    }

    @Test
    void is_free_for_others() {
        autre.put("titre", "Écrire un courriel");
        autre.put(
                "conseillers",
                service.id("select id from conseiller where prenom = 'Gildas'").toString());

        var demandee = service.poster(preparer(service.creer(autre)), Map.of("etat", "demandee", "salle", bleue()));

        assertThat(demandee.statusCode()).as(demandee.body()).isEqualTo(302);
    }

    @Test
    void is_not_where_the_agenda_sends_anybody() {
        assertThat(service.lire("/equipe/agenda?vue=jour&jour=2024-01-23"))
                .contains("Médiathèque")
                .doesNotContain("Salle bleue");
    }

    private String bleue() {
        return service.id("select id from salle").toString();
    }

    private String preparer(ActionId action) {
        return "/equipe/programme/" + action + "/seances/" + service.seanceDe(action) + "/preparer";
    }
}
