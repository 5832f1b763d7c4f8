package fr.estran.ville.besoins;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.ADeux;
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

/** The needs on screen, from an empty town. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
class BesoinsTests {

    private static final String PAGE = "/reglages/besoins";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    ListeDesBesoins besoins;

    @Autowired
    JdbcClient jdbc;

    Ville ville;
    Visiteur responsable;

    @BeforeAll
    void ville() {
        ville = Ville.dans(contexte);
        responsable = ville.visiteur(Role.RESPONSABLE);
    }

    @Test
    void begins_with_those_of_the_software_in_each_family_and_keeps_no_row_of_them() {
        var neuve = Ville.dans(contexte);

        var tous = neuve.faire(besoins::tous);

        assertThat(tous).hasSizeBetween(45, 80).allMatch(Besoin::livre);
        assertThat(tous).extracting(Besoin::famille).containsOnly(FamilleDeBesoin.values());
        assertThat(neuve.visiteur(Role.RESPONSABLE).lire(PAGE).body())
                .contains("Carte grise", "Mot de passe perdu", "Démarches et papiers");
        assertThat(neuve.<Long>faire(() -> jdbc.sql("select count(*) from besoin_dit")
                        .query(Long.class)
                        .single()))
                .isZero();
    }

    @Test
    void adds_one_with_what_people_say_for_it_and_refuses_the_name_a_second_time() {
        responsable.remplir(
                PAGE,
                Map.of(
                        "nom",
                        "Compost partagé",
                        "famille",
                        "quotidien",
                        "expressions",
                        "le bac\n\nle bac\nl'appli du bac"));

        assertThat(besoin("compost_partage").livre()).isFalse();
        assertThat(expressions("compost_partage")).containsExactly("l'appli du bac", "le bac");

        var refus = responsable.remplir(PAGE, Map.of("nom", "COMPOST  partage", "famille", "quotidien"));
        assertThat(refus.statusCode()).isEqualTo(422);
        assertThat(refus.body()).contains("existe déjà", "href=\"/reglages/besoins/compost_partage\"");
    }

    @Test
    void refuses_what_is_too_long_in_no_family_or_without_a_name() {
        var refus = responsable.remplir(PAGE, Map.of("nom", "a".repeat(300), "famille", "x", "expressions", "é"));

        assertThat(refus.statusCode()).isEqualTo(422);
        assertThat(refus.body()).contains("80 signes au plus", "Choisissez une famille.", "de 2 à 80 signes");
        assertThat(responsable.remplir(PAGE, Map.of("famille", "argent")).body())
                .contains("Il manque le nom du besoin.");
        assertThat(responsable.lire(PAGE + "/inconnu").statusCode()).isEqualTo(404);
    }

    @Test
    void renames_one_of_the_software_and_forgets_its_row_once_it_is_as_before() {
        var page = PAGE + "/visio";
        var avant = besoin("visio");
        responsable.remplir(page, Map.of("nom", "Voir sa famille sur l'écran"));
        assertThat(besoin("visio").nom()).isEqualTo("Voir sa famille sur l'écran");
        assertThat(besoin("visio").livre()).isTrue();

        responsable.remplir(page, Map.of("nom", avant.nom()));

        assertThat(besoin("visio")).isEqualTo(avant);
        assertThat(lignes("visio")).isZero();
    }

    @Test
    void retires_one_and_takes_it_up_again_as_it_was() {
        responsable.poster(PAGE + "/loisirs/retirer", Map.of());
        assertThat(ville.faire(besoins::auChoix)).extracting(Besoin::code).doesNotContain("loisirs");
        assertThat(responsable.lire(PAGE).body()).contains("15 janvier");

        responsable.poster(PAGE + "/loisirs/reprendre", Map.of());

        assertThat(ville.faire(besoins::auChoix)).extracting(Besoin::code).contains("loisirs");
        assertThat(lignes("loisirs")).isZero();
        assertThat(ville.<List<String>>faire(
                        () -> jdbc.sql("select distinct acte from journal where acte like 'besoin.re%'")
                                .query(String.class)
                                .list()))
                .containsExactlyInAnyOrder("besoin.retirer", "besoin.reprendre");
    }

    @Test
    void keeps_what_each_of_two_has_written_and_asks_where_both_wrote() {
        var page = PAGE + "/ecrans";
        var aDeux = new ADeux(responsable, ville.visiteur(Role.ADMINISTRATEUR), page, page);

        aDeux.gardentChacunLeLeur("expressions", "trop de tablette", "nom", "Les enfants et les écrans");
        aDeux.choisissent("nom", "Les ados", "Les petits", "mien");
    }

    @Test
    void stays_with_whoever_manages_and_with_one_town() {
        assertThat(ville.visiteur(Role.CONSEILLER).lire(PAGE))
                .extracting(HttpResponse::statusCode)
                .isEqualTo(404);
        responsable.remplir(PAGE, Map.of("nom", "D'ici seulement", "famille", "quotidien"));

        assertThat(Ville.dans(contexte).faire(besoins::parCode)).doesNotContainKey("d_ici_seulement");
    }

    private Besoin besoin(String code) {
        return ville.faire(() -> besoins.lire(code).orElseThrow());
    }

    private List<String> expressions(String code) {
        return ville.faire(
                () -> jdbc.sql("select expression from besoin_expression where code = :code order by expression")
                        .param("code", code)
                        .query(String.class)
                        .list());
    }

    private long lignes(String code) {
        return ville.<Long>faire(() -> jdbc.sql("select count(*) from besoin_dit where code = :code")
                .param("code", code)
                .query(Long.class)
                .single());
    }
}
