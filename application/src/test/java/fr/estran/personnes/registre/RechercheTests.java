package fr.estran.personnes.registre;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.socle.commun.UsagerId;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RechercheTests {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    Ville ville;

    @BeforeAll
    void quelques_personnes() {
        ville = Ville.dans(contexte);
        personne("Yves", "Le Gall", "06 39 98 12 34");
        personne("Marie-Claude", "Kermarrec", "+33 2 61 91 44 55");
        personne("Françoise", "L'Hélias", null);
        personne("Élodie", "Œillet-Du Pré", null);
        personne("فاطمة", "بنعلي", null);
        personne("Оксана", "Коваленко", null);
        personne("Gallou", "Nedelec", null);
        personne("Ousmane", "N'Diaye", "+32 470 12 34 56");
        personne("Lætitia", "St-Groß", null);
        personne("Goulven", "L’Helgouac'h", null);
        personne("Søren", "Le Dû - Kerc'hoa", null);
    }

    @ParameterizedTest
    @CsvSource({
        "le gall, Yves",
        "Legall, Yves",
        "LE GALL YVES, Yves",
        "yves le gall, Yves",
        "gall, Yves",
        "gall yv, Yves",
        "yv gal, Yves",
        "y le gall, Yves",
        "kermarr, Marie-Claude",
        "claude, Marie-Claude",
        "claude kerm, Marie-Claude",
        "marie claude, Marie-Claude",
        "helias, Françoise",
        "l helias, Françoise",
        "l’hélias francoise, Françoise",
        "dupre, Élodie",
        "oeillet, Élodie",
        "بنع, فاطمة",
        "коваленко, Оксана",
        "n’diaye, Ousmane",
        "N DIAYE ous, Ousmane",
        "ndiaye, Ousmane",
        "diaye, Ousmane",
        "saint gross, Lætitia",
        "St. Gross, Lætitia",
        "laetitia, Lætitia",
        "LÆTI, Lætitia",
        "l helgouach, Goulven",
        "helgouac'h, Goulven",
        "lhelgouac`h, Goulven",
        "kerc hoa, Søren",
        "ledu kerchoa, Søren",
        "kerch, Søren",
        "soren, Søren",
        // Slips of the finger, or of the ear
        "kermarec, Marie-Claude",
        "kermrarec marie, Marie-Claude",
        "elias, Françoise",
        "kovalenko, ",
        "nedelek, Gallou",
        "le gal yve, Yves"
    })
    void finds_by_part_of_a_name_in_any_order_and_with_a_slip(String saisi, String prenom) {
        if (prenom == null) {
            assertThat(chercher(saisi)).isEmpty();
        } else {
            assertThat(chercher(saisi)).extracting(FicheTrouvee::prenom).first().isEqualTo(prenom);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0639981",
                "06 39 98 12 34",
                "06.39.98",
                "06-39-98",
                "06/39/98",
                "+33 6 39",
                "0033639",
                "+33(0)6 39 98",
                "33 6 39 98",
                "6 39 98",
                "33639981234",
                "12 34",
                "98 12 34"
            })
    void finds_by_a_telephone_in_any_form(String saisi) {
        assertThat(chercher(saisi)).extracting(FicheTrouvee::prenom).containsExactly("Yves");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+32 470", "0032470", "3456"})
    void finds_by_a_telephone_of_another_country(String saisi) {
        assertThat(chercher(saisi)).extracting(FicheTrouvee::prenom).containsExactly("Ousmane");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", "le", "%%%", "___", "06", "+33", "'; drop table usager --", "\u0000\u0007abc\u0000"})
    void finds_nobody_by_next_to_nothing(String saisi) {
        assertThat(chercher(saisi)).isEmpty();
    }

    @Test
    void reads_no_more_than_a_name_of_what_is_pasted() {
        assertThat(chercher("le gall " + "x ".repeat(5000)))
                .extracting(FicheTrouvee::prenom)
                .containsExactly("Yves");
    }

    @Test
    void finds_a_record_that_was_merged_by_its_own_name_and_shows_the_one_that_was_kept() {
        var conservee = personne("Anne", "Quemener", null);
        var absorbee = personne("Anne", "Zugmeyer", null);
        ville.faire(() -> jdbc.sql("insert into fusion (structure_id, absorbe_id, conserve_id, le)"
                        + " values (structure_courante(), :absorbe, :conserve, '2024-01-15')")
                .param("absorbe", absorbee)
                .param("conserve", conservee)
                .update());

        assertThat(chercher("zugmey")).extracting(FicheTrouvee::id).containsExactly(conservee);
        assertThat(chercher("anne"))
                .extracting(FicheTrouvee::id)
                .containsOnlyOnce(conservee)
                .doesNotContain(absorbee);
    }

    @Test
    void shows_nobody_of_another_town() {
        var ailleurs = Ville.dans(contexte);

        assertThat(ailleurs.faire(() -> contexte.getBean(Usagers.class).chercher("le gall")))
                .isEmpty();
    }

    private List<FicheTrouvee> chercher(String saisi) {
        return ville.faire(() -> contexte.getBean(Usagers.class).chercher(saisi));
    }

    private UsagerId personne(String prenom, String nom, String telephone) {
        var id = UsagerId.nouveau();
        ville.faire(() -> jdbc.sql("insert into usager (structure_id, id, prenom, nom, telephone)"
                        + " values (structure_courante(), :id, :prenom, :nom, :telephone)")
                .param("id", id)
                .param("prenom", prenom)
                .param("nom", nom)
                .param("telephone", telephone)
                .update());
        return id;
    }
}
