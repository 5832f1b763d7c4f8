package fr.estran.parole.enquetes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.ADeux;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.droits.Role;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A survey is written through its pages. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("long")
class QuestionnairesTests {

    static final String ICI = "/equipe/enquetes";

    @Autowired
    ApplicationContext contexte;

    Ville ville;
    Visiteur responsable;

    @BeforeEach
    void une_ville_et_deux_quartiers() {
        ville = Ville.dans(contexte);
        responsable = ville.visiteur(Role.RESPONSABLE);
        for (var nom : List.of("Bourg", "Port")) {
            faire("insert into quartier (structure_id, code, nom) values (structure_courante(), lower('" + nom + "'), '"
                    + nom + "')");
        }
    }

    @Test
    void begins_from_the_modele_in_the_words_of_the_town() {
        var page = commencer("livre");

        assertThat(responsable.lire(page).body())
                .contains("brouillon", "Quel est votre âge ?", "De 60 à 69 ans", "Bourg, Port, Une autre commune")
                .contains("5 degrés, de « pas du tout à l'aise » à « très à l'aise »", "Oui, Non")
                .contains("Du lundi 15 janvier 2024 au lundi 19 février 2024");
        assertThat(responsable.lire(ICI).body()).contains("8 questions", page);
        assertThat(dit("select string_agg(code || ':' || type, ' ' order by ordre) from enquete_question"))
                .as("known by what the records of other years know them by")
                .isEqualTo("age:choix seul:choix quartier:choix actions:multiple aisance:echelle proximite:echelle"
                        + " mobile:choix remarque:texte");
        assertThat(dit("select acte from journal where acte like 'enquete.%'")).isEqualTo("enquete.creer");
    }

    @Test
    void adds_changes_moves_and_removes_questions_of_each_type() {
        var page = commencer("vide");
        ajouter(page, "oui_non", Map.of("libelle", "Venez-vous à pied ?"));
        ajouter(
                page,
                "choix",
                Map.of("libelle", "Par quel chemin ?", "choix", "Le quai\r\nLa côte", "si", "venez_vous_a_pied|oui"));
        ajouter(page, "echelle", Map.of("libelle", "Est-ce loin ?", "marque_1", "tout près", "marque_4", "très loin"));
        ajouter(page, "texte", Map.of("libelle", "Un mot ?"));

        assertThat(responsable.lire(page).body())
                .contains("Si vous avez répondu « Oui » à la question 1 :", "Le quai, La côte")
                .contains("4 degrés, de « tout près » à « très loin »");
        assertThat(suivre(page + "/questions/par_quel_chemin/monter", Map.of())).contains("elle reste après");
        poster(page + "/questions/un_mot/monter", Map.of());
        assertThat(codes()).isEqualTo("venez_vous_a_pied par_quel_chemin un_mot est_ce_loin");

        var chemin = page + "/questions/par_quel_chemin";
        changer(chemin, Map.of("choix", "Le quai\nLa corniche\nLa rue"));
        assertThat(dit("select choix from enquete_question where code = 'par_quel_chemin'"))
                .isEqualTo("le_quai|la_corniche|la_rue");
        changer(chemin, Map.of("choix", "Le quai\nLa corniche\nLa rue du Port"));
        assertThat(dit("select choix || ':' || (select libelle from enquete_choix where valeur = 'la_rue')"
                        + " from enquete_question where code = 'par_quel_chemin'"))
                .as("what is worded otherwise stays what it was")
                .isEqualTo("le_quai|la_corniche|la_rue:La rue du Port");

        assertThat(retirer(page, "venez_vous_a_pied")).contains("n'est posée que d'après la réponse à celle-ci");
        assertThat(responsable
                        .remplir(page + "/questions/venez_vous_a_pied", Map.of("choix", "Non\nParfois"))
                        .body())
                .contains("n'est posée qu'à qui donne une réponse que vous retirez");
        retirer(page, "par_quel_chemin");
        retirer(page, "venez_vous_a_pied");
        assertThat(codes()).isEqualTo("un_mot est_ce_loin");
    }

    @Test
    void says_what_is_wrong_with_nothing_lost_and_shows_what_is_hostile_as_it_is_typed() {
        var page = commencer("vide");
        var nouvelle = page + "/questions/nouvelle/";
        var refusee =
                responsable.poster(nouvelle + "choix", Map.of("aide", "Une aide à garder", "choix", "Bleu\nbleu"));
        assertThat(refusee.statusCode()).isEqualTo(422);
        assertThat(refusee.body())
                .contains("Il manque la question", "« bleu » est écrit deux fois", "Une aide à garder");
        assertThat(responsable
                        .poster(nouvelle + "choix", Map.of("libelle", "Q", "choix", "Seul"))
                        .body())
                .contains("au moins deux réponses");
        assertThat(responsable
                        .poster(nouvelle + "choix", Map.of("libelle", "Q".repeat(301), "choix", "A\nB"))
                        .body())
                .contains("300 signes au plus");
        assertThat(responsable
                        .poster(nouvelle + "echelle", Map.of("libelle", "Q", "marque_2", "b"))
                        .body())
                .contains("degré le plus bas");
        assertThat(responsable
                        .poster(nouvelle + "echelle", Map.of("libelle", "Q", "marque_1", "a", "marque_2", "b"))
                        .body())
                .contains("au moins trois degrés");
        assertThat(responsable
                        .poster(nouvelle + "quartiers", Map.of("libelle", "Q", "valeurs", "ailleurs"))
                        .body())
                .contains("cochez celles que vous proposez");
        assertThat(responsable
                        .poster(nouvelle + "texte", Map.of("libelle", "Q", "si", "q|oui"))
                        .body())
                .contains("Cette condition n'existe pas");
        assertThat(responsable
                        .poster(
                                page + "/entete",
                                Map.of("titre", "t".repeat(201), "ouverte", "2024-02-31", "fermee", "x"))
                        .body())
                .contains("200 signes au plus", "Il manque le jour où l'enquête s'ouvre", "pas un jour du calendrier");
        assertThat(responsable.lire(nouvelle + "fete").statusCode()).isEqualTo(404);
        assertThat(responsable
                        .poster(ICI + "/nouvelle", Map.of("depuis", "rien"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(codes()).isEmpty();

        ajouter(
                page,
                "choix",
                Map.of(
                        "libelle",
                        "<b>Où ?</b>",
                        "choix",
                        "Bourg\n<script>x</script>\n60 69\n50 61\n!!!\n???\nOui|Non"));
        ajouter(page, "choix", Map.of("libelle", "B où B ?", "choix", "a\nb", "si", "b_ou_b|reponse"));
        assertThat(responsable.lire(page).body()).contains("&lt;b&gt;Où ?").doesNotContain("<script>x");
        assertThat(dit("select choix from enquete_question where ordre = 0"))
                .as("no word of somebody's own is taken for a district or an age, nor for another")
                .isEqualTo("bourg_2|script_x_script|60_69_2|50_61_2|reponse|reponse_2|oui_non");
        assertThat(codes()).isEqualTo("b_ou_b b_ou_b_2");
        assertThat(responsable
                        .remplir(page + "/questions/b_ou_b_2", Map.of("si", "b_ou_b_2|a"))
                        .body())
                .as("a condition on itself")
                .contains("Cette condition n'existe pas");
        assertThat(responsable
                        .remplir(page + "/questions/b_ou_b", Map.of("si", "b_ou_b_2|a"))
                        .body())
                .as("a condition on what comes later")
                .contains("Cette condition n'existe pas");
        for (int n = 0; n < 38; n++) {
            ajouter(page, "texte", Map.of("libelle", "Et puis ?"));
        }
        assertThat(suivre(page + "/questions/nouvelle/texte", Map.of("libelle", "Et encore ?")))
                .contains("40 questions au plus");
    }

    @Test
    void puts_together_what_two_write_and_takes_out_nothing_that_changed_meanwhile() {
        var page = commencer("livre");
        var autre = ville.visiteur(Role.RESPONSABLE);
        var tete = page + "/entete";
        new ADeux(responsable, autre, tete, tete).gardentChacunLeLeur("mot", "Bonjour", "fermee", "2024-03-01");
        var question = page + "/questions/age";
        var deux = new ADeux(responsable, autre, question, question);
        deux.gardentChacunLeLeur("aide", "En années", "libelle", "Votre âge ?");
        deux.choisissent("libelle", "Quel âge avez-vous ?", "Âge", "mien");

        var vue = responsable.lire(question).body().replaceAll("(?s).*name=\"vue\" value=\"([^\"]*)\".*", "$1");
        autre.remplir(question, Map.of("libelle", "Votre âge aujourd'hui ?"));
        responsable = ville.visiteur(Role.RESPONSABLE);
        assertThat(suivre(question + "/retirer", Map.of("vue", vue)))
                .contains("a changé cette question entre-temps", "Votre âge aujourd'hui ?");

        assertThat(suivre(page + "/retirer", Map.of("revision", "0")))
                .contains("Quelqu'un a changé cette enquête entre-temps");
        poster(page + "/retirer", Map.of("revision", dit("select revision::text from enquete")));
        assertThat(dit("select count(*)::text from enquete")).isEqualTo("0");
        assertThat(responsable.lire(page).statusCode()).isEqualTo(404);
    }

    @Test
    void keeps_a_modele_begins_another_from_it_and_from_an_enquete_of_before() {
        var page = commencer("livre");
        ajouter(page, "satisfaction", Map.of("libelle", "Êtes-vous content ?"));
        assertThat(poster(page + "/modele", Map.of()).statusCode()).isEqualTo(302);
        var modele = dit("select id::text from enquete where modele");
        assertThat(responsable.lire(ICI).body()).contains("depuis=" + modele);
        assertThat(responsable.lire(ICI + "/nouvelle?depuis=" + modele).body())
                .contains(
                        "value=\"" + modele + "\" checked",
                        "Du modèle « Votre avis sur",
                        "De l'enquête « Votre avis sur");

        var autre = commencer(modele);
        assertThat(responsable.lire(autre).body()).contains("Êtes-vous content ?", "brouillon");
        assertThat(dit("select count(*)::text from enquete where modele and ouverte is null"))
                .isEqualTo("1");
        poster(ICI + "/" + modele + "/retirer", Map.of("revision", "0"));
        assertThat(responsable.lire(ICI).body()).doesNotContain("depuis=" + modele);
        assertThat(dit("select count(*)::text from enquete"))
                .as("what was begun from it stays")
                .isEqualTo("2");
    }

    @Test
    void shows_it_as_the_public_sees_it_and_reads_what_is_tried_without_keeping_it() {
        var page = commencer("vide");
        ajouter(page, "oui_non", Map.of("libelle", "À pied ?"));
        ajouter(
                page,
                "choix",
                Map.of("libelle", "Par où ?", "choix", "Quai\nCôte", "si", "a_pied|oui", "aide", "Le plus souvent."));
        ajouter(page, "formes", Map.of("libelle", "À quoi ?"));
        ajouter(page, "texte", Map.of("libelle", "Un mot ?"));
        var vue = responsable.lire(page + "/apercu").body();
        assertThat(vue)
                .contains(
                        "<fieldset id=\"r.par_ou\"",
                        "Si vous avez répondu « Oui » à la question 1 :",
                        "Le plus souvent.")
                .contains("name=\"r.a_pied\" value=\"oui\"", "Je préfère ne pas répondre", "N'écrivez pas votre nom");

        var essai = responsable.poster(
                page + "/apercu",
                Map.of("r.a_pied", "non", "r.par_ou", "quai", "r.un_mot", "<i>Merci</i>", "r.autre", "x"));
        assertThat(essai.body())
                .contains("Ce que nous aurions lu", "<dd>Non</dd>", "&lt;i&gt;Merci")
                .doesNotContain("<dd>Quai</dd>");
        assertThat(dit("select count(*)::text from enquete_bulletin")).isEqualTo("0");
    }

    @Test
    void is_written_by_the_responsable_and_read_by_the_conseillers() {
        var page = commencer("livre");
        var conseiller = ville.visiteur(Role.CONSEILLER);
        assertThat(conseiller.lire(page).body())
                .contains("Quel est votre âge ?")
                .doesNotContain("/questions/age", "Retirer");
        assertThat(conseiller.lire(page + "/apercu").statusCode()).isEqualTo(200);
        assertThat(conseiller.poster(page + "/entete", Map.of("titre", "x")).statusCode())
                .isNotEqualTo(302);
        assertThat(conseiller.lire(ICI + "/nouvelle").statusCode()).isEqualTo(404);
        var accueil = ville.visiteur(Role.ACCUEIL);
        assertThat(accueil.lire(page).body()).contains("Quel est votre âge ?").doesNotContain("/apercu", "Retirer");
        assertThat(accueil.lire(page + "/apercu").statusCode()).isEqualTo(404);
        assertThat(ville.visiteur(Role.LECTEUR).lire(ICI).statusCode()).isEqualTo(404);
        assertThat(Ville.dans(contexte).visiteur(Role.RESPONSABLE).lire(page).statusCode())
                .as("another town's")
                .isEqualTo(404);
    }

    private String commencer(String depuis) {
        var page = poster(ICI + "/nouvelle", Map.of("depuis", depuis))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "");
        assertThat(responsable.lire(page).body()).contains("rien ne part avant que vous la lanciez");
        return page;
    }

    private void ajouter(String page, String genre, Map<String, String> champs) {
        assertThat(responsable
                        .remplir(page + "/questions/nouvelle/" + genre, champs)
                        .statusCode())
                .as(genre)
                .isEqualTo(302);
        responsable.lire(page);
    }

    private void changer(String question, Map<String, String> champs) {
        assertThat(responsable.remplir(question, champs).statusCode()).isEqualTo(302);
        responsable.lire(question.substring(0, question.indexOf("/questions")));
    }

    private String retirer(String page, String question) {
        var la = page + "/questions/" + question;
        var vue = responsable.lire(la).body().replaceAll("(?s).*name=\"vue\" value=\"([^\"]*)\".*", "$1");
        return suivre(la + "/retirer", Map.of("vue", vue));
    }

    private HttpResponse<String> poster(String page, Map<String, String> champs) {
        return responsable.poster(page, champs);
    }

    /** What is read once it is done, or is not. */
    private String suivre(String page, Map<String, String> champs) {
        var la = poster(page, champs).headers().firstValue("Location").orElseThrow();
        return responsable.lire(la.replaceFirst("^https?://[^/]+", "")).body();
    }

    private String codes() {
        return dit("select coalesce(string_agg(code, ' ' order by ordre), '') from enquete_question");
    }

    private String dit(String sql) {
        return ville.faire(() ->
                contexte.getBean(JdbcClient.class).sql(sql).query(String.class).single());
    }

    private void faire(String sql) {
        ville.faire(() -> contexte.getBean(JdbcClient.class).sql(sql).update());
    }
}
