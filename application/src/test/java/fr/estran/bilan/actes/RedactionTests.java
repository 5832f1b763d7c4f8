package fr.estran.bilan.actes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.FormulaireHtml;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.droits.Role;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** A person finishes the report, on its pages, without scripts. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
class RedactionTests {

    private static final String ICI = "/bilans/2023/1";

    @Autowired
    ApplicationContext contexte;

    Visiteur anne;
    Ville ville;

    @BeforeAll
    void commencer() {
        ville = Ville.dans(contexte).avecQuimper();
        anne = ville.visiteur(Role.RESPONSABLE);
        anne.poster("/bilans", Map.of("annee", "2023"));
    }

    @Test
    void adds_a_section_moves_it_and_takes_it_away() {
        var ajout = anne.poster(ICI + "/sections", Map.of("titre", "Un mot de l'élue"));
        var adresse = ajout.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        var cle = adresse.substring(adresse.lastIndexOf('/') + 1);
        assertThat(remplir(adresse, "texte", "Merci à toutes et à tous.").statusCode())
                .isEqualTo(302);
        assertThat(rapport()).contains("Un mot de l'élue", "Merci à toutes et à tous.");
        assertThat(rapport().indexOf("Un mot de l")).isGreaterThan(rapport().indexOf("Le collectif d"));

        anne.poster(ICI + "/ordre", Map.of("monter", cle));
        anne.poster(ICI + "/ordre", Map.of("monter", cle));
        assertThat(rapport().indexOf("Un mot de l")).isLessThan(rapport().indexOf("Le collectif d"));

        assertThat(remplir(adresse, "titre", "").statusCode()).isEqualTo(422);
        anne.poster(adresse + "/retrait", Map.of("revision", "0"));
        assertThat(anne.lire(adresse).body()).contains("Quelqu'un a écrit dans cette partie");
        anne.envoyer(
                adresse + "/retrait", FormulaireHtml.lire(anne.lire(adresse).body(), adresse + "/retrait").champs);
        assertThat(rapport()).doesNotContain("Un mot de l");
        assertThat(anne.lire(adresse).statusCode()).isEqualTo(404);
    }

    /** What is made of signs that nobody sees says nothing; what has one among its letters is kept without it. */
    @Test
    void takes_what_nobody_sees_for_nothing() {
        for (var rien : List.of("\u202e", " \u2066\n")) {
            var titre = anne.poster(ICI + "/sections", Map.of("titre", rien));
            assertThat(titre.headers().firstValue("Location").orElse("")).endsWith("#ajouter");
            var remarque = anne.poster(ICI + "/sections/perspectives/remarques", Map.of("remarque", rien));
            assertThat(remarque.statusCode()).isEqualTo(422);
        }
        anne.poster(ICI + "/sections/perspectives/remarques", Map.of("remarque", "À relire\u202e."));
        assertThat(anne.lire(ICI + "/sections/perspectives").body()).contains("À relire.");
    }

    @Test
    void names_the_figures_of_a_survey_by_its_words_and_not_by_codes() {
        assertThat(anne.lire(ICI + "/sections/enquete").body().replaceAll("[\\u202f\\u00a0]", " "))
                .contains("Réponses à l'enquête : « Mieux connaître le public accompagné », « Vivez-vous seul ? », Oui")
                .doesNotContain("E2023 (code sans", "Hors_commune (code sans");
    }

    @Test
    void names_who_came_to_workshops_of_each_theme_and_what_is_told_of_all() {
        assertThat(anne.lire(ICI + "/sections/themes").body().replaceAll("[\\u202f\\u00a0]", " "))
                .contains("Participations aux ateliers : Ordinateur (2023)", "Souhaits par thème : en tout (2023)")
                .doesNotContain("Ateliers_par_thematique", "Total (code sans");
    }

    @Test
    void puts_a_figure_into_the_text_by_its_button_and_keeps_nothing_before_one_saves() {
        var adresse = ICI + "/sections/perspectives";
        var page = anne.lire(ICI + "/sections/habitants").body();
        assertThat(page)
                .contains(
                        "value=\"{394 = usagers 2023}\"",
                        "Personnes différentes, connues par leur nom, venues au moins une fois");

        var completee = remplir(adresse, "texte", "L'an prochain, autant que", "inserer", "{394 = usagers 2023}");
        assertThat(completee.statusCode()).isEqualTo(200);
        assertThat(completee.body()).contains("L'an prochain, autant que {394 = usagers 2023}");
        assertThat(rapport()).doesNotContain("autant que");

        remplir(adresse, "texte", "L'an prochain, autant que {394 = usagers 2023} et 12 personnes de plus.");
        assertThat(rapport()).contains("autant que 394 et 12 personnes de plus.");
        assertThat(anne.lire(adresse).body()).contains("tapé à la main", "12 personnes");
    }

    @Test
    void keeps_the_generated_words_that_nobody_touched_generated_whatever_else_is_written() {
        var adresse = ICI + "/sections/habitants";
        var page = FormulaireHtml.lire(anne.lire(adresse).body(), adresse);
        var ancien = page.dit("texte").replace("394", "393");
        page.avec("avant.texte", ancien).avec("texte", ancien).avec("complement", "Merci à eux.");
        page.avec("reponse.ancienne_question", "Une réponse tapée.");
        anne.envoyer(adresse, page.champs);

        assertThat(rapport()).contains("394 personnes ont été aidées", "Merci à eux.", "Une réponse tapée.");
        assertThat(remplir(adresse, "titre", "Nos {394 = usagers 2023} usagers").statusCode())
                .isEqualTo(422);
        assertThat(remplir(adresse, "texte", "x".repeat(20_001)).statusCode()).isEqualTo(422);
        assertThat(remplir(adresse, "texte", "Ouvert en {... 2023}.").statusCode())
                .isEqualTo(302);
        assertThat(anne.lire(adresse).body()).contains("ne peut pas être imprimé");
        remplir(adresse, "generer", "oui");
    }

    @Test
    void leaves_out_what_one_does_not_want_and_lets_it_come_back() {
        var adresse = ICI + "/sections/reseau";
        remplir(adresse, "omise", "oui");
        assertThat(rapport()).doesNotContain("Il s'est réuni");
        assertThat(anne.lire(ICI).body()).contains("laissée de côté");
        var revenue = FormulaireHtml.lire(anne.lire(adresse).body(), adresse);
        revenue.champs.remove("omise");
        anne.envoyer(adresse, revenue.champs);
        assertThat(rapport()).contains("Il s'est réuni");

        remplir(ICI + "/sections/actions", "sans", "Fréquentation par forme d'aide");
        assertThat(rapport()).doesNotContain("Participations par séance").contains("Les actions de l'année");
        remplir(ICI + "/sections/actions", "texte", "");
        assertThat(rapport()).doesNotContain("Les actions de l'année", "Au moment du décompte");
    }

    @Test
    void validates_nothing_in_which_a_figure_may_not_be_told() {
        var autre = Ville.dans(contexte).avecQuimper();
        var elle = autre.visiteur(Role.RESPONSABLE);
        elle.poster("/bilans", Map.of("annee", "2023"));
        elle.lire(ICI);
        var adresse = ICI + "/sections/perspectives";
        elle.remplir(adresse, Map.of("texte", "Nous avons vu {3 = tranche_age.18_24 2023} jeunes."));
        assertThat(elle.lire(adresse).body()).contains("ne peut pas être imprimé", "{3 = tranche_age.18_24 2023}");
        assertThat(elle.lire(ICI + "/projet/bilan.html").body()).doesNotContain("Nous avons vu");

        elle.remplir(ICI + "/validation", Map.of("nom", "Camille", "qualite", "maire"));
        assertThat(elle.lire(ICI).body()).contains("Valider le bilan", "Rien n'a été figé");
        assertThat(elle.lire(ICI + "/validation").body()).contains("ne peut pas être validé tant qu'il y est");

        elle.remplir(adresse, Map.of("texte", "Nous avons vu des jeunes."));
        elle.remplir(ICI + "/validation", Map.of("nom", "Camille", "qualite", "maire"));
        assertThat(elle.lire(ICI).body()).contains("chiffres.pdf", "Nous avons vu des jeunes.");
        assertThat(elle.lire(ICI + "/fichiers/bilan.html").body()).contains("Nous avons vu des jeunes.");
        assertThat(elle.poster(ICI + "/sections", Map.of("titre", "Trop tard")).statusCode())
                .isEqualTo(302);
        assertThat(elle.lire(ICI).body()).doesNotContain("Trop tard");
    }

    private String rapport() {
        return anne.lire(ICI + "/projet/bilan.html").body();
    }

    private HttpResponse<String> remplir(String adresse, String... champs) {
        var remplis = new LinkedHashMap<String, String>();
        for (int rang = 0; rang < champs.length; rang += 2) {
            remplis.put(champs[rang], champs[rang + 1]);
        }
        return anne.remplir(adresse, remplis);
    }
}
