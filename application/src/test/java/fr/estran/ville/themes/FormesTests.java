package fr.estran.ville.themes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.ADeux;
import fr.estran.FormulaireHtml;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.droits.Role;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Kinds of help as the town settles them on screen, and what becomes of it elsewhere. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
class FormesTests {

    private static final String JEUDI = "/reglages/formes/rdv_jeudi";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    FormesDeLaVille formes;

    @Autowired
    JdbcClient jdbc;

    Ville ville;
    Visiteur responsable;

    @BeforeAll
    void quimper() {
        ville = Ville.dans(contexte).avecQuimper();
        responsable = ville.visiteur(Role.RESPONSABLE);
    }

    @Test
    void is_reached_from_the_programme_and_lists_them_all() {
        assertThat(responsable.lire("/equipe/programme").body()).contains("href=\"/reglages/formes\"");
        var page = responsable.lire("/reglages/formes").body();
        for (var type : TypeDAction.values()) {
            assertThat(page).contains("/reglages/formes/" + type.code());
        }
        assertThat(page).contains("Rencontre du jeudi", "le jeudi");
        assertThat(responsable.lire("/reglages/formes/tricot").statusCode()).isEqualTo(404);
    }

    @Test
    void says_no_thursday_to_a_town_whose_talks_are_on_tuesdays() {
        var autre = Ville.dans(contexte).avecQuimper();
        var chef = autre.visiteur(Role.RESPONSABLE);
        assertThat(chef.remplir(JEUDI, MARDI).statusCode()).isEqualTo(302);
        assertThat(chef.remplir("/reglages/formes/atelier", Map.of("proposee", ""))
                        .statusCode())
                .isEqualTo(409);

        assertThat(chef.lire("/reglages/formes").body())
                .contains("Mardi du clic", "mardis du clic", "le mardi, de 18")
                .doesNotContain("Rencontre du jeudi");
        assertThat(sansLesCodes(chef.lire("/equipe/programme/nouvelle?type=rdv_jeudi")))
                .contains("Mardi du clic", "aux Mardis du clic par exemple", "value=\"2024-01-16\"", "value=\"18:00\"")
                .doesNotContain("jeudi");
        assertThat(chef.lire("/programme?type=rdv_jeudi").body())
                .contains("Mardi du clic")
                .doesNotContain("Rencontre du jeudi");
    }

    /** The code of the kind keeps the day on which it was first held: no page says it in words. */
    private static String sansLesCodes(HttpResponse<String> page) {
        return page.body().replace("rdv_jeudi", "");
    }

    private static final Map<String, String> MARDI = Map.of(
            "publicSingulier", "Mardi du clic",
            "publicPluriel", "Mardis du clic",
            "publicGenre", "m",
            "bilanSingulier", "mardi du clic",
            "bilanPluriel", "mardis du clic",
            "bilanGenre", "m",
            "jour", "2",
            "debut", "18:00",
            "fin", "19:30");

    @Test
    void follows_the_usual_day_in_the_words_of_the_software() {
        assertThat(responsable.remplir(JEUDI, Map.of("jour", "2")).statusCode()).isEqualTo(302);
        assertThat(sansLesCodes(responsable.lire("/reglages/formes")))
                .contains("Rencontre du mardi")
                .doesNotContain("jeudi");
        assertThat(responsable.remplir(JEUDI, Map.of("jour", "4")).statusCode()).isEqualTo(302);
        assertThat(ville.<Long>faire(() -> jdbc.sql("select count(*) from forme_d_aide where type = 'rdv_jeudi'")
                        .query(Long.class)
                        .single()))
                .isZero();
    }

    @Test
    void shows_three_sentences_before_anything_is_kept() {
        var vue = responsable.remplir(
                "/reglages/formes/stage",
                Map.of(
                        "bilanSingulier", "heure du clic",
                        "bilanPluriel", "heures du clic",
                        "bilanGenre", "f",
                        "voir", "oui"));
        assertThat(vue.statusCode()).isEqualTo(200);
        assertThat(vue.body())
                .contains("Stage : il reste 3 places.")
                .contains("12 heures du clic ont eu lieu", "Elles ont réuni")
                .contains("un plus grand nombre d'heures du clic", "une seule heure du clic a été annulée");
        assertThat(formes("stage")).isEqualTo("stage");
    }

    @Test
    void tells_how_many_sessions_are_to_come_before_a_kind_is_given_no_more() {
        var page = "/reglages/formes/atelier";
        var averti = responsable.remplir(page, Map.of("proposee", ""));
        assertThat(averti.statusCode()).isEqualTo(409);
        assertThat(averti.body()).contains("sont à venir", "name=\"accord\"");
        assertThat(responsable.lire("/equipe/programme/nouvelle").body()).contains("value=\"atelier\"");

        var formulaire = FormulaireHtml.lire(averti.body(), page);
        var accord = averti.body().replaceAll("(?s).*name=\"accord\" value=\"([^\"]*)\".*", "$1");
        assertThat(responsable
                        .envoyer(page, formulaire.avec("accord", accord).champs)
                        .statusCode())
                .isEqualTo(302);

        assertThat(responsable.lire("/equipe/programme/nouvelle").body()).doesNotContain("value=\"atelier\"");
        var forcee = responsable.remplir(
                "/equipe/programme/nouvelle",
                Map.of("type", "atelier", "titre", "Forcé", "jour", "2024-02-01", "debut", "10:00", "fin", "11:00"));
        assertThat(forcee.statusCode()).isEqualTo(422);
        assertThat(forcee.body()).contains("href=\"#type");
        var ancienne = "/equipe/programme/"
                + ville.<UUID>faire(
                        () -> jdbc.sql("select id from action where type = 'atelier' order by reference limit 1")
                                .query(UUID.class)
                                .single());
        var copie = responsable.remplir(ancienne + "/copier", Map.of("titre", "Encore", "jour", "2024-02-01"));
        assertThat(copie.statusCode()).isEqualTo(422);
        assertThat(copie.body()).contains("Le service ne propose plus cette forme d'aide");
        assertThat(responsable.lire(ancienne).body()).doesNotContain(ancienne + "/copier");
        assertThat(responsable.lire("/reglages/formes").body()).contains("plus proposée");
        assertThat(responsable.lire("/programme").body()).contains("Atelier");
        assertThat(ville.<Long>faire(() -> jdbc.sql("select count(*) from journal where acte = 'formes.regler'")
                        .query(Long.class)
                        .single()))
                .isPositive();
        assertThat(responsable.remplir(page, Map.of("proposee", "oui")).statusCode())
                .isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource({
        "publicSingulier, mardi, href=\"#publicPluriel, Écrivez le singulier et le pluriel",
        "bilanPluriel, mardis, href=\"#bilanSingulier, Écrivez le singulier et le pluriel",
        "publicGenre, x, href=\"#publicGenre, Choisissez",
        "jour, 9, href=\"#jour, Choisissez un jour",
        "debut, 18:00, href=\"#fin, Écrivez les deux heures",
        "fin, 18:00, href=\"#debut, Écrivez les deux heures"
    })
    void shows_a_wrong_form_again(String champ, String saisi, String lien, String phrase) {
        var reponse = responsable.remplir("/reglages/formes/evenement", Map.of(champ, saisi));
        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).contains(lien, phrase);
    }

    @Test
    void refuses_what_would_not_be_a_word_and_shows_hostile_words_as_words() {
        assertThat(mots("a".repeat(300)).statusCode()).isEqualTo(422);
        assertThat(mots("{n}").statusCode()).isEqualTo(422);
        assertThat(mots("- liste").statusCode()).isEqualTo(422);
        assertThat(mots("b<script>alert(1)</script>").statusCode()).isEqualTo(302);
        assertThat(responsable.lire("/reglages/formes").body())
                .contains("B&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
        assertThat(mots("").statusCode()).isEqualTo(302);
        assertThat(formes("partenariat")).isEqualTo("action avec un partenaire");
    }

    private HttpResponse<String> mots(String mot) {
        return responsable.remplir(
                "/reglages/formes/partenariat", Map.of("publicSingulier", mot, "publicPluriel", mot));
    }

    private String formes(String type) {
        return ville.faire(() -> formes.lire()
                .de(TypeDAction.valueOf(type.toUpperCase(Locale.ROOT)))
                .publique()
                .singulier());
    }

    @Test
    void loses_nothing_of_two_who_write_at_once() {
        var page = "/reglages/formes/permanence";
        var aDeux = new ADeux(responsable, ville.visiteur(Role.ADMINISTRATEUR), page, page);
        responsable.remplir(page, Map.of("debut", "09:00", "fin", "12:00"));
        aDeux.gardentChacunLeLeur("jour", "3", "fin", "11:30");
        aDeux.choisissent("jour", "1", "5", "autre");
    }

    @Test
    void is_for_the_responsable_and_the_administration() {
        for (var role : new Role[] {Role.CONSEILLER, Role.LECTEUR, Role.ACCUEIL, Role.PARTENAIRE}) {
            var qui = ville.visiteur(role);
            assertThat(qui.lire(JEUDI).statusCode()).isEqualTo(404);
            assertThat(qui.poster(JEUDI, MARDI).statusCode()).isEqualTo(404);
        }
    }
}
