package fr.estran.parole.concertation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.ADeux;
import fr.estran.FormulaireHtml;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.inscriptions.places.Atelier;
import fr.estran.inscriptions.places.Verdict.Enregistree;
import fr.estran.socle.droits.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** To ask, to answer by each way, to count, to tell. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("long")
class ConcertationTests {

    static final String ICI = "/equipe/consultations";

    @Autowired
    ApplicationContext contexte;

    Ville ville;
    Visiteur responsable;

    @BeforeEach
    void une_ville_et_trois_themes() {
        ville = Ville.dans(contexte);
        responsable = ville.visiteur(Role.RESPONSABLE);
        faire("""
                insert into thematique (structure_id, code, libelle, champ, sensible, ordre)
                values
                    (structure_courante(), 'photos', 'Photos', 'usages_quotidiens', false, 1),
                    (structure_courante(), 'courriel', 'Messagerie', 'usages_quotidiens', false, 2),
                    (structure_courante(), 'caf', 'CAF', 'demarches_en_ligne', true, 3)
                """);
    }

    @Test
    void are_prepared_from_the_reglages_within_a_quarter_and_changed_by_two_at_once() {
        assertThat(responsable.lire("/reglages").body()).contains("href=\"" + ICI + "\"");
        assertThat(responsable.lire(ICI).body()).contains("Aucune consultation pour l", ICI + "/nouvelle");
        assertThat(responsable.lire("/equipe/programme/trimestres/2024-T1").body())
                .contains("href=\"" + ICI + "/nouvelle\"");
        var propose = FormulaireHtml.lire(responsable.lire(ICI + "/nouvelle").body(), ICI + "/nouvelle");
        assertThat(propose.dit("ferme")).isEqualTo("2024-03-31");

        var faux = responsable.poster(ICI + "/nouvelle", Map.of("ouvre", "2024-01-15", "ferme", "2024-04-01"));
        assertThat(faux.statusCode()).isEqualTo(422);
        assertThat(faux.body())
                .contains(
                        "Donnez un titre", "se termine avec son trimestre", "31 mars 2024", "Cochez un thème au moins");

        assertThat(responsable.envoyer(ICI + "/nouvelle", propose.champs).statusCode())
                .isEqualTo(302);
        var page = ICI + "/" + dit("select id::text from consultation");
        assertThat(responsable.lire("/equipe/programme/trimestres/2024-T1").body())
                .contains("ouverte jusqu'au dimanche 31 mars 2024", "href=\"" + page + "\"");
        var deux = new ADeux(responsable, ville.visiteur(Role.CONSEILLER), page + "/modifier", page + "/modifier");
        deux.gardentChacunLeLeur("titre", "Vos envies", "ferme", "2024-02-29");
        deux.choisissent("titre", "Vos souhaits", "Nos souhaits", "mien");
        assertThat(ville.visiteur(Role.ACCUEIL).lire(page).body())
                .contains("Nos souhaits")
                .doesNotContain("Terminer");
        assertThat(ville.visiteur(Role.ACCUEIL).lire(page + "/modifier").statusCode())
                .isEqualTo(404);
        assertThat(ville.visiteur(Role.LECTEUR).lire(page).statusCode()).isEqualTo(404);

        responsable.poster(page + "/retirer", Map.of());
        assertThat(dit("select count(*)::text from consultation"))
                .as("nobody has spoken")
                .isEqualTo("0");
    }

    @Test
    void take_answers_by_their_numbers_and_one_that_was_mistaken_back() {
        var page = preparer();
        var accueil = ville.visiteur(Role.ACCUEIL);
        assertThat(accueil.lire(page).body())
                .contains("Personne n'a encore répondu", "Il en manque 11", page + "/papiers");

        var faux = accueil.remplir(page + "/papiers", Map.of("numeros", "2 4"));
        assertThat(faux.statusCode()).isEqualTo(422);
        assertThat(faux.body()).contains("Des numéros de 1 à 3", "value=\"2 4\"");
        assertThat(accueil.remplir(page + "/papiers", Map.of("numeros", "")).body())
                .contains("Cochez un thème");
        assertThat(accueil.remplir(page + "/papiers", Map.of("numeros", "1", "autre", "x".repeat(121)))
                        .body())
                .contains("120 signes au plus");

        assertThat(accueil.remplir(page + "/papiers", Map.of("numeros", "1 3")).statusCode())
                .isEqualTo(302);
        assertThat(accueil.lire(page + "/papiers").body()).contains("Une réponse est déjà entrée");
        accueil.remplir(page + "/papiers", Map.of("numeros", "2", "autre", "Un vélo"));
        var reprendre = page + "/papiers/reprendre";
        var formulaire = FormulaireHtml.lire(accueil.lire(page + "/papiers").body(), reprendre).champs;
        for (var fois = 0; fois < 2; fois++) {
            accueil.envoyer(reprendre, formulaire);
        }
        assertThat(accueil.lire(page + "/papiers").body()).contains("Une réponse est déjà entrée");
        assertThat(dit("select count(*)::text from souhait_libre")).isEqualTo("0");
        IntStream.range(0, 10).forEach(_ -> accueil.remplir(page + "/papiers", Map.of("numeros", "3")));

        assertThat(responsable.lire(page).body())
                .contains("Les thèmes se liront à la fin")
                .doesNotContain("<td>1</td>");
        responsable.poster(page + "/clore", Map.of());
        assertThat(responsable.lire(page).body()).contains("11 par l'équipe, aucune du site", "CAF", "Photos");
        assertThat(dit("select string_agg(thematique || papiers, ' ' order by thematique) from souhait_compte"))
                .isEqualTo("caf11 photos1");
        assertThat(accueil.remplir(page + "/papiers", Map.of("numeros", "1"))
                        .headers()
                        .firstValue("Location"))
                .as("too late: nothing is kept")
                .hasValueSatisfying(vers -> assertThat(vers).endsWith(page));
        formulaire.put("envoi", List.of(UUID.randomUUID().toString()));
        assertThat(accueil.envoyer(reprendre, formulaire).headers().firstValue("Location"))
                .as("nor is it said that it was taken back")
                .hasValueSatisfying(vers -> assertThat(vers).endsWith(page));
        assertThat(accueil.lire(page + "/feuille").headers().firstValue("Content-Type"))
                .hasValue("application/pdf");
    }

    @Test
    void of_a_few_answers_are_told_beforehand_to_leave_no_theme() {
        var page = preparer();
        responsable.remplir(page + "/papiers", Map.of("numeros", "3"));
        assertThat(responsable.lire(page).body()).contains("Il en manque 10", "les nombres par thème s'effacent");

        responsable.poster(page + "/clore", Map.of());

        assertThat(responsable.lire(page).body())
                .contains("Moins de onze réponses")
                .doesNotContain("CAF");
    }

    @Test
    void hear_the_public_without_a_name_and_say_that_nothing_stops_a_second_answer() {
        assertThat(ville.visiteur().lire("/souhaits").body()).contains("Nous ne posons pas cette question");
        var page = preparer();
        var passant = ville.visiteur();
        assertThat(passant.lire("/programme").body()).contains("href=\"/souhaits\"");
        assertThat(passant.lire("/souhaits").body())
                .contains("confidentielle", "Rien n'empêche donc de répondre deux fois", "/souhaits/prevenir")
                .doesNotContain("name=\"nom\"", "name=\"code\"");

        assertThat(passant.remplir("/souhaits", Map.of()).statusCode()).isEqualTo(422);
        var formulaire = FormulaireHtml.lire(passant.lire("/souhaits").body(), "/souhaits")
                .avec("themes", "photos")
                .avec("autre", "Un  vélo\r\n")
                .champs;
        for (var clic = 0; clic < 2; clic++) {
            assertThat(passant.envoyer("/souhaits", formulaire).headers().firstValue("Location"))
                    .hasValueSatisfying(vers -> assertThat(vers).endsWith("/souhaits?merci"));
        }
        passant.remplir("/souhaits", Map.of("themes", "photos"));
        assertThat(passant.lire("/souhaits?merci").body()).contains("Votre réponse est comptée");
        assertThat(passant.remplir("/souhaits", Map.of("autre", "je veux mourir"))
                        .body())
                .as("a danger is answered, and waits for nobody to reread it")
                .contains("tel:3114", "Quitter vite", "les vôtres ne sont pas envoyés")
                .doesNotContain("je veux mourir");
        assertThat(dit("select count(*)::text from souhait_libre")).isEqualTo("1");

        assertThat(dit("select concat_ws(' ', thematique, equipe, site) from souhait_en_cours"))
                .as("a double click is one, a second answer is two")
                .isEqualTo("photos 0 2");
        assertThat(passant.lire("/souhaits").body()).doesNotContain("vélo");
        assertThat(responsable.lire(page).body())
                .contains("Relire un thème proposé")
                .doesNotContain("vélo");
        assertThat(ville.visiteur(Role.ACCUEIL).lire(page + "/relire").statusCode())
                .isEqualTo(404);
        relire(page);
    }

    private void relire(String page) {
        var ici = page + "/relire";
        assertThat(responsable.lire("/equipe").body()).contains("Relire un thème proposé");
        assertThat(responsable.lire(ici).body()).contains("« Un vélo »");
        assertThat(responsable.remplir(ici, Map.of("geste", "rattacher")).body())
                .contains("Choisissez le thème");
        assertThat(responsable
                        .remplir(ici, Map.of("geste", "garder", "texte", " "))
                        .body())
                .contains("Écrivez un texte");
        responsable.remplir(ici, Map.of("geste", "garder", "texte", "Réparer un vélo"));
        assertThat(responsable.lire(ici).body()).contains("Rien à relire", "Réparer un vélo");
        assertThat(responsable.lire(page).body()).contains("Autres thèmes proposés", "Réparer un vélo");
    }

    @Test
    void tell_whoever_asks_apart_with_their_code() {
        var page = preparer();
        var place = (Enregistree) Atelier.de(contexte, ville, 3).inscrire("Le Gall");
        var passant = ville.visiteur();
        var ici = "/souhaits/prevenir";
        assertThat(passant.lire(ici).body()).contains("thème sensible : gardé jusqu", "C'est une demande à part");

        assertThat(passant.remplir(ici, Map.of("code", place.code(), "nom", "leg"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(passant.remplir(ici, Map.of("prevenir", "photos", "code", "K7M2QP99", "nom", "leg"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(passant.remplir(ici, Map.of("prevenir", "caf", "code", place.code(), "nom", "leg"))
                        .statusCode())
                .isEqualTo(302);

        assertThat(dit("select thematique::text from souhait_a_prevenir")).isEqualTo("caf");
        assertThat(dit("select count(*)::text from souhait_en_cours"))
                .as("it is no answer")
                .isEqualTo("0");
        responsable.poster(page + "/clore", Map.of());
        assertThat(dit("select count(*)::text from souhait_a_prevenir"))
                .as("what is sensitive ends with it")
                .isEqualTo("0");
        assertThat(passant.lire(ici).body()).contains("Nous ne posons pas cette question");
    }

    @Test
    void slow_down_whoever_answers_again_and_again() {
        preparer();
        var freins = "select coalesce(sum(echecs), 0)::text from tentative";
        var avant = dit(freins);
        var passant = ville.visiteur();
        var statuts = IntStream.range(0, 31)
                .mapToObj(_ ->
                        passant.remplir("/souhaits", Map.of("themes", "photos")).statusCode())
                .toList();

        assertThat(statuts.subList(0, 30)).containsOnly(302);
        assertThat(statuts.getLast()).isEqualTo(429);
        assertThat(dit(freins))
                .as("at what minute an address answered is written nowhere")
                .isEqualTo(avant);
    }

    @Test
    void show_no_column_of_the_web_where_fewer_than_eleven_came_by_it() {
        var page = preparer();
        var accueil = ville.visiteur(Role.ACCUEIL);
        ville.visiteur().remplir("/souhaits", Map.of("themes", "photos"));
        IntStream.range(0, 11).forEach(_ -> accueil.remplir(page + "/papiers", Map.of("numeros", "3")));
        assertThat(responsable.lire(page).body()).contains("à part : celles d'une voie");

        responsable.poster(page + "/clore", Map.of());

        assertThat(responsable.lire(page).body())
                .contains("11 par l'équipe, 1 du site", "leurs thèmes sont effacés")
                .doesNotContain("<th scope=\"col\">Sur le site</th>", "Photos</th>");
    }

    @Test
    void note_on_a_sheet_who_wants_to_be_told_and_tell_them_when_it_is_scheduled() {
        var page = preparer();
        var accueil = ville.visiteur(Role.ACCUEIL);
        var action = Atelier.de(contexte, ville, 3);
        action.inscrire("Le Gall");
        var personne = dit("select id::text from usager");
        var ici = "/equipe/personnes/" + personne + "/a-prevenir/" + page.substring(page.lastIndexOf('/') + 1);
        assertThat(accueil.lire("/equipe/personnes/" + personne).body()).contains(ici, "aucun pour l'instant");

        assertThat(accueil.remplir(ici, Map.of()).statusCode()).isEqualTo(422);
        accueil.remplir(ici, Map.of("prevenir", "photos"));
        assertThat(accueil.lire("/equipe/personnes/" + personne).body()).contains("<td>Photos</td>");
        assertThat(accueil.lire(ICI + "/a-prevenir").body()).contains("Le Gall", "pas encore programmé");
        assertThat(accueil.lire("/equipe").body()).doesNotContain("à prévenir d");

        faire("update action set thematique = 'photos', publiee = true");
        assertThat(accueil.lire("/equipe").body()).contains("Une personne à prévenir d");
        assertThat(accueil.lire(ICI + "/a-prevenir").body()).contains("est dit</button>", "/equipe/programme/");
        assertThat(ville.visiteur(Role.LECTEUR).lire(ICI + "/a-prevenir").statusCode())
                .isEqualTo(404);
        accueil.poster(ICI + "/a-prevenir", Map.of("personne", personne, "theme", "photos"));
        assertThat(dit("select count(*)::text from souhait_a_prevenir")).isEqualTo("0");
        assertThat(accueil.poster(ICI + "/a-prevenir", Map.of("personne", personne, "theme", "photos"))
                        .statusCode())
                .as("a colleague was quicker")
                .isEqualTo(404);
    }

    @Test
    void tell_the_public_what_was_asked_for_and_is_scheduled_from_eleven_on_and_no_number() {
        Atelier.de(contexte, ville, 3);
        faire("update action set thematique = 'photos', publiee = true");
        faire("update seance set debut = '2024-02-05 09:00+01', fin = '2024-02-05 11:00+01'");
        for (var voix : List.of(10, 11)) {
            faire("delete from consultation");
            faire(
                    "insert into consultation (structure_id, id, titre, ouvre, ferme, close_le, personnes) values"
                            + " (structure_courante(), gen_random_uuid(), 'Vos souhaits', '2023-10-02', '2023-12-20', '2023-12-21', 12)");
            faire(
                    "insert into souhait_compte (structure_id, consultation_id, thematique, personnes) select structure_id, id, 'photos', "
                            + voix + " from consultation");
            var page = ville.visiteur().lire("/programme?v=" + voix).body();
            if (voix == 10) {
                assertThat(page).doesNotContain("Vous avez demandé");
            } else {
                assertThat(page).contains("Vous avez demandé, nous avons programmé", "/programme?thematique=photos");
            }
        }
    }

    private String preparer() {
        var vers = responsable
                .remplir(ICI + "/nouvelle", Map.of())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return vers.substring(vers.indexOf(ICI));
    }

    private String dit(String sql) {
        return ville.faire(() ->
                contexte.getBean(JdbcClient.class).sql(sql).query(String.class).single());
    }

    private void faire(String sql) {
        ville.faire(() -> contexte.getBean(JdbcClient.class).sql(sql).update());
    }
}
