package fr.estran.reseau.reunions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.ADeux;
import fr.estran.FormulaireHtml;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.bilan.statistiques.Statistiques;
import fr.estran.reseau.reunions.CompteRenduController.FeuilleDeReunion;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.commun.ReunionId;
import fr.estran.socle.droits.Role;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The collective of a town that has nothing yet, on screen. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("long")
class ReunionsTests {

    static final String ICI = "/equipe/reunions";
    static final String NOUVELLE = ICI + "/nouvelle";

    @Autowired
    ApplicationContext contexte;

    Ville ville;
    Visiteur responsable;

    @BeforeEach
    void une_ville_et_deux_organismes() {
        ville = Ville.dans(contexte);
        responsable = ville.visiteur(Role.RESPONSABLE);
        for (var nom : List.of("Mission locale", "PIMMS")) {
            faire("insert into acteur (structure_id, id, nom) values (structure_courante(), gen_random_uuid(), '%s')"
                    .formatted(nom));
        }
    }

    @Test
    void leads_a_reunion_from_its_proposed_dates_to_its_decisions() {
        assertThat(lire(ICI)).contains("Proposer une réunion au 1er trimestre", "Aucune décision n'est ouverte");
        var propose = FormulaireHtml.lire(lire(NOUVELLE + "?trimestre=2024-T1"), NOUVELLE);
        assertThat(propose.champs.get("dates")).startsWith("2024-02-08", "2024-02-15", "2024-02-22");

        var page = chemin(
                envoyer(NOUVELLE, propose.avec("sujet", "Échange de pratiques").avec("debut", "14:00")));
        assertThat(lire(page)).contains("Réunion à dater", "jeudi 8 février 2024", "date à choisir");
        poster(page + "/points", Map.of("quoi", "Le site des impôts", "organisme", organisme("PIMMS")));
        poster(page + "/points", Map.of("quoi", "Le dépliant", "organisme", ""));
        assertThat(lire(page)).containsSubsequence("Le site des impôts", "demandé par : PIMMS", "Le dépliant");
        poster(page + "/choisir", Map.of("jour", "2024-02-15"));
        assertThat(lire(page))
                .contains("Réunion du jeudi 15 février 2024", "14\u00a0h", "prévue")
                .doesNotContain("à raconter");
        assertThat(compter()).as("it is to come").isZero();
        var tropTot = responsable.remplir(page + "/compte-rendu", Map.of("compteRendu", "Écrit d'avance"));
        assertThat(tropTot.statusCode()).as("nobody tells of what is to come").isEqualTo(409);
        assertThat(tropTot.body()).as("what was typed stays").contains("Rien n'est noté", "Écrit d'avance</textarea>");
        assertThat(dit("select count(*)::text from reunion where tenue")).isEqualTo("0");

        faire("update reunion set jour = '2024-01-11'");
        assertThat(lire("/equipe")).contains("La réunion du jeudi 11 janvier : dites qui était là");
        responsable.remplir(
                page + "/compte-rendu",
                Map.of(
                        "presents",
                        organisme("PIMMS"),
                        "personnes." + organisme("Mission locale"),
                        "2",
                        "compteRendu",
                        "On a parlé.\n\nPuis décidé."));
        poster(
                page + "/decisions",
                Map.of(
                        "quoi",
                        "Refaire le dépliant",
                        "organisme",
                        organisme("PIMMS"),
                        "pourLe",
                        "2024-01-12",
                        "etat",
                        "a_faire"));

        assertThat(lire(page))
                .contains(
                        "2 organismes présents",
                        "Mission locale (2 personnes)",
                        "Puis décidé.",
                        "Refaire le dépliant",
                        "en retard");
        assertThat(compter()).isEqualTo(1);
        assertThat(lire("/equipe")).contains("Une décision du collectif en retard", "Refaire le dépliant");
        assertThat(lire(ICI)).contains("Refaire le dépliant", "tenue");
        var suivante = chemin(poster(NOUVELLE, Map.of("dates", "2024-05-16")));
        assertThat(lire(suivante)).contains("Décisions à reprendre", "Refaire le dépliant");
        assertThat(pdf(page)).startsWith("%PDF");

        poster(decision(page) + "/faite", Map.of());
        assertThat(lire(suivante)).doesNotContain("Refaire le dépliant");
        assertThat(lire("/equipe")).doesNotContain("Refaire le dépliant");
        assertThat(dit("select string_agg(acte, ' ' order by quand, id) from journal where acte like 'reunion.%'"))
                .isEqualTo("reunion.creer reunion.ordre_du_jour reunion.ordre_du_jour reunion.choisir"
                        + " reunion.compte_rendu reunion.decider reunion.creer reunion.suivre_decision");
    }

    /** A folder of yesterday says a day and a topic: such meetings were held, and what the screen added stays. */
    @Test
    void keeps_what_the_screen_said_of_reunions_that_a_dossier_of_yesterday_names() {
        ville.avecQuimper();
        assertThat(compter(2023)).isEqualTo(4);
        var page = ICI + "/" + dit("select id::text from reunion where reference = 'R2023T4'");
        responsable.remplir(page + "/compte-rendu", Map.of("compteRendu", "On a parlé."));
        responsable.remplir(page + "/modifier", Map.of("debut", "14:00", "lieuDit", "Salle du conseil"));
        responsable.poster(page + "/decisions", Map.of("quoi", "Agir", "etat", "a_faire"));
        var lue = dit("select count(*)::text from reunion_presence");
        faire("insert into reunion (structure_id, id, reference, implicite, tenue)"
                + " values (structure_courante(), gen_random_uuid(), 'RX', true, false)");

        ville.avecQuimper();
        assertThat(dit("select implicite::text from reunion where reference = 'RX'"))
                .as("it has neither day nor topic yet, and is to be held")
                .isEqualTo("false");

        assertThat(lire(page)).contains("On a parlé.", "Salle du conseil", "14\u00a0h", "Agir");
        assertThat(dit("select count(*)::text from reunion_presence")).isEqualTo(lue);
        assertThat(compter(2023)).isEqualTo(4);
    }

    @Test
    void keeps_the_points_in_the_order_that_one_gives_them() {
        var page = chemin(poster(NOUVELLE, Map.of("dates", "2024-02-15")));
        for (var quoi : List.of("Un", "Deux", "Trois")) {
            poster(page + "/points", Map.of("quoi", quoi));
        }
        poster(point(page, "Trois") + "/remonter", Map.of());
        poster(point(page, "Un") + "/remonter", Map.of());
        poster(point(page, "Deux") + "/retirer", Map.of());

        assertThat(dit("select string_agg(quoi, ' ' order by rang) from reunion_point"))
                .isEqualTo("Un Trois");
        var deux = new ADeux(responsable, ville.visiteur(Role.CONSEILLER), point(page, "Un"), point(page, "Un"));
        deux.gardentChacunLeLeur("quoi", "Le premier", "organisme", organisme("PIMMS"));
    }

    /** The form leaves a line blank between two dates: no hour slips to another. */
    @Test
    void keeps_of_each_date_its_own_hour_and_takes_the_one_that_is_chosen() {
        var page = chemin(responsable.envoyer(
                NOUVELLE,
                Map.of(
                        "dates",
                        List.of("2024-02-29", "", "2024-02-15", "2024-02-22"),
                        "debuts",
                        List.of("", "", "14:00", "17:30"),
                        "fins",
                        List.of("", "", "16:00", ""),
                        "debut",
                        List.of("09:00"))));
        assertThat(lire(page))
                .containsSubsequence(
                        "jeudi 15 février 2024, 14\u00a0h – 16\u00a0h",
                        "jeudi 22 février 2024, 17\u00a0h\u00a030",
                        "jeudi 29 février 2024, 9\u00a0h");
        assertThat(lire(page)).as("not of all").contains("3 dates proposées</dd>");
        assertThat(feuille())
                .as("on paper")
                .contains("jeudi 15 février 2024, 14\u00a0h – 16\u00a0h ou jeudi 22 février 2024, 17\u00a0h\u00a030 ou"
                        + " jeudi 29 février 2024, 9\u00a0h");
        var proposees = "select string_agg(concat_ws(' ', jour, debut, fin), ', ' order by jour) from reunion_date";
        var dites = dit(proposees);
        assertThat(dites).isEqualTo("2024-02-15 14:00:00 16:00:00, 2024-02-22 17:30:00, 2024-02-29");

        var fiche = FormulaireHtml.lire(lire(page + "/modifier"), page + "/modifier");
        assertThat(fiche.champs.get("debuts")).containsExactly("14:00", "17:30", "", "");
        envoyer(page + "/modifier", fiche.avec("sujet", "Pratiques"));
        assertThat(dit(proposees)).isEqualTo(dites);
        assertThat(dit("select revision::text from reunion"))
                .as("nothing of it is told otherwise")
                .isEqualTo("0");
        envoyer(
                page + "/modifier",
                FormulaireHtml.lire(lire(page + "/modifier"), page + "/modifier")
                        .avec("debuts", "14:00", "18:00", "", ""));
        assertThat(dit("select revision::text from reunion"))
                .as("who is invited must know")
                .isEqualTo("1");

        poster(page + "/choisir", Map.of("jour", "2024-02-22"));
        assertThat(dit("select jour || ' ' || debut || ' ' || coalesce(fin::text, 'sans fin') from reunion"))
                .isEqualTo("2024-02-22 18:00:00 sans fin");
        var choisie = FormulaireHtml.lire(lire(page + "/modifier"), page + "/modifier");
        assertThat(choisie.champs.get("dates")).containsExactly("2024-02-22", "", "", "");
        assertThat(choisie.dit("debut")).isEqualTo("18:00");
        envoyer(page + "/modifier", choisie.avec("debuts", "19:00", "", "", ""));
        assertThat(lire(page)).as("its day is chosen: so are its hours").contains("19\u00a0h");
        assertThat(dit("select debut::text from reunion")).isEqualTo("19:00:00");
    }

    @Test
    void puts_together_what_two_write_of_the_hours_of_dates() {
        var page = chemin(responsable.envoyer(
                NOUVELLE, Map.of("dates", List.of("2024-02-15", "2024-02-22"), "debuts", List.of("14:00", ""))));
        var ouverte = FormulaireHtml.lire(lire(page + "/modifier"), page + "/modifier");
        envoyer(
                page + "/modifier",
                FormulaireHtml.lire(lire(page + "/modifier"), page + "/modifier")
                        .avec("debuts", "15:00", "", "", ""));

        var devancee = envoyer(page + "/modifier", ouverte.avec("debuts", "16:00", "", "", ""));
        assertThat(devancee.statusCode()).isEqualTo(422);
        assertThat(Visiteur.lisible(devancee.body()))
                .contains("jeudi 15 février 2024, 15\u00a0h", "jeudi 15 février 2024, 16\u00a0h");
        assertThat(dit("select debut::text from reunion_date where debut is not null"))
                .isEqualTo("15:00:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''         | 14:00 | ''    | sans sa date",
                "2024-02-15 | 25:00 | ''    | comme 14",
                "2024-02-15 | ''    | 16:00 | dites le début",
                "2024-02-15 | 16:00 | 14:00 | vient après lui",
                "2024-02-22 | 16:00 | ''    | à deux heures"
            })
    void says_what_is_wrong_with_the_hours_of_a_date(String jour, String debut, String fin, String phrase) {
        var reponse = responsable.envoyer(
                NOUVELLE,
                Map.of(
                        "dates",
                        List.of(jour, "2024-02-22"),
                        "debuts",
                        List.of(debut, "17:30"),
                        "fins",
                        List.of(fin, "19:00")));

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(Visiteur.lisible(reponse.body())).contains(phrase);
        var rendu = FormulaireHtml.lire(reponse.body(), NOUVELLE);
        assertThat(rendu.champs.get("debuts")).as("nothing is lost").startsWith(debut, "17:30");
        assertThat(rendu.champs.get("fins")).startsWith(fin, "19:00");
        assertThat(dit("select count(*)::text from reunion")).isEqualTo("0");
    }

    @Test
    void cancels_a_reunion_that_is_not_counted_and_puts_it_back() {
        var page = chemin(poster(NOUVELLE, Map.of("dates", "2024-02-15")));
        poster(page + "/annuler", Map.of("raison", "Trop peu de réponses."));
        assertThat(lire(page)).contains("annulée le lundi 15 janvier 2024", "Trop peu de réponses.", "La rétablir");
        assertThat(lire(ICI)).contains("annulée", "Proposer une réunion au 1er trimestre");

        poster(page + "/retablir", Map.of());
        assertThat(lire(page)).contains("prévue").doesNotContain("Trop peu");
        faire("update reunion set jour = '2024-01-11', tenue = true");
        poster(page + "/annuler", Map.of());
        assertThat(lire(page)).as("it was held").contains("tenue").doesNotContain("annulée le");
    }

    @Test
    void retires_what_was_written_by_mistake_once_one_has_read_what_goes_with_it() {
        var page = chemin(poster(NOUVELLE, Map.of("dates", "2024-01-11")));
        responsable.remplir(page + "/compte-rendu", Map.of("presents", organisme("PIMMS"), "compteRendu", "Dit."));
        poster(page + "/decisions", Map.of("quoi", "Agir", "etat", "a_faire"));

        var averti = responsable.poster(page + "/retirer", Map.of());
        assertThat(averti.statusCode()).isEqualTo(422);
        assertThat(averti.body()).contains("Un organisme présent", "Une décision", "Son compte rendu");
        var accord = averti.body().replaceAll("(?s).*name=\"accord\" value=\"([^\"]*)\".*", "$1");
        poster(page + "/retirer", Map.of("accord", accord));
        assertThat(dit("select (select count(*) from reunion) || ' ' || (select count(*) from reunion_decision)"))
                .isEqualTo("0 0");
        assertThat(responsable.lire(page).statusCode()).isEqualTo(404);
    }

    @Test
    void puts_together_what_two_write_of_one_reunion() {
        var page = chemin(poster(NOUVELLE, Map.of("dates", "2024-01-11")));
        var autre = ville.visiteur(Role.CONSEILLER);
        var fiche = new ADeux(responsable, autre, page + "/modifier", page + "/modifier");
        fiche.gardentChacunLeLeur("sujet", "Pratiques", "lieuDit", "Salle du conseil");
        fiche.choisissent("sujet", "Des pratiques", "Des outils", "mien");

        var dit = new ADeux(responsable, autre, page + "/compte-rendu", page + "/compte-rendu");
        dit.gardentChacunLeLeur("personnes." + organisme("PIMMS"), "3", "compteRendu", "On a parlé.");
        poster(page + "/decisions", Map.of("quoi", "Agir", "etat", "a_faire"));
        var decision = new ADeux(responsable, autre, decision(page), decision(page));
        decision.gardentChacunLeLeur("qui", "L'animatrice", "pourLe", "2024-03-01");
        assertThat(lire(page)).contains("PIMMS (3 personnes)", "On a parlé.", "L'animatrice", "vendredi 1er mars 2024");
    }

    @Test
    void follows_a_lieu_and_an_organisme_that_are_found_to_be_others() {
        var page = chemin(poster(NOUVELLE, Map.of("dates", "2024-01-11")));
        responsable.remplir(
                page + "/compte-rendu", Map.of("presents", organisme("PIMMS"), "personnes." + organisme("PIMMS"), "4"));
        poster(page + "/points", Map.of("quoi", "Un", "organisme", organisme("PIMMS")));
        poster(page + "/decisions", Map.of("quoi", "Agir", "organisme", organisme("PIMMS"), "etat", "a_faire"));
        var garde = "/equipe/organismes/" + organisme("Mission locale") + "/reunir";
        var avec = lire(garde + "?avec=" + organisme("PIMMS"));
        assertThat(avec).contains("1 réunion du collectif");
        var accord = avec.replaceAll("(?s).*name=\"accord\" value=\"([^\"]*)\".*", "$1");
        poster(garde, Map.of("avec", organisme("PIMMS"), "accord", accord));

        assertThat(lire(page))
                .contains("Mission locale (4 personnes)", "demandé par : Mission locale")
                .doesNotContain("PIMMS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dates | ''         | Proposez une date au moins",
                "dates | 2024-02-30 | ne peut pas être lue",
                "debut | bientôt    | comme 14",
                "fin   | 25 h       | comme 14",
                "lieu  | nulle part | n'est plus dans la liste"
            })
    void says_in_words_what_is_wrong_and_loses_nothing(String champ, String saisi, String phrase) {
        var champs = new HashMap<>(Map.of("dates", "2024-02-15", "sujet", "Câbles & prêts <b>"));
        champs.put(champ, saisi);
        var reponse = responsable.poster(NOUVELLE, champs);

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).contains(phrase, "value=\"Câbles &amp; prêts", "href=\"#" + champ);
        assertThat(dit("select count(*)::text from reunion")).isEqualTo("0");
    }

    @Test
    void keeps_texts_that_are_too_long_in_their_forms_and_leads_no_browser_to_a_script() {
        var page = chemin(poster(
                NOUVELLE,
                Map.of(
                        "dates",
                        "2024-01-11",
                        "documents",
                        "Le tract javascript:alert(1)\nLe dépliant https://exemple.test/a?b=1")));
        assertThat(lire(page)).contains("href=\"https://exemple.test/a?b=1\"").doesNotContain("href=\"javascript");
        for (var la : List.of("/points", "/decisions")) {
            var reponse = responsable.poster(page + la, Map.of("quoi", "é".repeat(501), "etat", "a_faire"));
            assertThat(reponse.statusCode()).as(la).isEqualTo(422);
            assertThat(reponse.body()).contains("500 signes au plus");
        }
        assertThat(responsable
                        .poster(page + "/points", Map.of("quoi", "Un", "organisme", "x"))
                        .body())
                .contains("Cet organisme n'est plus dans la liste");
        var trop = responsable.remplir(page + "/compte-rendu", Map.of("personnes." + organisme("PIMMS"), "beaucoup"));
        assertThat(trop.body()).contains("va de 1 à 500");
        assertThat(dit("select count(*)::text from reunion_point")).isEqualTo("0");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RESPONSABLE", "CONSEILLER"})
    void lets_nobody_else_write(Role role) {
        var page = chemin(poster(NOUVELLE, Map.of("dates", "2024-01-11")));
        var autre = ville.visiteur(role);
        for (var la : List.of(
                NOUVELLE,
                page + "/modifier",
                page + "/annuler",
                page + "/retirer",
                page + "/points",
                page + "/compte-rendu",
                page + "/decisions")) {
            assertThat(autre.poster(la, Map.of("quoi", "Un", "dates", "2024-02-02"))
                            .statusCode())
                    .as(la)
                    .isEqualTo(404);
        }
        assertThat(Ville.dans(contexte).visiteur(Role.RESPONSABLE).lire(page).statusCode())
                .as("another town")
                .isEqualTo(404);
    }

    private int compter() {
        return compter(2024);
    }

    private int compter(int annee) {
        return ville.faire(() -> contexte.getBean(Statistiques.class)
                .indicateurs(Periode.annee(annee))
                .valeur("reunions_du_collectif"));
    }

    private String decision(String page) {
        return page + "/decisions/" + dit("select id::text from reunion_decision");
    }

    private String point(String page, String quoi) {
        return page + "/points/" + dit("select id::text from reunion_point where quoi = '" + quoi + "'");
    }

    private String organisme(String nom) {
        return dit("select id::text from acteur where nom = '" + nom + "'");
    }

    private String feuille() {
        var id = ReunionId.valueOf(dit("select id::text from reunion"));
        var entiere = ville.faire(() -> contexte.getBean(LectureDeReunion.class).lire(id));
        return FeuilleDeReunion.de(entiere, "Le service").toString();
    }

    private String pdf(String page) {
        return lire(page + "/compte-rendu.pdf");
    }

    private HttpResponse<String> envoyer(String page, FormulaireHtml formulaire) {
        return responsable.envoyer(page, formulaire.champs);
    }

    private HttpResponse<String> poster(String page, Map<String, String> champs) {
        var reponse = responsable.poster(page, champs);
        assertThat(reponse.statusCode()).as(page).isEqualTo(302);
        return reponse;
    }

    private String lire(String page) {
        return responsable.lire(page).body();
    }

    private static String chemin(HttpResponse<String> reponse) {
        return reponse.headers().firstValue("Location").orElseThrow();
    }

    private String dit(String sql) {
        return ville.faire(() ->
                contexte.getBean(JdbcClient.class).sql(sql).query(String.class).single());
    }

    private void faire(String sql) {
        ville.faire(() -> contexte.getBean(JdbcClient.class).sql(sql).update());
    }
}
