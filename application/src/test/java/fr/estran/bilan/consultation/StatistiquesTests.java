package fr.estran.bilan.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.bilan.statistiques.Chapitre;
import fr.estran.comptes.Comptes;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.droits.Role;
import fr.estran.socle.droits.Roles;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
class StatistiquesTests {

    private static final String ANNEE = "/statistiques?annee=2023";
    private static final int TETE = 10;
    private static final String USAGERS = "/statistiques/lignes?annee=2023&figure=usagers";
    private static final String DEMANDES =
            "/statistiques/lignes?annee=2023&figure=demandes&figure=permanence&figure=caf";
    private static final String SEANCES =
            "/statistiques/lignes?annee=2023&figure=par_type&figure=permanence&figure=seances";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    Ville quimper;
    Visiteur responsable;
    Visiteur lecteur;

    @BeforeAll
    void preparer() {
        quimper = Ville.dans(contexte).avecQuimper();
        responsable = quimper.visiteur(Role.RESPONSABLE);
        lecteur = quimper.visiteur(Role.LECTEUR);
    }

    private static String page(Visiteur qui, String adresse) {
        var reponse = qui.lire(adresse);
        assertThat(reponse.statusCode()).as(adresse).isEqualTo(200);
        return reponse.body();
    }

    /** What a reader reads, without marks. */
    private static String texte(String page) {
        return page.replaceAll("(?s)<svg.*?</svg>", " ")
                .replaceAll("<[^>]+>", " ")
                .replace("&#39;", "'")
                .replace('\u00A0', ' ')
                .replaceAll("\\s+", " ");
    }

    @Test
    void shows_the_figures_of_a_year_beside_those_of_the_year_before() {
        var page = page(responsable, ANNEE);

        assertThat(texte(page)).contains("394").contains("2022").contains("Comment ce chiffre est compté");
        assertThat(page).contains("figure=usagers").contains("<svg");
    }

    @Test
    void opens_each_figure_on_as_many_rows_as_it_says() {
        var liens = Pattern.compile("<a href=\"(/statistiques/lignes\\?[^\"]+)\">(?:<span.*?</span>)?([^<]+)</a>");
        var softly = new SoftAssertions();
        int vus = 0;
        for (var section : Chapitre.values()) {
            var page = page(responsable, ANNEE + "&comparer=rien&section=" + section.code());
            var trouves = liens.matcher(page).results().toList();
            for (var lien : trouves) {
                var figure = lien.group(2).replace("\u00A0", "").strip();
                var lignes = page(responsable, lien.group(1).replace("&amp;", "&"));
                softly.assertThat(texte(lignes).replace(" ", ""))
                        .as(lien.group(1))
                        .contains(figure);
                vus++;
            }
        }
        softly.assertAll();
        assertThat(vus).isGreaterThan(250);
    }

    @Test
    void shows_one_row_by_person_of_the_figure() {
        var lignes = page(responsable, "/statistiques/lignes?annee=2023&partie=m03&figure=nouveaux_usagers");
        var compte =
                Integer.parseInt(texte(lignes).replaceFirst(".*?(\\d+) personnes connues par leur nom\\..*", "$1"));

        int rangees = lignes.split("<tr>").length - 2;
        assertThat(rangees).isEqualTo(Math.min(compte, 50)).isPositive();
    }

    @Test
    void tells_an_elected_member_nothing_that_publication_keeps_back() {
        var adresse = ANNEE + "&section=public";
        var pourLui = page(lecteur, adresse);

        assertThat(pourLui).doesNotContain("/statistiques/lignes");
        assertThat(texte(pourLui)).contains("Moins de 18 ans ou 18 à 24 ans");
        assertThat(texte(page(responsable, adresse))).contains("18 à 24 ans, 3 ");
        assertThat(texte(pourLui)).doesNotContain("18 à 24 ans 3 ");
        assertThat(lecteur.lire(USAGERS).statusCode()).isEqualTo(404);
        assertThat(lecteur.lire(SEANCES).statusCode()).isEqualTo(404);
    }

    @Test
    void tells_an_elected_member_of_nobody_in_part_of_a_year_or_under_a_filter() {
        for (var suite : List.of("&partie=m03", "&lieu=L01", "&du=2023-01-01&au=2023-12-30", "&type=atelier")) {
            for (var section : List.of("ensemble", "public", "demandes")) {
                var texte = texte(page(lecteur, ANNEE + suite + "&section=" + section));
                assertThat(texte).as(suite).contains("Les chiffres de personnes ne sont montrés que");
                assertThat(texte).doesNotContain("Usagers par genre").doesNotContain("Nouveaux usagers");
            }
        }
        assertThat(texte(page(lecteur, "/statistiques?annee=2024&section=public")))
                .doesNotContain("Usagers par genre");
        assertThat(texte(page(lecteur, ANNEE + "&lieu=L01&section=activite"))).contains("Séances tenues par forme");
    }

    @Test
    void gives_an_elected_member_a_table_of_people_no_other_way() {
        var feuille = page(lecteur, "/statistiques/tableau?annee=2023&partie=m03&tableau=genre&format=csv");

        assertThat(feuille)
                .contains("À savoir;Les chiffres de personnes ne sont montrés que pour une année civile terminée")
                .endsWith("\r\n;;\r\nDétail;mars 2023;Unité\r\n");
        assertThat(lecteur.lire("/statistiques/graphique?annee=2023&partie=m03&tableau=genre")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void names_people_to_those_who_receive_them_alone() {
        for (var role : List.of(Role.RESPONSABLE, Role.CONSEILLER, Role.ACCUEIL)) {
            assertThat(texte(page(quimper.visiteur(role), USAGERS)))
                    .contains("U0022")
                    .contains("394 personnes");
        }
        var administrateur = quimper.visiteur(Role.ADMINISTRATEUR);
        assertThat(administrateur.lire(USAGERS).statusCode()).isEqualTo(404);
        assertThat(administrateur
                        .lire(USAGERS.replace("lignes?", "lignes/export?format=csv&"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(texte(page(administrateur, SEANCES))).contains("218 séances");
        assertThat(texte(page(administrateur, ANNEE))).contains("394");
        assertThat(quimper.visiteur(Role.PARTENAIRE).lire(ANNEE).statusCode()).isEqualTo(404);
    }

    @Test
    void shows_the_figures_of_a_counsellor_to_the_responsable_and_to_them_alone() {
        var nolwenn = quimper.faire(() -> jdbc.sql("select id from conseiller where reference = 'C1'")
                .query(ConseillerId.class)
                .single());
        quimper.faire(() -> contexte.getBean(Comptes.class)
                .creer(quimper.courriel("nolwenn"), "Nolwenn", Roles.de(Role.CONSEILLER), nolwenn, Ville.MOT_DE_PASSE));
        var elle = quimper.visiteur().entrer(quimper.courriel("nolwenn"), Ville.MOT_DE_PASSE);

        page(responsable, ANNEE + "&conseiller=C1");
        page(responsable, ANNEE + "&conseiller=C2");
        assertThat(page(elle, ANNEE + "&conseiller=C1")).contains("Nolwenn").doesNotContain("Gildas");
        for (var autre : List.of(elle, quimper.visiteur(Role.CONSEILLER), quimper.visiteur(Role.ACCUEIL))) {
            assertThat(autre.lire(ANNEE + "&conseiller=C2").statusCode()).isEqualTo(422);
        }
        assertThat(elle.lire(USAGERS + "&conseiller=C2").statusCode()).isEqualTo(422);
        assertThat(elle.lire(USAGERS.replace("lignes?", "lignes/export?format=csv&") + "&conseiller=C2")
                        .statusCode())
                .isEqualTo(404);
        assertThat(lecteur.lire(ANNEE + "&conseiller=C1").statusCode()).isEqualTo(422);
    }

    /** Reasons are counted by quarter, and under eleven shown to nobody. */
    @Test
    void groups_reasons_for_everybody_and_opens_them_on_nothing() {
        var page = texte(page(responsable, ANNEE + "&section=demandes&comparer=rien"));

        assertThat(page)
                .contains("Raisons de choisir cette forme d'aide")
                .doesNotContain("Préfère être seul à seul 5 ");
        assertThat(texte(page(responsable, ANNEE + "&partie=t1&section=demandes")))
                .doesNotContain("Raisons de choisir cette forme d'aide");
        assertThat(responsable
                        .lire("/statistiques/lignes?annee=2023&figure=motifs&figure=rendez_vous&figure=langue")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void opens_what_people_asked_for_on_days_or_months_and_on_no_name() {
        long avant = actes("statistiques.ouvrir");
        var lignes = page(responsable, DEMANDES);

        assertThat(texte(lignes)).contains("45 demandes, en ", "5 janvier 2023 Permanences Centre-ville");
        assertThat(lignes).doesNotContainPattern("[US]0\\d\\d\\d|\\d\u00A0h\\d\\d");
        assertThat(actes("statistiques.ouvrir")).isEqualTo(avant + 1);
    }

    @Test
    void opens_what_people_asked_for_to_those_who_help_them_alone() {
        assertThat(texte(page(quimper.visiteur(Role.CONSEILLER), DEMANDES))).contains("45 demandes");
        for (var role : List.of(Role.ACCUEIL, Role.ADMINISTRATEUR, Role.LECTEUR)) {
            var autre = quimper.visiteur(role);
            assertThat(autre.lire(DEMANDES).statusCode()).isEqualTo(404);
            assertThat(autre.lire(DEMANDES.replace("lignes?", "lignes/export?format=csv&"))
                            .statusCode())
                    .isEqualTo(404);
            assertThat(page(autre, ANNEE + "&section=demandes")).doesNotContain("figure=demandes");
        }
    }

    @Test
    void says_which_figures_a_filter_leaves_out() {
        assertThat(texte(page(responsable, ANNEE + "&lieu=L01&section=reseau")))
                .contains("ne dépendent pas des filtres choisis")
                .contains("Réunions du collectif");
    }

    @Test
    void knows_nothing_of_the_venues_of_another_town() {
        var voisine = Ville.dans(contexte);
        voisine.faire(() -> jdbc.sql("""
            insert into lieu (structure_id, id, reference, nom)
            values (structure_courante(), gen_random_uuid(), 'V99', 'Salle voisine')
            """).update());

        var reponse = responsable.lire(ANNEE + "&lieu=V99");
        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(texte(reponse.body()))
                .contains("Ce lieu n'est pas de votre service.")
                .doesNotContain("Salle voisine");
        assertThat(texte(page(voisine.visiteur(Role.RESPONSABLE), ANNEE)))
                .contains("Aucun chiffre")
                .doesNotContain("394");
    }

    @Test
    void answers_a_thousand_odd_addresses_with_a_clear_sentence() {
        var hasard = new Random(20231231);
        var champs = List.of(
                "section",
                "annee",
                "partie",
                "du",
                "au",
                "comparer",
                "quartier",
                "lieu",
                "type",
                "thematique",
                "conseiller",
                "canal",
                "figure",
                "page",
                "tableau",
                "format");
        var pages = List.of(
                "/statistiques",
                "/statistiques",
                "/statistiques/lignes",
                "/statistiques/tableau",
                "/statistiques/graphique",
                "/statistiques/lignes/export");
        for (int tour = 0; tour < 1_000; tour++) {
            var adresse = pages.get(hasard.nextInt(pages.size())) + "?"
                    + IntStream.range(0, 1 + hasard.nextInt(3))
                            .mapToObj(_ -> champs.get(hasard.nextInt(champs.size())) + "=" + encoder(bruit(hasard)))
                            .collect(Collectors.joining("&"));
            var reponse = (tour % 3 == 0 ? lecteur : responsable).lire(adresse);
            assertThat(reponse.statusCode()).as(adresse).isIn(200, 400, 404, 422);
            assertThat(reponse.body()).as(adresse).doesNotContain("Exception").contains("<h1");
            if (reponse.statusCode() == 422) {
                assertThat(reponse.body()).contains("class=\"avis erreur\"");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void gives_any_table_and_any_rows_in_a_file(Format format) {
        var tableau = responsable.lire("/statistiques/tableau?annee=2023&tableau=genre&format=" + format.code());
        var lignes = responsable.lire(USAGERS.replace("lignes?", "lignes/export?format=" + format.code() + "&"));

        assertThat(tableau.statusCode()).isEqualTo(200);
        assertThat(tableau.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"sainte-mousse_usagers-par-genre_2023_2024-01-15."
                        + format.code()
                        + "\"");
        assertThat(lignes.statusCode()).isEqualTo(200);
        assertThat(lignes.headers().firstValue("Cache-Control")).hasValue("no-store");
        if (format == Format.CSV) {
            assertThat(tableau.body())
                    .startsWith("\uFEFFCommune;Sainte-Mousse;;;\r\n")
                    .contains("\r\n;;;;\r\nDétail;2023;2022;Écart;Unité\r\n")
                    .contains("Femmes;261;");
            assertThat(lignes.body().lines()).hasSize(TETE + 395);
        }
    }

    /** Nine lines and an empty one, whatever is asked: the table begins at the eleventh. */
    @Test
    void says_at_the_head_of_a_file_and_in_its_name_what_it_is_of() {
        var filtre = "annee=2023&partie=t1&type=atelier&conseiller=C1&lieu=L01";
        var tableau = responsable.lire("/statistiques/tableau?" + filtre + "&tableau=usagers&format=csv");
        var lieu = nom("lieu where reference = 'L01'", "nom");
        var nolwenn = nom("conseiller where reference = 'C1'", "concat_ws(' ', prenom, nom)");

        assertThat(tableau.body().lines().limit(TETE + 1))
                .containsExactly(
                        "\uFEFFCommune;Sainte-Mousse;;;",
                        "Service;" + quimper.nom + ";;;",
                        "Chiffre;Usagers;;;",
                        "Règle;Personnes différentes, connues par leur nom, venues au moins une fois dans la période. Qui"
                                + " vient sans donner son nom n'y est pas. Les fiches reconnues comme celles d'une même personne n'en font qu'une.;;;",
                        "Période;1er trimestre 2023;;;",
                        "Comparaison;1er trimestre 2022;;;",
                        "Filtres;\"Lieu : " + lieu + " ; Forme d'aide : Ateliers ; Conseillère ou conseiller : "
                                + nolwenn + "\";;;",
                        "À savoir;rien de particulier;;;",
                        "Établi le;15 janvier 2024;;;",
                        ";;;;",
                        "Détail;1er trimestre 2023;1er trimestre 2022;Écart;Unité");
        assertThat(tableau.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment; filename=\"sainte-mousse_usagers_1er-trimestre-2023_lieu-")
                .endsWith("_type-ateliers_conseiller-c1_2024-01-15.csv\"")
                .matches("[ -~]+")
                .doesNotContainIgnoringCase("nolwenn");
    }

    private String nom(String deQui, String expression) {
        return quimper.faire(() -> jdbc.sql("select " + expression + " from " + deQui)
                .query(String.class)
                .single());
    }

    @Test
    void says_at_the_head_of_the_rows_that_are_taken_away_which_figure_they_make() {
        var lignes = responsable.lire(SEANCES.replace("lignes?", "lignes/export?format=csv&") + "&quartier=penhars");

        assertThat(lignes.body().lines().limit(TETE + 1))
                .contains("Chiffre;Séances tenues par forme d'aide – Permanences;;;")
                .contains("Filtres;Quartier du lieu : Penhars;;;")
                .contains("Comparaison;aucune;;;")
                .endsWith(";;;;", "Référence;Jour et heure;Forme d'aide;Titre;Lieu");
        assertThat(lignes.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"sainte-mousse_seances-tenues-par-forme-d-aide-permanences_2023"
                        + "_quartier-penhars_2024-01-15.csv\"");
    }

    @Test
    void says_in_the_title_of_the_page_its_period_and_its_filters() {
        var titre = "Statistiques – 1er trimestre 2023 – Ateliers";

        assertThat(page(responsable, ANNEE + "&partie=t1&type=atelier"))
                .contains("<title>" + titre + " – " + quimper.nom + "</title>")
                .contains("<h1>" + titre + "</h1>");
        assertThat(page(responsable, SEANCES + "&quartier=penhars"))
                .contains("<h1>Séances tenues par forme d'aide – Permanences – 2023 – Penhars</h1>");
    }

    @Test
    void gives_any_chart_by_itself() {
        var svg = page(responsable, "/statistiques/graphique?annee=2023&tableau=genre&type=atelier");

        assertThat(svg)
                .startsWith("<svg")
                .contains("Femmes")
                .contains(">Commune : Sainte-Mousse<", ">Période : 2023<", ">Filtres : Forme d'aide : Ateliers<")
                .contains(">Établi le : 15 janvier 2024<");
    }

    @Test
    void notes_in_the_journal_that_people_were_looked_at_and_not_whom() {
        long avant = actes("statistiques.ouvrir");
        page(responsable, USAGERS);
        assertThat(actes("statistiques.ouvrir")).isEqualTo(avant + 1);
        page(responsable, SEANCES);
        assertThat(actes("statistiques.ouvrir")).isEqualTo(avant + 1);
        page(responsable, USAGERS.replace("lignes?", "lignes/export?format=csv&"));
        assertThat(actes("statistiques.emporter")).isPositive();
    }

    private long actes(String acte) {
        return quimper.faire(() -> jdbc.sql("select count(*) from journal where acte = :acte")
                .param("acte", acte)
                .query(Long.class)
                .single());
    }

    private static String encoder(String valeur) {
        return URLEncoder.encode(valeur, StandardCharsets.UTF_8);
    }

    private static String bruit(Random hasard) {
        var connus = List.of(
                "2023",
                "annee",
                "atelier",
                "usagers",
                "genre",
                "par_type",
                "csv",
                "' or 1=1 --",
                "<script>",
                "%00",
                "\u0000",
                "-1",
                "99999999999",
                "2023-02-30",
                "2023-01-01",
                "1990-01-01",
                "null",
                "${7*7}",
                "{",
                "C1",
                "L01");
        return hasard.nextBoolean()
                ? connus.get(hasard.nextInt(connus.size()))
                : hasard.ints(hasard.nextInt(30), 0, 0xD7FF)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }
}
