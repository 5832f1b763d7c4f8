package fr.estran.programme.ateliers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.ADeux;
import fr.estran.FormulaireHtml;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.droits.Role;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Models of workshops on screen: from an empty town to the first action, then what each of them gave. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
class ModelesDAtelierTests {

    private static final String PAGE = "/reglages/ateliers";
    private static final String NOUVELLE = "/equipe/programme/nouvelle";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    ModelesDAtelier modeles;

    @Autowired
    JdbcClient jdbc;

    Ville ville;
    Visiteur responsable;

    @BeforeAll
    void ville() {
        ville = Ville.dans(contexte);
        responsable = ville.visiteur(Role.RESPONSABLE);
        responsable.poster(PAGE + "/depart", Map.of("modeles", "photos"));
        responsable.poster("/equipe/programme/materiel", Map.of("nom", "Valise de tablettes"));
    }

    @Test
    void takes_a_town_that_has_nothing_to_the_first_action_from_a_model() {
        var neuve = Ville.dans(contexte);
        var chef = neuve.visiteur(Role.RESPONSABLE);
        assertThat(chef.lire(PAGE).body())
                .contains("Aucun modèle n'est encore écrit", "href=\"/reglages/ateliers/depart\"");
        assertThat(chef.lire(PAGE + "/nouveau").body()).contains("Il faut d'abord un thème");

        chef.envoyer(PAGE + "/depart", Map.of("modeles", List.of("photos", "sante", "x")));
        var liste = chef.lire(PAGE).body();
        assertThat(liste).contains("Trier et garder ses photos", "Sa santé en ligne");
        assertThat(chef.lire("/reglages/thematiques").body()).contains("Photos", "sensible");

        chef.envoyer(PAGE + "/depart", Map.of("modeles", List.of("photos")));
        assertThat(combien(neuve, "modele_atelier")).isEqualTo(2);

        var modele = liste.replaceAll("(?s).*href=\"/reglages/ateliers/([0-9a-f-]{36})\"><strong>Trier.*", "$1");
        var formulaire =
                FormulaireHtml.lire(chef.lire(NOUVELLE + "?modele=" + modele).body(), NOUVELLE);
        assertThat(formulaire.dit("titre")).isEqualTo("Trier et garder ses photos");
        assertThat(formulaire.dit("capacite")).isEqualTo("6");
        assertThat(formulaire.dit("thematique")).isEqualTo("photos");
        assertThat(formulaire.dit("presentation"))
                .contains("Prendre une photo", "Avant de venir : Chargez votre appareil.");
        assertThat(formulaire.dit("pourQui")).contains("Pour débuter.");

        creer(chef, formulaire.avec("titre", "Trier ses photos de famille"));
        assertThat(neuve.<List<String>>faire(
                        () -> jdbc.sql("""
                                select action.titre || ' ' || modele_atelier.titre || ' '
                                    || extract(epoch from seance.fin - seance.debut)::integer / 60
                                from action_modele
                                join action on action.id = action_modele.action_id
                                join seance on seance.action_id = action.id
                                join modele_atelier on modele_atelier.id = action_modele.modele_id
                                """).query(String.class).list()))
                .containsExactly("Trier ses photos de famille Trier et garder ses photos 120");
    }

    @Test
    void carries_the_equipment_of_the_model_to_each_session_and_names_it_on_the_action() {
        var formulaire = FormulaireHtml.lire(responsable.lire(PAGE + "/nouveau").body(), PAGE + "/nouveau");
        var valise = ville.<String>faire(() ->
                jdbc.sql("select id::text from materiel").query(String.class).single());
        formulaire.avec("titre", "Avec la valise").avec("thematique", "photos").avec("materiel", valise);
        var modele = responsable.envoyer(PAGE + "/nouveau", formulaire.champs);
        var id = modele.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");

        var action = creer(
                responsable,
                FormulaireHtml.lire(responsable.lire(NOUVELLE + "?modele=" + id).body(), NOUVELLE)
                        .avec("debut", "16:00")
                        .avec("fin", "17:00"));

        assertThat(responsable.lire(action).body()).contains("Parti du modèle", "À emporter : Valise de tablettes");
        assertThat(responsable.lire(PAGE + "/" + id).body()).contains("dont une à venir");
        assertThat(ville.visiteur(Role.CONSEILLER).lire(NOUVELLE).body()).contains("Avec la valise");

        var avertie = responsable.poster(PAGE + "/" + id + "/retirer", Map.of()).body();
        assertThat(avertie).contains("ont encore des séances");
        responsable.poster(
                PAGE + "/" + id + "/retirer",
                Map.of("accord", avertie.replaceAll("(?s).*name=\"accord\" value=\"([^\"]*)\".*", "$1")));
        assertThat(responsable.lire(NOUVELLE).body()).doesNotContain("Avec la valise");
        assertThat(responsable.lire(action).body()).contains("Avec la valise");
        responsable.poster(PAGE + "/" + id + "/reprendre", Map.of());
        assertThat(responsable.lire(NOUVELLE).body()).contains("Avec la valise");
    }

    @Test
    void refuses_300_characters_and_numbers_that_no_workshop_has() {
        var refus = responsable.remplir(
                PAGE + "/nouveau",
                Map.of(
                        "titre",
                        "a".repeat(300),
                        "thematique",
                        "inconnue",
                        "duree",
                        "3",
                        "places",
                        "beaucoup",
                        "niveau",
                        "x"));

        assertThat(refus.statusCode()).isEqualTo(422);
        assertThat(refus.body())
                .contains(
                        "200 signes au plus",
                        "Choisissez un thème",
                        "de 15 à 720",
                        "de 1 à 1",
                        "n'est pas dans la liste");
    }

    @Test
    void keeps_what_each_of_two_has_written() {
        var page = PAGE + "/" + premier(ville).id();
        var aDeux = new ADeux(responsable, ville.visiteur(Role.ADMINISTRATEUR), page, page);

        aDeux.gardentChacunLeLeur("quoi", "On trie.", "places", "7");
        aDeux.choisissent("avantDeVenir", "Chargez.", "Dormez.", "autre");
    }

    @Test
    void shows_what_came_of_it_in_the_records_of_quimper() {
        var quimper = Ville.dans(contexte).avecLesRelevesDeLaDemonstration();

        var resultat = quimper.faire(() -> modeles.resultat(modeles.tous().stream()
                .filter(modele -> modele.thematique().equals("photos"))
                .findFirst()
                .orElseThrow()
                .id()));

        assertThat(resultat.tenues()).isPositive();
        assertThat(resultat.presences()).isPositive().isLessThanOrEqualTo(resultat.places());
        assertThat(resultat.enAttente()).isPositive();
        assertThat(resultat.tenues())
                .isEqualTo(quimper.<Integer>faire(
                        () -> jdbc.sql("""
                        select count(*)::integer
                        from seance
                        join action on action.id = seance.action_id
                        where action.type = 'atelier' and action.thematique = 'photos' and seance.statut = 'tenue'
                        """).query(Integer.class).single()));
    }

    @Test
    void is_settled_by_those_who_answer_for_the_service_alone() {
        for (var role : List.of(Role.CONSEILLER, Role.ACCUEIL, Role.LECTEUR)) {
            assertThat(ville.visiteur(role).lire(PAGE).statusCode()).isEqualTo(404);
        }
    }

    /** @return the page of the action */
    private String creer(Visiteur qui, FormulaireHtml formulaire) {
        formulaire.avec("jour", "2024-03-05");
        if (formulaire.champs.getOrDefault("debut", List.of("")).getFirst().isEmpty()) {
            formulaire.avec("debut", "10:00");
        }
        var reponse = qui.envoyer(NOUVELLE, formulaire.champs);
        if (reponse.body().contains("name=\"accord\"")) {
            formulaire.avec("accord", reponse.body().replaceAll("(?s).*name=\"accord\" value=\"([^\"]*)\".*", "$1"));
            reponse = qui.envoyer(NOUVELLE, formulaire.champs);
        }
        assertThat(reponse).extracting(HttpResponse::statusCode).isEqualTo(302);
        return reponse.headers().firstValue("Location").orElseThrow().replaceAll("https?://[^/]*", "");
    }

    private ModeleDAtelier premier(Ville de) {
        return de.faire(() -> modeles.tous().getFirst());
    }

    private long combien(Ville de, String table) {
        return de.<Long>faire(() ->
                jdbc.sql("select count(*) from " + table).query(Long.class).single());
    }
}
