package fr.estran.parole.reponses;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.parole.enquetes.Enquetes;
import fr.estran.socle.droits.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The survey of Quimper, counted as it came in. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("long")
class ResultatsTests {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    Ville ville;
    Visiteur responsable;
    String page;

    @BeforeEach
    void quimper() {
        ville = Ville.dans(contexte).avecQuimper();
        responsable = ville.visiteur(Role.RESPONSABLE);
        var enquete = ville.faire(() -> contexte.getBean(Enquetes.class).toutes()).stream()
                .filter(une -> une.reference().equals("E2023"))
                .findFirst()
                .orElseThrow();
        page = "/equipe/enquetes/" + enquete.id() + "/resultats";
    }

    @Test
    void tell_each_question_by_its_words_and_who_answered() {
        assertThat(lire())
                .contains(
                        "46 personnes ont répondu, sur 227 à qui l'on a demandé (20,3 %).",
                        "ces réponses ne valent que pour eux",
                        "34 des 46 réponses sont « importante » ou « très importante ».",
                        "Vivez-vous seul",
                        "plusieurs réponses étaient possibles")
                .doesNotContain("marge d");
        assertThat(ville.visiteur(Role.CONSEILLER).lire(page).statusCode()).isEqualTo(200);
        assertThat(ville.visiteur(Role.LECTEUR).lire(page).statusCode()).isEqualTo(404);
    }

    @Test
    void are_carried_away_grouped_as_the_report_groups_them() {
        var csv = responsable.lire(page + "/tableaux.csv");

        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.body())
                .startsWith("question,libelle,reponse,nombre\n")
                .contains("importante,19", "seul,Vivez-vous seul ?,Oui,29")
                .doesNotContainPattern(",([1-9]|10)\n")
                .contains("plus de trois personnes sur quatre : Oui,\n");
    }

    /** "Oui, 46 of 46" tells of each of them. In words, it is told as what nearly all said. */
    @Test
    void carry_away_no_answer_that_all_gave() {
        ville.faire(() -> jdbc.sql("delete from enquete_compte where question = 'seul' and valeur = 'non'")
                .update());
        ville.faire(() -> jdbc.sql("update enquete_compte set nombre = 46 where question in ('seul', 'actions')")
                .update());

        var csv = responsable.lire(page + "/tableaux.csv").body();

        assertThat(csv)
                .contains("seul,Vivez-vous seul ?,plus de trois personnes sur quatre : Oui,\n")
                .doesNotContainPattern("(seul|actions),.*,46\n");
    }

    @Test
    void show_no_text_before_somebody_reread_it() {
        ville.faire(() -> jdbc.sql("delete from enquete_texte_a_relire").update());
        ville.faire(() -> jdbc.sql("""
                insert into enquete_texte_a_relire (structure_id, id, enquete_id, question, texte)
                select structure_id, gen_random_uuid(), id, 'remarque', texte
                from enquete, unnest(array['Merci à Camille', 'Rien']) texte
                where reference = 'E2023'
                """).update());
        assertThat(ville.visiteur(Role.CONSEILLER).lire(page).body())
                .contains("2 textes attendent")
                .doesNotContain("Merci à Camille", "name=\"geste\"");

        var cle = cle("Merci à Camille");
        assertThat(relire(cle, "Merci à tous", "garder")).isEqualTo(302);
        assertThat(relire(cle("Rien"), "", "ecarter")).isEqualTo(302);
        assertThat(relire(cle, "Encore", "garder")).isEqualTo(302);

        assertThat(ville.visiteur(Role.CONSEILLER).lire(page).body())
                .contains("Merci à tous")
                .doesNotContain("Merci à Camille", "Encore", ">Rien<", "attend");
        assertThat(ville.<List<String>>faire(() -> jdbc.sql("select texte from enquete_texte_a_relire")
                        .query(String.class)
                        .list()))
                .isEmpty();
    }

    @Test
    void refuse_an_empty_text_and_what_is_no_survey() {
        ville.faire(() ->
                jdbc.sql("update enquete_texte_a_relire set texte = 'Un mot'").update());
        var cle = ville.faire(() -> jdbc.sql("select id::text from enquete_texte_a_relire limit 1")
                .query(String.class)
                .optional());
        cle.ifPresent(une -> {
            relire(une, "  ", "garder");
            assertThat(ville.<List<String>>faire(() -> jdbc.sql("select id::text from enquete_texte_a_relire")
                            .query(String.class)
                            .list()))
                    .contains(une);
        });
        assertThat(responsable
                        .lire("/equipe/enquetes/00000000-0000-4000-8000-000000000000/resultats")
                        .statusCode())
                .isEqualTo(404);
    }

    private String cle(String texte) {
        return ville.faire(() -> jdbc.sql("select id::text from enquete_texte_a_relire where texte = :texte")
                .param("texte", texte)
                .query(String.class)
                .single());
    }

    private int relire(String cle, String texte, String geste) {
        responsable.lire(page);
        return responsable
                .poster(page + "/texte", new HashMap<>(Map.of("cle", cle, "texte", texte, "geste", geste)))
                .statusCode();
    }

    private String lire() {
        return responsable.lire(page).body();
    }
}
