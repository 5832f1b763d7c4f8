package fr.estran.ville.equipe;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.droits.Role;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is typed twice is seen, what never was goes, what was stays. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class JamaisEteTests {

    private static final String POSTES = "/equipe/postes";
    private static final String NOUVELLE = "/equipe/conventions/nouvelle";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    Ville ville;
    Visiteur responsable;

    @BeforeEach
    void une_ville() {
        ville = Ville.dans(contexte);
        responsable = ville.visiteur(Role.RESPONSABLE);
    }

    @Test
    void warns_of_a_convention_that_is_typed_twice_and_adds_it_to_whoever_means_it() {
        responsable.poster(NOUVELLE, convention("2021-02-01", "2023-01-31"));
        var deux = convention("2022-06-01", "2024-05-31");
        deux.put("dispositif", "CONSEILLER NUMERIQUE");

        var avertie = responsable.poster(NOUVELLE, deux);

        assertThat(avertie.statusCode()).isEqualTo(422);
        assertThat(avertie.body())
                .contains("de 2021 à 2023 » existe déjà, du 1er février 2021 au 31 janvier 2023. Est-ce la même ?")
                .contains("value=\"CONSEILLER NUMERIQUE\"", "Enregistrer quand même");
        assertThat(combien("convention")).isEqualTo("1");
        deux.put("accord", accord(avertie));
        assertThat(responsable.poster(NOUVELLE, deux).statusCode()).isEqualTo(302);

        assertThat(responsable.poster(NOUVELLE, convention("2030-01-01", "2031-12-31")))
                .as("the same people pay at another time")
                .extracting(HttpResponse::statusCode)
                .isEqualTo(302);
        var premiere = "/equipe/conventions/" + dit("select id::text from convention where debut = '2021-02-01'");
        assertThat(responsable.remplir(premiere, Map.of("montant", "90000")).statusCode())
                .as("nobody is warned again of what it was like already")
                .isEqualTo(302);
        assertThat(responsable.remplir(premiere, Map.of("fin", "2030-06-30")).body())
                .contains("du 1er janvier 2030 au 31 décembre 2031. Est-ce la même ?");
    }

    @Test
    void warns_of_a_poste_that_is_typed_twice() {
        responsable.poster(POSTES + "/nouveau", Map.of("nom", "Poste du port"));

        var avertie = responsable.poster(POSTES + "/nouveau", Map.of("nom", "poste du PORT"));

        assertThat(avertie.statusCode()).isEqualTo(422);
        assertThat(avertie.body()).contains("« Poste du port » existe déjà. Est-ce le même poste ?");
        assertThat(responsable.poster(POSTES + "/nouveau", Map.of("nom", "poste du PORT", "accord", accord(avertie))))
                .extracting(HttpResponse::statusCode)
                .isEqualTo(302);
        assertThat(combien("poste")).isEqualTo("2");

        var second = POSTES + "/" + dit("select id::text from poste where nom = 'poste du PORT'");
        assertThat(responsable.remplir(second, Map.of("nom", "Poste du pôrt")).statusCode())
                .as("nobody is warned again of what it was like already")
                .isEqualTo(302);
    }

    @Test
    void removes_a_convention_that_never_was_and_keeps_one_that_something_hangs_on() {
        responsable.poster(NOUVELLE, convention("2021-02-01", "2023-01-31"));
        var convention = "/equipe/conventions/" + dit("select id::text from convention");
        responsable.poster(
                POSTES + "/nouveau",
                Map.of("nom", "Poste du port", "convention", dit("select id::text from convention")));
        assertThat(responsable.lire(convention).body())
                .contains("Le poste « Poste du port » en dépend")
                .doesNotContain("Supprimer : elle n'a jamais existé");
        assertThat(responsable.poster(convention + "/supprimer", Map.of()))
                .as("a page that was open before the post was added")
                .satisfies(refus -> {
                    assertThat(refus.statusCode()).isEqualTo(422);
                    assertThat(refus.body()).contains("Rien n'a été supprimé");
                });

        responsable.poster(POSTES + "/" + dit("select id::text from poste") + "/supprimer", Map.of());
        assertThat(responsable.lire(convention).body()).contains("Supprimer : elle n'a jamais existé");
        assertThat(responsable.poster(convention + "/supprimer", Map.of()).statusCode())
                .isEqualTo(302);

        assertThat(combien("convention") + combien("poste")).isEqualTo("00");
        assertThat(responsable.lire(convention).statusCode()).isEqualTo(404);
        assertThat(dit("select string_agg(acte, ' ' order by acte) from journal where acte like '%supprim%'"))
                .isEqualTo("accords.convention_supprimee accords.poste_supprime");
    }

    @Test
    void keeps_what_a_validated_bilan_told_and_a_poste_that_somebody_held() {
        responsable.poster(NOUVELLE, convention("2021-02-01", "2023-01-31"));
        responsable.poster(POSTES + "/nouveau", Map.of("nom", "Libre", "ouverture", "2022-03-01"));
        responsable.poster(POSTES + "/nouveau", Map.of("nom", "Tenu"));
        faire("insert into conseiller (structure_id, id, prenom, nom, entree)"
                + " values (structure_courante(), gen_random_uuid(), 'Anne', 'Exemple', '2021-09-01')");
        faire("insert into affectation (structure_id, poste_id, conseiller_id, debut)"
                + " select poste.structure_id, poste.id, conseiller.id, '2021-09-01' from poste, conseiller"
                + " where poste.nom = 'Tenu'");
        faire("""
                insert into rapport (structure_id, id, annee, version, commence_le, commence_par, etat, titre, collectivite,
                    auteur_nom, auteur_qualite, valide_le, valide_par)
                values (structure_courante(), gen_random_uuid(), 2022, 1, '2023-01-10', 'A', 'valide', 'Bilan', 'Ville',
                    'A', 'B', '2023-02-10', 'A')
                """);
        var convention = "/equipe/conventions/" + dit("select id::text from convention");
        var libre = POSTES + "/" + dit("select id::text from poste where nom = 'Libre'");
        var tenu = POSTES + "/" + dit("select id::text from poste where nom = 'Tenu'");

        assertThat(responsable.lire(convention).body()).contains("Le bilan de 2022 est validé, et en parle.");
        assertThat(responsable.lire(libre).body()).contains("Le bilan de 2022 est validé, et en parle.");
        assertThat(responsable.lire(tenu).body())
                .contains("Anne Exemple le tient, ou l'a tenu, depuis le 1er septembre 2021.");
        for (var page : new String[] {convention, libre, tenu}) {
            assertThat(responsable.poster(page + "/supprimer", Map.of()).statusCode())
                    .isEqualTo(422);
        }
        assertThat(combien("convention") + combien("poste")).isEqualTo("12");

        var affectation = tenu + "/affectations/" + dit("select id::text from affectation");
        assertThat(responsable.lire(affectation).body())
                .contains("Cette ligne ne se retire pas", "Le bilan de 2022 est validé")
                .doesNotContain("elle ne l'a jamais tenu");
        assertThat(responsable.poster(affectation + "/retirer", Map.of()).statusCode())
                .isEqualTo(422);
        faire("update affectation set debut = '2023-01-01'");
        assertThat(responsable.poster(affectation + "/retirer", Map.of()).statusCode())
                .isEqualTo(302);
    }

    @Test
    void is_refused_to_whoever_does_not_answer_for_the_service() {
        responsable.poster(NOUVELLE, convention("2021-02-01", "2023-01-31"));
        var page = "/equipe/conventions/" + dit("select id::text from convention") + "/supprimer";

        assertThat(ville.visiteur(Role.CONSEILLER).poster(page, Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(combien("convention")).isEqualTo("1");
    }

    private static Map<String, String> convention(String debut, String fin) {
        return new HashMap<>(
                Map.of("dispositif", "Conseiller numérique", "financeur", "État (ANCT)", "debut", debut, "fin", fin));
    }

    private static String accord(HttpResponse<String> page) {
        return page.body().replaceAll("(?s).*name=\"accord\" value=\"([^\"]*)\".*", "$1");
    }

    private String combien(String table) {
        return dit("select count(*) from " + table);
    }

    private String dit(String requete) {
        return ville.faire(() -> jdbc.sql(requete).query(String.class).single());
    }

    private void faire(String ordre) {
        ville.faire(() -> jdbc.sql(ordre).update());
    }
}
