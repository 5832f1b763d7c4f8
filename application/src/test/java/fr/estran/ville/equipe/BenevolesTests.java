package fr.estran.ville.equipe;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.droits.Role;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class BenevolesTests {

    private static final String PAGE = "/equipe/benevoles";
    private static final Pattern ACCORD = Pattern.compile("name=\"accord\" value=\"([^\"]*)\"");

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    Ville ville;
    Visiteur conseillere;

    @BeforeEach
    void une_ville() {
        ville = Ville.dans(contexte);
        conseillere = ville.visiteur(Role.CONSEILLER);
    }

    @Test
    void warns_of_a_name_that_is_there_under_another_spelling_and_writes_it_for_whoever_means_it() {
        conseillere.poster(PAGE, Map.of("nom", "Marie-Jo"));

        var avertie = conseillere.poster(PAGE, Map.of("nom", "marie jo"));

        assertThat(avertie.statusCode()).isEqualTo(422);
        assertThat(avertie.body()).contains("Marie-Jo est déjà dans la liste", "value=\"marie jo\"");
        assertThat(noms()).isEqualTo("Marie-Jo");
        var ecrite = conseillere.poster(PAGE, Map.of("nom", "marie jo", "accord", accord(avertie)));
        assertThat(ecrite.statusCode()).isEqualTo(302);
        assertThat(noms()).isEqualTo("Marie-Jo marie jo");

        assertThat(renommer("marie jo", "marie jo", "Marie Jo").statusCode())
                .as("nobody is warned again of what it was like already")
                .isEqualTo(302);
        conseillere.poster(PAGE, Map.of("nom", "Yann"));
        var corrigee = renommer("Yann", "Yann", "MARIE-JO");
        assertThat(corrigee.statusCode()).isEqualTo(422);
        assertThat(corrigee.body()).contains("value=\"MARIE-JO\"", "value=\"" + accord(corrigee) + "\"");
    }

    @Test
    void does_not_correct_a_name_that_somebody_else_corrected_meanwhile() {
        conseillere.poster(PAGE, Map.of("nom", "Yan"));
        renommer("Yan", "Yan", "Yann Le Gall");

        var devancee = renommer("Yann Le Gall", "Yan", "Yann");

        assertThat(devancee.statusCode()).isEqualTo(409);
        assertThat(devancee.body()).contains("« Yann Le Gall »");
        assertThat(devancee.body()).contains("name=\"nom\" value=\"Yann\"", "name=\"avant\" value=\"Yann Le Gall\"");
        assertThat(noms()).isEqualTo("Yann Le Gall");
        assertThat(renommer("Yann Le Gall", "Yann Le Gall", "Yann").statusCode())
                .isEqualTo(302);
        assertThat(noms()).isEqualTo("Yann");
    }

    private HttpResponse<String> renommer(String qui, String avant, String nom) {
        var id = ville.faire(() -> jdbc.sql("select id::text from benevole where nom = :nom")
                .param("nom", qui)
                .query(String.class)
                .single());
        return conseillere.poster(PAGE + "/" + id, Map.of("avant", avant, "nom", nom));
    }

    private String noms() {
        return ville.faire(() -> jdbc.sql("select string_agg(nom, ' ' order by nom collate \"C\") from benevole")
                .query(String.class)
                .single());
    }

    private static String accord(HttpResponse<String> reponse) {
        var lu = ACCORD.matcher(reponse.body());
        assertThat(lu.find()).isTrue();
        return lu.group(1);
    }
}
