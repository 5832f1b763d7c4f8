package fr.estran.reseau.annuaire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.ADeux;
import fr.estran.FormulaireHtml;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.bilan.statistiques.Statistiques;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.droits.Role;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/** The bodies of a town that has nothing yet, on screen. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("long")
class TenueDesOrganismesTests {

    static final String NOUVEAU = "/equipe/organismes/nouveau";
    static final String LIENS = "/equipe/professionnels";

    @Autowired
    ApplicationContext contexte;

    Ville ville;
    Visiteur responsable;

    @BeforeEach
    void une_ville_qui_a_deux_quartiers() {
        ville = Ville.dans(contexte);
        responsable = ville.visiteur(Role.RESPONSABLE);
        faire(
                "insert into quartier (structure_id, code, nom, ordre)"
                        + " values (structure_courante(), 'bourg', 'Le Bourg', 1), (structure_courante(), 'port', 'Le Port', 2)");
    }

    @Test
    void leads_from_the_empty_page_of_links_to_an_organisme_that_a_sheet_and_a_link_can_name() {
        assertThat(lire(LIENS)).contains("Commencez par en ajouter un", "href=\"/equipe/organismes/nouveau\"");
        assertThat(ville.visiteur(Role.ACCUEIL).lire(LIENS).body())
                .contains("La personne responsable du service peut les ajouter")
                .doesNotContain(NOUVEAU);

        var cree = responsable.remplir(
                NOUVEAU,
                Map.of(
                        "nom", "  Mission   locale ",
                        "missions", "Aide aux démarches\nFormation",
                        "publics", "Les jeunes",
                        "adresse", "3 quai de l'Exemple",
                        "telephone", "02 61 91 00 14",
                        "courriel", "bonjour@mission.example",
                        "site", "www.mission.example/numerique",
                        "contactNom", "Accueil social",
                        "contactTelephone", "02 61 91 00 15"));

        assertThat(cree.statusCode()).isEqualTo(302);
        var page = chemin(cree);
        assertThat(lire(page))
                .contains("Mission locale", "Aide aux démarches\nFormation", "Les jeunes", "Accueil social")
                .contains("href=\"https://www.mission.example/numerique\"", "href=\"tel:0261910014\"");
        assertThat(lire("/equipe/organismes")).contains("Mission locale");
        assertThat(lire(LIENS)).contains("Créer un lien pour Mission locale", "href=\"" + page + "\"");
        assertThat(feuille()).contains(">Mission locale</option>");
        assertThat(dit("select left(reference, 2) from acteur")).isEqualTo("P-");
        assertThat(dit("select string_agg(acte, ' ') from journal where acte like 'organisme.%'"))
                .isEqualTo("organisme.creer");
    }

    @Test
    void lists_them_as_a_dictionary_does() {
        for (var nom : List.of("PIMMS", "MJC de Penhars", "Médiathèque", "Maison des jeunes", "école des parents")) {
            faire("insert into acteur (structure_id, id, nom) values (structure_courante(), gen_random_uuid(), '%s')"
                    .formatted(nom));
        }
        for (var page : List.of("/equipe/organismes", LIENS)) {
            assertThat(lire(page))
                    .as(page)
                    .containsSubsequence(
                            "école des parents", "Maison des jeunes", "Médiathèque", "MJC de Penhars", "PIMMS");
        }
    }

    @Test
    void shows_what_a_dossier_says_though_it_says_no_word() {
        var page = chemin(responsable.poster(NOUVEAU, champs("Mission locale")));
        faire("update acteur set missions = '_', publics = '_|_'");
        assertThat(lire("/equipe/organismes")).contains("Mission locale", "_|_");
        assertThat(lire(page)).contains("Mission locale");
    }

    /** A folder retires it, and takes away no link by itself. */
    @Test
    void gives_no_old_link_back_to_an_organisme_that_is_taken_up_again() {
        var page = chemin(responsable.poster(NOUVEAU, champs("Mission locale")));
        faire("insert into lien_professionnel (structure_id, id, acteur_id, empreinte, cree_le)"
                + " select structure_id, gen_random_uuid(), id, sha256('x'), '2024-01-10' from acteur");
        faire("update acteur set retire_le = '2024-01-12'");
        responsable.poster(page + "/reprendre", Map.of());
        assertThat(dit(
                        "select (count(*) filter (where retire_le is null)) || ' ' || (select count(*) from lien_professionnel)"
                                + " from acteur"))
                .isEqualTo("1 0");
    }

    @Test
    void is_merged_into_none_that_was_retired_meanwhile() {
        var reste = chemin(responsable.poster(NOUVEAU, champs("Mission locale")));
        var autre = chemin(responsable.poster(NOUVEAU, champs("Le PIMMS"))).replaceAll(".*/", "");
        var page = lire(reste + "/reunir?avec=" + autre);
        faire("update acteur set retire_le = '2024-01-12' where nom = 'Mission locale'");
        var accord = FormulaireHtml.lire(page, reste + "/reunir").dit("accord");
        assertThat(responsable
                        .poster(reste + "/reunir", Map.of("avec", autre, "accord", accord))
                        .statusCode())
                .isEqualTo(404);
        assertThat(dit("select count(*) from acteur where fusionne_dans_id is null"))
                .isEqualTo("2");
    }

    @Test
    void follows_a_quartier_that_was_merged_and_names_one_that_was_retired_while_the_form_was_open() {
        faire("update quartier set fusionne_dans = 'port', retire_le = '2024-01-15' where code = 'bourg'");
        var champs = champs("Mission locale");
        champs.put("quartiers", "bourg");
        assertThat(responsable.poster(NOUVEAU, champs).statusCode()).isEqualTo(302);
        assertThat(dit("select quartier from acteur")).isEqualTo("port");

        faire("update quartier set retire_le = '2024-01-15' where code = 'port'");
        champs.put("nom", "Centre social");
        champs.put("quartiers", "port");
        var refus = responsable.poster(NOUVEAU, champs);
        assertThat(refus.statusCode()).isEqualTo(422);
        assertThat(refus.body()).contains("n'est plus dans la liste", "Centre social");
    }

    @Test
    void says_where_it_acts_and_unticks_it_again() {
        var champs = champs("Mission locale");
        var page = chemin(responsable.poster(NOUVEAU, champs)) + "/modifier";
        faire("update acteur set quartier = 'port', missions = 'demarches|materiel_solidaire|couture_main'");
        assertThat(lire(page)).contains("Aide aux démarches, matériel solidaire, couture main");
        var ouvert = FormulaireHtml.lire(lire(page), page);
        assertThat(ouvert.dit("quartiers")).isEqualTo("port");

        enregistrer(page, ouvert.avec("quartiers", "bourg", "port"));
        assertThat(dit("select quartier || ' ' || (select string_agg(quartier, ' ') from acteur_quartier) from acteur"))
                .isEqualTo("bourg port");
        assertThat(lire("/equipe/organismes")).contains("Le Bourg, Le Port");
        var reunir = "/reglages/quartiers/bourg/reunir";
        assertThat(lire(reunir + "?avec=port")).contains("1 organisme");
        responsable.poster("/reglages/quartiers/port/retirer", Map.of());
        enregistrer(page, FormulaireHtml.lire(lire(page), page).avec("quartiers", "port"));
        assertThat(dit("select quartier || ' ' || (select count(*) from acteur_quartier) from acteur"))
                .as("one that was retired since may stay")
                .isEqualTo("port 0");
        assertThat(dit("select missions from acteur"))
                .isEqualTo("Aide aux démarches, matériel solidaire, couture main");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nom | '' | Il manque le nom",
                "telephone | le matin | pas un numéro",
                "contactTelephone | 12 | pas un numéro",
                "courriel | bonjour | pas complète",
                "contactCourriel | a b@c | pas complète",
                "site | javascript:alert(1) | pas complète",
                "quartiers | nulle_part | plus dans la liste"
            })
    void says_in_words_what_is_wrong_and_loses_nothing(String champ, String saisi, String phrase) {
        var champs = champs("Mission locale");
        champs.put("missions", "Câbles & prêts <b>");
        champs.put(champ, saisi);

        var reponse = responsable.poster(NOUVEAU, champs);

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).contains(phrase, "Câbles &amp; prêts &lt;b&gt;", "href=\"#" + champ);
        assertThat(dit("select count(*)::text from acteur")).isEqualTo("0");
    }

    @Test
    void keeps_a_name_of_three_hundred_signs_in_the_form_and_says_why() {
        var long300 = "Maison ".repeat(43);

        var reponse = responsable.poster(NOUVEAU, champs(long300));

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).contains("120 signes au plus", long300.strip());
    }

    @Test
    void lets_what_a_dossier_brought_stand_while_something_else_is_corrected() {
        var page = chemin(responsable.poster(NOUVEAU, champs("Mission locale")));
        faire("update acteur set telephone = 'à l''accueil', site = 'javascript:alert(1)'");

        assertThat(lire(page)).contains("javascript:alert(1)").doesNotContain("href=\"javascript");
        enregistrer(
                page + "/modifier",
                FormulaireHtml.lire(lire(page + "/modifier"), page + "/modifier")
                        .avec("publics", "Les jeunes"));
        assertThat(dit("select publics || ', ' || telephone from acteur")).isEqualTo("Les jeunes, à l'accueil");
    }

    @ParameterizedTest
    @CsvSource({"MISSION LOCALE", "La mission locale", "Association Mission Locale"})
    void shows_the_organisme_that_is_there_already_and_adds_one_only_to_whoever_means_it(String nom) {
        var connu = chemin(responsable.poster(NOUVEAU, champs("Mission locale")));
        var champs = champs(nom);

        var averti = responsable.poster(NOUVEAU, champs);

        assertThat(averti.statusCode()).isEqualTo(422);
        assertThat(averti.body()).contains("« Mission locale » existe déjà", "href=\"" + connu + "\"");
        champs.put("accord", accord(averti));
        assertThat(responsable.poster(NOUVEAU, champs).statusCode()).isEqualTo(302);
        assertThat(dit("select count(*)::text from acteur")).isEqualTo("2");
    }

    @Test
    void puts_together_what_two_write_of_one_organisme() {
        var page = chemin(responsable.poster(NOUVEAU, champs("Mission locale"))) + "/modifier";
        var deux = new ADeux(responsable, ville.visiteur(Role.ADMINISTRATEUR), page, page);

        deux.gardentChacunLeLeur("adresse", "1 rue de l'Exemple", "publics", "Les jeunes");
        deux.choisissent("nom", "Mission du port", "Mission du bourg", "mien");
    }

    @Test
    void retires_an_organisme_once_it_was_read_that_its_link_ends_and_takes_it_up_again() {
        var page = chemin(responsable.poster(NOUVEAU, champs("Mission locale")));
        var id = page.replaceAll(".*/", "");
        var lien = responsable.poster(LIENS + "/" + id, Map.of()).body().replaceAll("(?s).*(/pro/[\\w-]+)<.*", "$1");
        assertThat(ville.visiteur().lire(lien).statusCode()).isEqualTo(200);
        orienter(id);

        var averti = responsable.poster(page + "/retirer", Map.of());

        assertThat(averti.statusCode()).isEqualTo(422);
        assertThat(averti.body()).contains("depuis le lundi 15 janvier 2024 : il ne mènera plus nulle part");
        assertThat(ville.visiteur().lire(lien).statusCode()).isEqualTo(200);
        responsable.poster(page + "/retirer", Map.of("accord", accord(averti)));
        assertThat(ville.visiteur().lire(lien).statusCode()).isEqualTo(404);
        assertThat(responsable.poster(LIENS + "/" + id, Map.of()).statusCode()).isEqualTo(404);
        assertThat(lire(page)).contains("retiré depuis le lundi 15 janvier 2024");
        assertThat(lire("/equipe/organismes")).contains("Un organisme retiré");
        assertThat(lire(LIENS)).doesNotContain("Mission locale");
        assertThat(feuille())
                .as("it is no choice, and stays where it was noted")
                .containsOnlyOnce("Mission locale</option>")
                .contains("selected>Mission locale</option>");

        responsable.poster(page + "/reprendre", Map.of());
        assertThat(lire(LIENS)).contains("Créer un lien pour Mission locale");
        assertThat(dit("select string_agg(acte, ' ' order by quand, id) from journal where acte like 'organisme.%'"))
                .isEqualTo("organisme.creer organisme.retirer organisme.reprendre");
    }

    @Test
    void counts_it_in_the_years_before_it_was_retired_and_not_in_those_after() {
        var page = chemin(responsable.poster(NOUVEAU, champs("Mission locale")));
        responsable.poster(NOUVEAU, champs("Secours"));
        responsable.poster(page + "/retirer", Map.of());
        faire("update acteur set retire_le = '2023-06-30' where nom = 'Mission locale'");

        assertThat(List.of(membres(2023), membres(2024))).containsExactly(2, 1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ADMINISTRATEUR", "RESPONSABLE"})
    void lets_nobody_else_write_retire_or_merge_an_organisme(Role role) {
        var page = chemin(responsable.poster(NOUVEAU, champs("Mission locale")));
        var autre = ville.visiteur(role);

        for (var la : List.of(NOUVEAU, page + "/modifier", page + "/retirer", page + "/reprendre", page + "/reunir")) {
            assertThat(autre.poster(la, champs("Secours")).statusCode()).as(la).isEqualTo(404);
        }
        assertThat(dit("select count(*)::text from acteur where retire_le is null"))
                .isEqualTo("1");
        assertThat(Ville.dans(contexte).visiteur(Role.RESPONSABLE).lire(page).statusCode())
                .as("another town")
                .isEqualTo(404);
    }

    private void enregistrer(String page, FormulaireHtml formulaire) {
        assertThat(responsable.envoyer(page, formulaire.champs).statusCode()).isEqualTo(302);
    }

    private int membres(int annee) {
        return ville.faire(() -> contexte.getBean(Statistiques.class)
                .indicateurs(Periode.annee(annee))
                .valeur("acteurs_du_collectif"));
    }

    private void orienter(String acteur) {
        feuille();
        faire("insert into usager (structure_id, id, nom, prenom)"
                + " values (structure_courante(), gen_random_uuid(), 'Exemple', 'Luce')");
        var envoi = Map.of(
                "cle",
                UUID.randomUUID().toString(),
                "usager",
                dit("select id::text from usager"),
                "suite",
                "ORIENTE",
                "acteur",
                acteur);
        assertThat(responsable.poster(adresseDeLaFeuille() + "/entree", envoi).statusCode())
                .isEqualTo(302);
    }

    private String feuille() {
        faire("insert into action (structure_id, id, type, titre) select structure_courante(), gen_random_uuid(),"
                + " 'permanence', 'Permanence' where not exists (select from action)");
        faire("""
                insert into seance (structure_id, id, action_id, debut, fin, statut)
                select structure_id, gen_random_uuid(), id, '2024-01-15 08:30+01', '2024-01-15 11:30+01', 'prevue'
                from action
                where not exists (select from seance)
                """);
        return lire(adresseDeLaFeuille());
    }

    private String adresseDeLaFeuille() {
        return dit("select '/equipe/seances/' || id || '/presences' from seance");
    }

    private static Map<String, String> champs(String nom) {
        return new HashMap<>(Map.of("nom", nom));
    }

    private static String chemin(HttpResponse<String> reponse) {
        return reponse.headers().firstValue("Location").orElseThrow().replaceAll("^https?://[^/]+", "");
    }

    private static String accord(HttpResponse<String> reponse) {
        return reponse.body().replaceAll("(?s).*name=\"accord\" value=\"([^\"]*)\".*", "$1");
    }

    private String lire(String chemin) {
        return responsable.lire(chemin).body();
    }

    private String dit(String sql) {
        return ville.faire(() ->
                contexte.getBean(JdbcClient.class).sql(sql).query(String.class).single());
    }

    private void faire(String sql) {
        ville.faire(() -> contexte.getBean(JdbcClient.class).sql(sql).update());
    }
}
