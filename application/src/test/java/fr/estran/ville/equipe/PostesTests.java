package fr.estran.ville.equipe;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.ADeux;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.droits.Role;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Posts and agreements, over HTTP. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class PostesTests {

    static final String PAGE = "/equipe/postes";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    Ville ville;
    Visiteur responsable;

    @BeforeEach
    void une_ville_et_deux_personnes() {
        ville = Ville.dans(contexte);
        for (var prenom : new String[] {"Nolwenn", "Gildas"}) {
            faire("insert into conseiller (structure_id, id, reference, prenom, nom, entree)"
                    + " values (structure_courante(), gen_random_uuid(), '%1$s', '%1$s', 'Exemple', '2021-09-01')"
                            .formatted(prenom));
        }
        responsable = ville.visiteur(Role.RESPONSABLE);
    }

    @Test
    void begins_with_nothing_and_says_what_to_do() {
        assertThat(responsable.lire(PAGE).body())
                .contains("Aucun poste n'est encore noté", "Aucune convention n'est encore notée")
                .contains("href=\"/equipe/postes/nouveau\"", "href=\"/equipe/conventions/nouvelle\"");
        assertThat(responsable.lire("/equipe/absences").body()).contains("href=\"/equipe/postes\"");
    }

    @Test
    void tells_who_holds_a_post_and_since_when_it_is_vacant_when_they_leave() {
        var poste = poste();
        donner(poste, "Nolwenn", "2021-09-01", "", "100");
        assertThat(responsable.lire(PAGE).body())
                .contains("Poste du port", "Tenu par Nolwenn Exemple, depuis le 1er septembre 2021.")
                .contains("Financé aujourd'hui par : Conseiller numérique, État (ANCT), de 2021 à 2025.");

        faire("update conseiller set sortie = '2023-07-31' where prenom = 'Nolwenn'");

        assertThat(responsable.lire(PAGE).body())
                .contains("Vacant", "Personne ne le tient, du 1er août 2023 au 31 janvier 2025.");
        assertThat(responsable.lire("/equipe").body()).contains("Poste vacant depuis le 1er août 2023 (5 mois)");

        donner(poste, "Gildas", "2024-01-02", "", "50");

        assertThat(responsable.lire(PAGE).body())
                .contains("Tenu à 50 % par Gildas Exemple, depuis le 2 janvier 2024.", "50 % restent à pourvoir.")
                .contains("Il a été vacant du 1er août 2023 au 1er janvier 2024.");
    }

    @Test
    void refuses_a_hundred_and_thirty_per_cent_and_says_who_holds_what() {
        var poste = poste();
        donner(poste, "Nolwenn", "2021-09-01", "", "70");

        var refus = responsable.poster(poste + "/affectations", don("Gildas", "2023-03-01", "2023-04-30", "60 %"));

        assertThat(refus.statusCode()).isEqualTo(422);
        assertThat(refus.body())
                .contains("Ce poste serait tenu à 130 % le 1er mars 2023, et un poste ne dépasse pas 100 %.")
                .contains("Nolwenn Exemple à 70 % (depuis le 1er septembre 2021)")
                .contains("href=\"#part\"", "value=\"2023-03-01\"");
        assertThat(dit("select count(*) from affectation")).isEqualTo("1");
        assertThat(responsable.poster(poste + "/affectations", don("Gildas", "2023-03-01", "", "30")))
                .extracting(HttpResponse::statusCode)
                .isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "debut      | 2020-01-01 | est dans l'équipe depuis le 1er septembre 2021",
                "debut      | demain     | pas une date",
                "fin        | 2021-01-01 | avant le premier",
                "part       | 0          | de 1 à 100",
                "part       | beaucoup   | de 1 à 100",
                "conseiller | 1 or 1=1   | Choisissez une personne",
                "debut      | 2021-10-01 | Nolwenn Exemple tient déjà ce poste du 1er septembre 2021 au 31 décembre 2021",
            })
    void says_in_words_what_is_wrong(String champ, String saisi, String phrase) {
        var poste = poste();
        donner(poste, "Nolwenn", "2021-09-01", "2021-12-31", "50");
        var champs = don("Nolwenn", "2022-01-01", "", "50");
        champs.put(champ, saisi);

        var reponse = responsable.poster(poste + "/affectations", champs);

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).contains(phrase);
    }

    @Test
    void ends_what_somebody_holds_corrects_it_and_takes_away_what_never_was() {
        var poste = poste();
        donner(poste, "Nolwenn", "2021-09-01", "", "100");
        var affectation = poste + "/affectations/" + dit("select id::text from affectation");

        responsable.remplir(affectation, Map.of("fin", "2023-12-31"));

        assertThat(responsable.lire(poste).body())
                .contains("Nolwenn Exemple", "du 1er septembre 2021 au 31 décembre 2023")
                .contains("Vacant", "du 1er janvier 2024 au 31 janvier 2025");
        assertThat(responsable.remplir(affectation, Map.of("fin", "2020-12-31")).body())
                .contains("avant le premier");

        responsable.poster(affectation + "/retirer", Map.of());

        assertThat(dit("select count(*) from affectation")).isEqualTo("0");
        assertThat(responsable.lire(affectation).statusCode()).isEqualTo(404);
        assertThat(dit("select string_agg(acte, ' ' order by acte) from journal where acte like 'accords.%'"))
                .isEqualTo("accords.affectation accords.affectation_retiree accords.convention_creee"
                        + " accords.poste_cree accords.poste_donne");
    }

    @Test
    void closes_a_post_once_nobody_holds_it_any_more() {
        var poste = poste();
        donner(poste, "Nolwenn", "2021-09-01", "2023-12-31", "100");

        assertThat(responsable.remplir(poste, Map.of("fermeture", "2023-06-30")).body())
                .contains("Nolwenn Exemple tient ce poste du 1er septembre 2021 au 31 décembre 2023");
        var avant = responsable.remplir(poste, Map.of("fermeture", "2023-12-31"));
        assertThat(avant.statusCode()).isEqualTo(422);
        assertThat(avant.body())
                .contains("Après le 31 décembre 2023, ce poste n'est plus à pourvoir")
                .contains("Il est vacant du 1er janvier 2024 au 31 janvier 2025")
                .contains("value=\"2023-12-31\"");
        assertThat(dit("select count(*) from poste where fermeture is not null"))
                .isEqualTo("0");
        responsable.remplir(poste, Map.of("fermeture", "2023-12-31", "accord", accord(avant)));

        assertThat(responsable.lire(PAGE).body()).contains("Un poste fermé").doesNotContain(">Vacant<");
        assertThat(responsable
                        .poster(poste + "/affectations", don("Gildas", "2024-01-01", "", "100"))
                        .body())
                .contains("Ce poste ferme le 31 décembre 2023");
        assertThat(dit("select count(*) from vacance_de_poste")).isEqualTo("0");
    }

    @Test
    void renews_an_agreement_and_shows_the_chain_whose_date_tells_which_pays() {
        var poste = poste();
        donner(poste, "Nolwenn", "2021-09-01", "2023-12-31", "100");
        var premiere = dit("select id::text from convention");
        var suite = convention("2025-02-01", "2028-01-31");
        suite.put("reconduit", premiere);

        responsable.poster("/equipe/conventions/nouvelle", suite);

        assertThat(responsable.lire(PAGE).body())
                .contains(
                        "du 1er février 2025 au 31 janvier 2028",
                        "À venir",
                        "Elle reconduit une convention précédente.")
                .contains("85 000 €".replace(' ', '\u202f').replace("\u202f€", " €"), "2 postes")
                .contains("Personne ne le tient, du 1er janvier 2024 au 31 janvier 2028.");
        suite.put("debut", "2021-01-01");
        assertThat(responsable.poster("/equipe/conventions/nouvelle", suite).body())
                .contains("en reconduit une qui a commencé avant elle");
        assertThat(dit("select derive::text from poste")).isEqualTo("false");

        assertThat(responsable
                        .remplir("/equipe/conventions/" + premiere, Map.of("debut", "2025-03-01", "fin", "2028-01-31"))
                        .body())
                .as("it would begin after the one that goes on from it")
                .contains("en reconduit une qui a commencé avant elle");

        var retrait = "/equipe/conventions/" + premiere + "/retirer";
        var avant = responsable.poster(retrait, Map.of());
        assertThat(avant.statusCode()).isEqualTo(422);
        assertThat(avant.body()).contains("Ces postes dépendent d'elle", "« Poste du port », que personne ne tient");
        assertThat(responsable.lire(PAGE).body()).doesNotContain("Une convention retirée");
        responsable.poster(retrait, Map.of("accord", accord(avant)));
        assertThat(responsable.lire(PAGE).body()).contains("Une convention retirée");
        responsable.poster("/equipe/conventions/" + premiere + "/remettre", Map.of());
        assertThat(responsable.lire(PAGE).body()).doesNotContain("Une convention retirée");
    }

    @ParameterizedTest
    @CsvSource({
        "dispositif, '', Il manque le dispositif",
        "financeur, '', Il manque qui finance",
        "debut, 2024-02-31, pas une date",
        "fin, 2020-01-01, avant le premier",
        "postes, deux, comme 2 ou",
        "montant, -3, Écrivez un montant",
    })
    void says_what_is_wrong_with_an_agreement(String champ, String saisi, String phrase) {
        var champs = convention("2021-02-01", "2023-01-31");
        champs.put(champ, saisi);

        var reponse = responsable.poster("/equipe/conventions/nouvelle", champs);

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).contains(phrase);
        champs.put("dispositif", "x".repeat(300));
        assertThat(responsable.poster("/equipe/conventions/nouvelle", champs).body())
                .contains("en 200 signes au plus");
    }

    @Test
    void lets_two_people_write_one_sheet() {
        var poste = poste();
        donner(poste, "Nolwenn", "2021-09-01", "", "100");
        var convention = "/equipe/conventions/" + dit("select id::text from convention");
        var affectation = poste + "/affectations/" + dit("select id::text from affectation");
        var collegue = ville.visiteur(Role.ADMINISTRATEUR);

        new ADeux(responsable, collegue, poste, poste)
                .gardentChacunLeLeur("nom", "Poste du quai", "ouverture", "2021-03-01");
        new ADeux(responsable, collegue, convention, convention)
                .gardentChacunLeLeur("montant", "90000", "financeur", "Le département");
        new ADeux(responsable, collegue, affectation, affectation).choisissent("part", "80", "60", "mien");
    }

    @Test
    void is_for_the_responsible_and_the_administrator() {
        assertThat(ville.visiteur(Role.ADMINISTRATEUR).lire(PAGE).statusCode()).isEqualTo(200);
        assertThat(ville.visiteur(Role.CONSEILLER).lire(PAGE).statusCode()).isEqualTo(404);
        assertThat(ville.visiteur(Role.ACCUEIL).lire("/equipe").body()).doesNotContain("/equipe/postes");
    }

    /** Its address, of an agreement until January 2025. */
    private String poste() {
        responsable.poster("/equipe/conventions/nouvelle", convention("2021-02-01", "2025-01-31"));
        responsable.poster(
                PAGE + "/nouveau",
                Map.of("nom", "Poste du port", "convention", dit("select id::text from convention")));
        return PAGE + "/" + dit("select id::text from poste");
    }

    private static Map<String, String> convention(String debut, String fin) {
        return new HashMap<>(Map.of(
                "dispositif", "Conseiller numérique",
                "financeur", "État (ANCT)",
                "debut", debut,
                "fin", fin,
                "postes", "2",
                "montant", "85 000,00 €"));
    }

    private void donner(String poste, String qui, String debut, String fin, String part) {
        assertThat(responsable.poster(poste + "/affectations", don(qui, debut, fin, part)))
                .extracting(HttpResponse::statusCode)
                .isEqualTo(302);
    }

    private Map<String, String> don(String qui, String debut, String fin, String part) {
        return new HashMap<>(Map.of(
                "conseiller",
                dit("select id::text from conseiller where prenom = '%s'".formatted(qui)),
                "debut",
                debut,
                "fin",
                fin,
                "part",
                part));
    }

    private static String accord(HttpResponse<String> page) {
        return page.body().replaceAll("(?s).*name=\"accord\" value=\"([^\"]*)\".*", "$1");
    }

    private String dit(String requete) {
        return ville.faire(() -> jdbc.sql(requete).query(String.class).single());
    }

    private void faire(String ordre) {
        ville.faire(() -> jdbc.sql(ordre).update());
    }
}
