package fr.estran.programme.ateliers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.programme.planification.ServiceNumerique;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.droits.Role;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** The room of a session and what is carried there, over HTTP. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class PreparationsTests {

    @Autowired
    ApplicationContext contexte;

    ServiceNumerique service;
    ActionId action;
    String ici;

    @BeforeEach
    void un_atelier_du_23() {
        service = ServiceNumerique.dans(contexte);
        service.faire("insert into salle select structure_id, gen_random_uuid(), id, 'Salle bleue', 6 from lieu");
        action = service.creer(service.atelier());
        ici = "/equipe/programme/" + action + "/seances/" + service.seanceDe(action) + "/preparer";
    }

    @Test
    void asks_for_a_room_and_notes_who_confirmed_it() {
        assertThat(service.lire("/equipe")).contains("Une salle à confirmer", "mardi 23 janvier", ici);

        assertThat(noter(Map.of("etat", "demandee"))).isEqualTo("/equipe/programme/" + action);
        assertThat(service.lire("/equipe/programme/" + action)).contains("Salle demandée le lundi 15 janvier");
        assertThat(service.lire("/equipe")).contains("Une salle à confirmer");

        noter(Map.of("etat", "confirmee", "par", "Mme Le Gall", "le", "2024-01-12"));
        assertThat(service.lire("/equipe/programme/" + action))
                .contains("Salle confirmée le vendredi 12 janvier par Mme Le Gall");
        assertThat(service.lire("/equipe")).doesNotContain("salle à confirmer");
        assertThat(service.lire(ici)).contains("value=\"Mme Le Gall\"");
    }

    /** What was asked for stays asked for: a session that was held had it. */
    @Test
    void keeps_what_is_retired_where_it_is_ticked_and_proposes_it_nowhere_else() {
        var liste = "/equipe/programme/materiel";
        service.poster(liste, Map.of("nom", "Valise de 8 tablettes", "exemplaires", "1"));
        service.poster(liste, Map.of("nom", "Minitel"));
        var valise =
                service.id("select id from materiel where nom like 'Valise%'").toString();
        var minitel =
                service.id("select id from materiel where nom = 'Minitel'").toString();
        noter(Map.of("toujours", valise));

        service.poster(liste + "/" + minitel + "/retirer", Map.of());
        service.poster(liste + "/" + valise + "/retirer", Map.of());

        assertThat(service.lire(liste)).contains("retiré", "/reprendre").doesNotContain("Minitel");
        assertThat(service.dit("select count(*) from action_materiel")).isEqualTo("1");
        assertThat(service.lire(ici)).as("still ticked").contains("Valise de 8 tablettes");
        noter(Map.of("etat", ""));
        assertThat(service.lire(ici)).as("unticked, it is gone").doesNotContain("Valise de 8 tablettes");

        noter(Map.of("cetteFois", valise));
        service.poster(liste + "/" + valise + "/reprendre", Map.of());
        noter(Map.of("etat", ""));
        assertThat(service.lire(ici)).contains("Valise de 8 tablettes");
        service.poster(liste + "/" + valise + "/retirer", Map.of());
        assertThat(service.dit("select count(*) from materiel")).isEqualTo("0");
        assertThat(service.poster(liste + "/" + valise + "/retirer", Map.of()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void asks_again_once_the_seance_has_moved() {
        noter(Map.of("etat", "confirmee", "par", "Mme Le Gall"));
        service.faire("update seance set debut = debut + interval '1 hour', fin = fin + interval '1 hour'");

        assertThat(service.lire("/equipe/programme/" + action)).contains("à redemander");
        assertThat(service.lire("/equipe")).contains("Une salle à confirmer");
    }

    @Test
    void warns_of_a_small_room_and_of_one_that_is_taken() {
        var bleue = service.id("select id from salle").toString();
        var reponse = service.poster(ici, Map.of("etat", "demandee", "salle", bleue));

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).contains("Salle bleue a 6 places, l'action 8");
        noter(Map.of("etat", "demandee", "salle", bleue, "accord", ServiceNumerique.cache(reponse.body(), "accord")));
        assertThat(service.lire("/equipe/programme/" + action))
                .contains("Salle demandée le lundi 15 janvier : Salle bleue");

        var autre = service.atelier();
        autre.putAll(service.seance("2024-01-23", "10:00", "12:00", "Gildas"));
        autre.put("titre", "Écrire un courriel");
        autre.put("capacite", "6");
        var seconde = service.creerQuandMeme(autre);
        assertThat(service.poster(
                                "/equipe/programme/" + seconde + "/seances/" + service.seanceDe(seconde) + "/preparer",
                                Map.of("etat", "demandee", "salle", bleue))
                        .body())
                .contains("est aussi prévue au même moment pour « Transférer ses photos »");
    }

    @Test
    void carries_what_the_action_always_needs_and_warns_of_the_only_set() {
        service.poster("/equipe/programme/materiel", Map.of("nom", "Valise de 8 tablettes", "exemplaires", "1"));
        service.poster("/equipe/programme/materiel", Map.of("nom", "Clé 4G"));
        var valise =
                service.id("select id from materiel where nom like 'Valise%'").toString();
        var cle = service.id("select id from materiel where nom like 'Cl%'").toString();

        noter(Map.of("toujours", valise, "cetteFois", cle));

        assertThat(service.lire("/equipe/programme/" + action)).contains("À emporter : Clé 4G, Valise de 8 tablettes");
        assertThat(service.lire("/equipe/agenda?vue=jour&jour=2024-01-23")).contains("Valise de 8 tablettes");
        var autre = service.atelier();
        autre.putAll(service.seance("2024-01-23", "10:00", "12:00", "Gildas"));
        var seconde = service.creerQuandMeme(autre);
        assertThat(service.poster(
                                "/equipe/programme/" + seconde + "/seances/" + service.seanceDe(seconde) + "/preparer",
                                Map.of("cetteFois", valise))
                        .body())
                .contains("il n'y en a qu'un, et 2 séances le demandent", "Enregistrer quand même");
        assertThat(service.dit("select count(*) from seance_materiel")).isEqualTo("1");
        noter(Map.of());
        assertThat(service.dit("select count(*) from action_materiel")).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "etat, volee, Choisissez où en est",
        "etat, confirmee, Il manque qui a répondu",
        "le, 2024-02-31, Ce jour n",
        "salle, 00000000-0000-0000-0000-000000000001, pas dans ce lieu",
    })
    void says_in_words_what_is_wrong(String champ, String saisi, String phrase) {
        var champs = new HashMap<>(Map.of("etat", "demandee"));
        champs.put(champ, saisi);
        var reponse = service.poster(ici, champs);

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).contains(phrase);
    }

    @Test
    void keeps_the_list_short_and_its_rights() {
        assertThat(service.poster("/equipe/programme/materiel", Map.of("nom", "x".repeat(81), "exemplaires", "0"))
                        .body())
                .contains("Il manque le nom", "de 1 à 1000");
        assertThat(service.ville().visiteur(Role.ACCUEIL).lire(ici).statusCode())
                .isEqualTo(404);
    }

    private String noter(Map<String, String> champs) {
        var reponse = service.poster(ici, champs);
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(302);
        return reponse.headers().firstValue("Location").orElseThrow();
    }
}
