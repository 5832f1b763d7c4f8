package fr.estran.ville.territoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.ADeux;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.droits.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The districts of a town that has nothing yet, on screen. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class QuartiersTests {

    static final String PAGE = "/reglages/quartiers";
    static final String LIEU = "/equipe/lieux/nouveau";

    @Autowired
    ApplicationContext contexte;

    Ville ville;
    Visiteur responsable;

    @BeforeEach
    void une_ville_sans_rien() {
        ville = Ville.dans(contexte);
        responsable = ville.visiteur(Role.RESPONSABLE);
    }

    @Test
    void says_nothing_of_districts_in_a_town_that_has_none() {
        assertThat(lire(LIEU)).doesNotContain("name=\"quartier\"").doesNotContain("Quartier");
        assertThat(lire(PAGE)).contains("Aucun quartier n'est nommé");
    }

    @Test
    void takes_the_word_of_the_town_with_its_gender() {
        responsable.poster(PAGE + "/mot", Map.of("mot", "commune"));
        assertThat(responsable.poster(PAGE + "/mot", Map.of("mot", "canton")).statusCode())
                .isEqualTo(404);

        assertThat(lire(PAGE)).contains("<h1>Les communes</h1>", "Aucune commune n'est nommée", "Ajouter une commune");
        ajouter("Sainte-Mousse");
        assertThat(lire(LIEU)).contains("Commune (facultatif)");
        assertThat(lire(PAGE + "/sainte_mousse")).contains("Retirer cette commune", "Réunir deux communes");
    }

    @Test
    void keeps_the_order_of_the_town_and_a_code_for_good() {
        List.of("Le Port", "Bourg", "Ergué-Gabéric", "L'Œuvre").forEach(this::ajouter);
        responsable.poster(PAGE + "/le_port/monter", Map.of());
        responsable.poster(PAGE + "/l_oeuvre/monter", Map.of());

        assertThat(ville.faire(() -> contexte.getBean(Quartiers.class).tous()))
                .extracting(Quartier::code)
                .containsExactly("bourg", "ergue_gaberic", "l_oeuvre", "le_port");
        responsable.poster(PAGE + "/le_port/monter", Map.of());
        responsable.poster(PAGE + "/bourg/monter", Map.of());
        assertThat(ville.faire(() -> contexte.getBean(Quartiers.class).tous()))
                .extracting(Quartier::code)
                .containsExactly("bourg", "ergue_gaberic", "le_port", "l_oeuvre");
    }

    @Test
    void refuses_a_name_that_is_there_already_and_one_of_three_hundred_signs_and_loses_neither() {
        ajouter("Kerfeunteun");

        assertThat(responsable.poster(PAGE, Map.of("nom", "KERFEUNTEUN")).body())
                .contains("« Kerfeunteun » existe déjà.", "value=\"KERFEUNTEUN\"");
        var tropLong = "Kerfeunteun ".repeat(25).strip();
        var refus = responsable.poster(PAGE, Map.of("nom", tropLong));
        assertThat(refus.statusCode()).isEqualTo(422);
        assertThat(refus.body()).contains("80 signes au plus", tropLong);
        assertThat(responsable.poster(PAGE, Map.of("nom", " ")).body()).contains("Il manque le nom.");
    }

    @Test
    void lets_two_rename_one_without_erasing_each_other() {
        ajouter("Bourg");
        new ADeux(responsable, ville.visiteur(Role.ADMINISTRATEUR), PAGE + "/bourg", PAGE + "/bourg")
                .choisissent("nom", "Le Bourg", "Centre bourg", "autre");
    }

    @Test
    void retires_none_that_has_lieux_and_says_which_and_keeps_the_name_of_what_was_counted() {
        ajouter("Bourg");
        responsable.poster(LIEU, Map.of("nom", "Salle du bourg", "quartier", "bourg"));

        var refus = responsable.poster(PAGE + "/bourg/retirer", Map.of());

        assertThat(refus.statusCode()).isEqualTo(422);
        assertThat(refus.body()).contains("Un lieu est dans ce quartier", "Salle du bourg", "/modifier");
        faire("update lieu set quartier = null");
        assertThat(responsable.poster(PAGE + "/bourg/retirer", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(lire(LIEU)).doesNotContain("name=\"quartier\"");
        assertThat(lire(PAGE)).contains("Un quartier retiré");
        responsable.poster(PAGE + "/bourg/reprendre", Map.of());
        assertThat(lire(LIEU)).contains("name=\"quartier\"", "Bourg");
    }

    @Test
    void makes_one_of_two_once_what_follows_was_read() {
        ajouter("Bourg");
        ajouter("Centre bourg");
        responsable.poster(LIEU, Map.of("nom", "Salle des fêtes", "quartier", "centre_bourg"));
        faire("insert into usager (structure_id, id, nom, quartier)"
                + " values (structure_courante(), gen_random_uuid(), 'Exemple', 'centre_bourg')");

        var apercu = lire(PAGE + "/bourg/reunir?avec=centre_bourg");

        assertThat(apercu).contains("« Bourg » reste.", "1 lieu", "1 fiche de personne", "ne changent pas");
        assertThat(responsable
                        .poster(PAGE + "/bourg/reunir", Map.of("avec", "centre_bourg", "accord", "autre"))
                        .statusCode())
                .isEqualTo(409);
        var accord = apercu.replaceAll("(?s).*name=\"accord\" value=\"([^\"]*)\".*", "$1");
        assertThat(responsable
                        .poster(PAGE + "/bourg/reunir", Map.of("avec", "centre_bourg", "accord", accord))
                        .statusCode())
                .isEqualTo(302);
        assertThat(dit("select lieu.quartier || ' ' || usager.quartier from lieu, usager"))
                .isEqualTo("bourg bourg");
        assertThat(lire(PAGE)).doesNotContain("Centre bourg");
        assertThat(dit("select string_agg(acte, ' ' order by quand, id) from journal where acte like 'quartier.%'"))
                .isEqualTo("quartier.ajouter quartier.ajouter quartier.reunir");
    }

    @Test
    void is_settled_by_whoever_is_in_charge_alone() {
        ajouter("Bourg");
        for (var role : List.of(Role.CONSEILLER, Role.ACCUEIL, Role.LECTEUR)) {
            var autre = ville.visiteur(role);
            assertThat(autre.lire(PAGE).statusCode()).isEqualTo(404);
            assertThat(autre.poster(PAGE + "/bourg/retirer", Map.of()).statusCode())
                    .isEqualTo(404);
        }
    }

    private void ajouter(String nom) {
        assertThat(responsable.poster(PAGE, Map.of("nom", nom)).statusCode()).isEqualTo(302);
    }

    private String lire(String chemin) {
        return responsable.lire(chemin).body();
    }

    private String dit(String sql) {
        return ville.faire(() ->
                contexte.getBean(JdbcClient.class).sql(sql).query(String.class).single());
    }

    private void faire(String sql) {
        ville.faire(() -> contexte.getBean(JdbcClient.class).sql(sql).update());
    }
}
