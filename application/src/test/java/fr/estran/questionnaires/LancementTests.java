package fr.estran.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.acteurs.Role;
import fr.estran.enquetes.Bulletin;
import fr.estran.enquetes.Enquete;
import fr.estran.enquetes.EnqueteId;
import fr.estran.enquetes.Enquetes;
import fr.estran.nomenclatures.TrancheDAge;
import fr.estran.urne.Urne;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is told by what, whom a survey could betray, and the day on which it goes out. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class LancementTests {

    /** Of a scale of five marks, by the bands of ages. */
    private static final int CASES = 5 * TrancheDAge.values().length;

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
    void tells_one_question_by_another_among_the_closed_ones_and_few() {
        var page = commencer();
        assertThat(croiser(page, "aisance", "age"))
                .contains("« Êtes-vous à l'aise avec le numérique ? » selon « Quel est votre âge ? »")
                .contains(CASES + " cases", "au moins " + 11 * CASES + " bulletins");
        assertThat(croiser(page, "age", "aisance")).contains("déjà croisées");
        assertThat(croiser(page, "age", "age")).contains("selon elle-même");
        assertThat(croiser(page, "remarque", "age")).contains("un texte libre ne se croise pas");
        for (var par : List.of("seul", "quartier", "actions", "aisance")) {
            croiser(page, "proximite", par);
        }
        assertThat(croiser(page, "age", "seul"))
                .as("by proximite, each is told by the other already")
                .contains("déjà reliées par d'autres croisements");
        suivre(page + "/questions/nouvelle/oui_non", Map.of("libelle", "Et ?", "choix", "Oui\nNon"));
        croiser(page, "proximite", "et");
        assertThat(croiser(page, "mobile", "seul")).contains("6 croisements au plus");
        suivre(page + "/croisements/retirer", Map.of("question", "proximite", "par", "actions"));
        assertThat(dit("select count(*)::text from enquete_croisement")).isEqualTo("5");
        assertThat(ville.visiteur(Role.CONSEILLER).lire(page + "/croisements").body())
                .contains(CASES + " cases")
                .doesNotContain("Retirer", "Ajouter ce croisement");
    }

    @Test
    void goes_out_once_as_it_was_read_and_stands_from_then_on() {
        var page = commencer();
        croiser(page, "aisance", "age");
        var relue = responsable.lire(page + "/lancement").body();
        assertThat(relue).contains("ne peuvent plus être changés", "Personne n'est venu ces douze derniers mois");
        ville.visiteur(Role.RESPONSABLE).remplir(page + "/entete", Map.of("titre", "Un autre titre"));
        var revision = relue.replaceAll("(?s).*name=\"revision\" value=\"(\\d+)\".*", "$1");
        assertThat(suivre(page + "/lancement", Map.of("revision", revision)))
                .as("what one read is not what it is")
                .contains("Quelqu'un a changé cette enquête entre-temps");
        assertThat(lancer(page)).contains("L'enquête est lancée", "Aucun bulletin n'attend encore");
        assertThat(dit("select lancee_le::text from enquete")).isEqualTo("2024-01-15");
        assertThat(lancer(page)).contains("elle ne change plus");

        for (var chemin : List.of("/entete", "/questions/age", "/questions/nouvelle/texte", "/lancement")) {
            assertThat(responsable.lire(page + chemin).statusCode()).as(chemin).isEqualTo(302);
        }
        responsable = ville.visiteur(Role.RESPONSABLE);
        assertThat(suivre(page + "/entete", Map.of("titre", "Encore", "ouverte", "2024-01-15")))
                .contains("elle ne change plus");
        responsable = ville.visiteur(Role.RESPONSABLE);
        assertThat(suivre(page + "/retirer", Map.of("revision", "1"))).contains("elle ne change plus");
        for (var sql : List.of(
                "update enquete_question set libelle = 'Et alors ?' where code = 'age'",
                "delete from enquete_question where code = 'remarque'",
                "insert into enquete_choix (structure_id, enquete_id, question, valeur, libelle)"
                        + " select structure_id, id, 'age', '60_69', 'Jeune' from enquete",
                "delete from enquete_croisement",
                "update enquete set titre = 'Autre'")) {
            assertThatThrownBy(() -> faire(sql)).as(sql).rootCause().hasMessageContaining("a launched survey stands");
        }
        faire("update enquete set lancee_le = null");
        assertThat(dit("select lancee_le::text from enquete")).isEqualTo("2024-01-15");
        faire("update enquete set repondants = 12");
    }

    @Test
    void goes_out_only_when_nothing_is_missing() {
        var page = commencer();
        ville.faire(() -> contexte.getBean(JdbcClient.class)
                .sql("update enquete set fermee = '2024-01-15', ouverte = '2024-01-10'")
                .update());
        assertThat(responsable.lire(page + "/lancement").body()).contains("Lancer l'enquête</button>");
        faire("update enquete set fermee = '2024-01-14'");
        faire("delete from enquete_choix where question = 'aisance'");
        assertThat(responsable.lire(page + "/lancement").body())
                .contains("se fermerait le dimanche 14 janvier 2024", "n'a pas de mots à ses deux bouts")
                .doesNotContain("Lancer l'enquête</button>");
        assertThat(suivre(page + "/lancement", Map.of("revision", revision())))
                .contains("se fermerait le dimanche 14 janvier");
    }

    @Test
    void closes_later_or_today_and_never_in_the_past() {
        var page = commencer();
        lancer(page);
        responsable = ville.visiteur(Role.RESPONSABLE);
        assertThat(suivre(page + "/fermeture", Map.of("revision", revision(), "fermee", "2024-01-14")))
                .contains("Choisissez aujourd'hui ou un jour à venir");
        assertThat(suivre(page + "/fermeture", Map.of("revision", "0", "fermee", "2024-03-15")))
                .contains("Quelqu'un a changé cette enquête entre-temps");
        assertThat(suivre(page + "/fermeture", Map.of("revision", revision(), "fermee", "2024-03-15")))
                .contains("Le dernier jour est changé", "au vendredi 15 mars 2024");
        assertThat(suivre(page + "/arret", Map.of("revision", revision()))).contains("au lundi 15 janvier 2024");
        assertThat(dit("select string_agg(acte, ' ' order by quand) from journal where acte like 'enquete.%'"))
                .isEqualTo("enquete.creer enquete.lancer enquete.fermer enquete.fermer");
    }

    @Test
    void is_counted_after_its_last_day_and_given_up_where_too_few_answered() {
        var page = commencer();
        lancer(page);
        responsable = ville.visiteur(Role.RESPONSABLE);
        remplir(page, 11);
        assertThat(responsable.lire(page).body())
                .contains("11 bulletins attendent")
                .doesNotContain("Abandonner");
        assertThat(suivre(page + "/abandon", Map.of())).contains("on ne les abandonne pas");
        assertThat(suivre(page + "/depouillement", Map.of())).contains("Le dernier jour n'est pas passé");
        faire("update enquete set ouverte = '2024-01-01', fermee = '2024-01-14'");
        assertThat(responsable.lire(page).body()).contains("Dépouiller</button>");
        assertThat(suivre(page + "/depouillement", Map.of())).contains("L'enquête est dépouillée", ">dépouillée<");
        assertThat(dit("select repondants || ':' || (select count(*) from enquete_bulletin) from enquete"))
                .isEqualTo("11:0");

        faire("delete from enquete");
        var autre = commencer();
        lancer(autre);
        responsable = ville.visiteur(Role.RESPONSABLE);
        remplir(autre, 10);
        faire("update enquete set ouverte = '2024-01-01', fermee = '2024-01-14'");
        assertThat(responsable.lire(autre).body())
                .contains("Abandonner l'enquête</button>")
                .doesNotContain("Dépouiller</button>");
        assertThat(suivre(autre + "/depouillement", Map.of()))
                .contains("10 bulletins peuvent être comptés", "il en faut onze");
        assertThat(suivre(autre + "/abandon", Map.of())).contains("personne ne les a lus");
        assertThat(dit("select (select count(*) from enquete_bulletin) + (select count(*) from enquete_compte)"))
                .isEqualTo("0");
    }

    /** Nobody will answer any more: why wait for the evening? */
    @Test
    void is_counted_at_once_where_somebody_says_that_no_answer_is_awaited() {
        var page = commencer();
        lancer(page);
        responsable = ville.visiteur(Role.RESPONSABLE);
        remplir(page, 10);
        assertThat(responsable.lire(page).body()).doesNotContain("dépouiller maintenant");
        assertThat(suivre(page + "/depouillement", maintenant())).contains("il en faut onze");
        faire("delete from enquete_bulletin");
        remplir(page, 11);
        assertThat(responsable.lire(page).body()).contains("Fermer et dépouiller maintenant");

        var lue = maintenant();
        faire("update enquete set revision = revision + 1");
        assertThat(suivre(page + "/depouillement", lue))
                .as("somebody changed its last day meanwhile")
                .contains("a changé cette enquête entre-temps");
        assertThat(suivre(page + "/depouillement", maintenant())).contains("L'enquête est dépouillée");
        assertThat(dit("select repondants || ' ' || fermee from enquete")).isEqualTo("11 2024-01-15");
    }

    /** As the form of the page sends it. */
    private Map<String, String> maintenant() {
        return Map.of("maintenant", "true", "revision", dit("select revision::text from enquete"));
    }

    @Test
    void warns_of_forms_that_do_not_open_and_counts_none_before_somebody_gives_them_up() {
        var page = commencer();
        lancer(page);
        responsable = ville.visiteur(Role.RESPONSABLE);
        remplir(page, 13);
        faire("update enquete_bulletin set contenu = '\\x00' where id in (select id from enquete_bulletin limit 2)");
        faire("update enquete set ouverte = '2024-01-01', fermee = '2024-01-14'");

        assertThat(responsable.lire(page).body())
                .contains("2 bulletins ne s'ouvrent pas", "name=\"perdus\" value=\"2\" required");
        assertThat(suivre(page + "/depouillement", Map.of())).contains("rien n'a été touché");
        assertThat(dit("select count(*)::text from enquete_bulletin")).isEqualTo("13");
        assertThat(suivre(page + "/depouillement", Map.of("perdus", "2"))).contains("L'enquête est dépouillée");
        assertThat(dit("select repondants || ' ' || illisibles from enquete")).isEqualTo("11 2");
    }

    private void remplir(String page, int combien) {
        var enquete = lu(page);
        for (int feuille = 1; feuille <= combien; feuille++) {
            int numero = feuille;
            ville.faire(() -> contexte.getBean(Urne.class)
                    .deposerDeLEquipe(
                            enquete,
                            new Bulletin(
                                    Map.of("age", List.of(TrancheDAge.de(65).code()))),
                            numero));
        }
    }

    @Test
    void says_how_many_could_be_recognised_and_asks_less_in_one_click() {
        ville.avecQuimper();
        var page = commencer();
        var relue = responsable.lire(page + "/lancement").body();
        int personnes = nombre(relue, "(\\d+) personnes sont venues ces douze derniers mois");
        int petits = nombre(relue, "(\\d+) sont dans des groupes de moins de onze");
        int seules = nombre(relue, "(\\d+) sont seules de leur sorte");
        assertThat(petits).isBetween(seules, personnes);
        assertThat(relue).contains("Demander l'âge par tranches plus larges", "Ne pas demander « Dans quel quartier");

        assertThat(suivre(page + "/lancement/ages", Map.of())).contains("relisez ce qui reste");
        assertThat(dit("select choix from enquete_question where code = 'age' and enquete_id::text = '" + id(page)
                        + "'"))
                .isEqualTo(String.join("|", reunies(0, 40), reunies(40, 60), reunies(60, 80), reunies(80, 120)));
        assertThat(responsable.lire(page).body())
                .contains("Moins de 40 ans, De 40 à 59 ans, De 60 à 79 ans, 80 ans et plus");
        assertThat(nombre(responsable.lire(page + "/lancement").body(), "(\\d+) sont dans des groupes"))
                .isLessThanOrEqualTo(petits);
        suivre(page + "/lancement/ages", Map.of());
        suivre(page + "/lancement/quartiers", Map.of());
        suivre(page + "/lancement/formes", Map.of());
        assertThat(responsable.lire(page + "/lancement").body())
                .contains("chacune ressemble à dix autres au moins")
                .doesNotContain("Ne pas demander");
        assertThat(lu(page).questions()).extracting(question -> question.code()).doesNotContain("quartier", "actions");
        assertThat(responsable.poster(page + "/lancement/autre", Map.of()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void is_printed_large_with_every_question_and_nobody_s_name() {
        var page = commencer();
        var pdf = responsable.lire(page + "/papier");
        assertThat(pdf.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(ville.visiteur(Role.CONSEILLER).lire(page + "/papier").statusCode())
                .isEqualTo(200);
        assertThat(ville.visiteur(Role.ACCUEIL).lire(page + "/papier").statusCode())
                .isEqualTo(200);
    }

    @Test
    void is_launched_by_the_responsable_alone() {
        var page = commencer();
        var conseiller = ville.visiteur(Role.CONSEILLER);
        for (var chemin : List.of(
                "/lancement",
                "/lancement/ages",
                "/croisements",
                "/fermeture",
                "/arret",
                "/depouillement",
                "/abandon")) {
            conseiller.poster(page + chemin, Map.of("revision", "0", "fermee", "2024-02-01"));
        }
        assertThat(conseiller.lire(page + "/lancement").statusCode()).isEqualTo(404);
        assertThat(dit("select count(*)::text from enquete where lancee_le is null and revision = 0"))
                .isEqualTo("1");
    }

    private Enquete lu(String page) {
        return ville.faire(() -> contexte.getBean(Enquetes.class).lire(EnqueteId.valueOf(id(page))));
    }

    private static String id(String page) {
        return page.substring(page.lastIndexOf('/') + 1);
    }

    private static int nombre(String page, String motif) {
        var lu = Pattern.compile(motif).matcher(page);
        assertThat(lu.find()).as(motif).isTrue();
        return Integer.parseInt(lu.group(1));
    }

    private String commencer() {
        var page = responsable
                .poster(ICI + "/nouvelle", Map.of("depuis", "livre"))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "");
        responsable.lire(page);
        return page;
    }

    private String lancer(String page) {
        responsable.lire(page);
        return suivre(page + "/lancement", Map.of("revision", revision()));
    }

    private String croiser(String page, String question, String par) {
        return suivre(page + "/croisements", Map.of("question", question, "par", par));
    }

    private String revision() {
        return dit("select revision::text from enquete");
    }

    /** What is read once it is done, or is not. */
    private String suivre(String page, Map<String, String> champs) {
        var la = responsable
                .poster(page, champs)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return responsable.lire(la.replaceFirst("^https?://[^/]+", "")).body();
    }

    private String dit(String sql) {
        return ville.faire(() ->
                contexte.getBean(JdbcClient.class).sql(sql).query(String.class).single());
    }

    private void faire(String sql) {
        ville.faire(() -> contexte.getBean(JdbcClient.class).sql(sql).update());
    }

    private static String reunies(int de, int avant) {
        return Stream.of(TrancheDAge.values())
                .filter(tranche -> tranche.debut() >= de && tranche.debut() < avant)
                .map(TrancheDAge::code)
                .collect(Collectors.joining("_ou_"));
    }
}
