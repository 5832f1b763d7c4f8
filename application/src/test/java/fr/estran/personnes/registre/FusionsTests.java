package fr.estran.personnes.registre;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.estran.Navigateur;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.bilan.statistiques.Statistiques;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Role;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two records that are one person: found, made one, taken apart again. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
class FusionsTests {

    static final List<String> PERSONNES = List.of("usagers");

    @Autowired
    ApplicationContext contexte;

    @Autowired
    @Qualifier("clientSansTransaction") JdbcClient jdbc;

    Ville ville;
    Visiteur accueil;

    @BeforeAll
    void une_ville() {
        ville = Ville.dans(contexte).avecQuimper();
        accueil = ville.visiteur(Role.ACCUEIL);
    }

    @Test
    void takes_from_each_what_was_chosen_and_gives_both_back_as_they_were() {
        var gardee = personne("Anne", "Le Goff", "06 39 98 00 01", null);
        var reunie = personne("Annie", "Legoff", "06 39 98 00 02", "annie@exemple.fr");
        var avant = etat(gardee, reunie);
        var apercu = accueil.lire(chemin(gardee, reunie)).body();
        assertThat(apercu)
                .contains("Même personne ?", "06 39 98 00 02", "annie@exemple.fr")
                .containsPattern("value=\"courriel\" checked");

        assertThat(reunir(gardee, reunie, "telephone").statusCode()).isEqualTo(302);

        var fiche = accueil.lire("/equipe/personnes/" + gardee).body();
        assertThat(fiche)
                .contains("Anne Le Goff", "06 39 98 00 02", "Fiches réunies", "Annie Legoff")
                .doesNotContain("06 39 98 00 01");
        assertThat(accueil.lire("/equipe/personnes/" + reunie)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith(gardee.toString());

        separer(reunie);
        assertThat(etat(gardee, reunie)).isEqualTo(avant);
        assertThat(actes(gardee, reunie)).contains("personne.reunir", "personne.separer");
    }

    @Test
    void takes_a_refusal_for_the_answer_that_it_is_and_gives_it_back() {
        var gardee = personne("Jean", "Abgrall", null, null);
        var reunie = personne("Jean", "Abgral", null, null);
        sql("update usager set sans_reponse = '{genre,situation}' where id = '" + gardee + "'");
        sql("update usager set genre = 'M', sans_reponse = '{quartier}' where id = '" + reunie + "'");
        var avant = etat(gardee, reunie);

        reunir(gardee, reunie, "genre", "quartier");

        var fiche = ville.faire(() -> contexte.getBean(Fiches.class).lire(gardee));
        assertThat(fiche.genre()).isEqualTo("M");
        assertThat(fiche.sansReponse("quartier")).isTrue();
        assertThat(fiche.sansReponse("situation")).isTrue();
        separer(reunie);
        assertThat(etat(gardee, reunie)).isEqualTo(avant);
    }

    @Test
    void asks_nobody_for_a_survey_who_asked_on_either_not_to_be_and_gives_it_back() {
        var gardee = personne("Yann", "Cariou", null, null);
        var reunie = personne("Yan", "Cariou", null, null);
        sql("update usager set enquetes = true where id = '" + gardee + "'");
        sql("update usager set enquetes = false where id = '" + reunie + "'");
        var avant = etat(gardee, reunie);

        reunir(gardee, reunie);

        assertThat(ville.faire(() -> contexte.getBean(Fiches.class).lire(gardee))
                        .enquetes())
                .isFalse();
        separer(reunie);
        assertThat(etat(gardee, reunie)).isEqualTo(avant);
        reunir(reunie, gardee, "enquetes");
        assertThat(ville.faire(() -> contexte.getBean(Fiches.class).lire(reunie))
                        .enquetes())
                .isFalse();
    }

    @Test
    void counts_one_person_at_once_and_two_again_when_they_are_taken_apart() {
        var ids = ville.faire(() -> jdbc.sql("""
                        select participation.usager_id
                        from participation
                        join seance on seance.id = participation.seance_id
                        where presence = 'present' and seance.debut >= '2023-02-01' and seance.debut < '2023-12-01'
                            and seance.statut = 'tenue'
                            and not exists (select from fusion where usager_id in (absorbe_id, conserve_id))
                            and exists (select from usager where usager.id = usager_id and nom is not null)
                        group by 1
                        order by count(*) desc, 1
                        limit 2
                        """).query(UsagerId.class).list());
        var avant = chiffres();

        reunir(ids.get(0), ids.get(1), "annee_naissance");
        var pendant = chiffres();
        separer(ids.get(1));

        assertThat(pendant.get(PERSONNES)).isEqualTo(avant.get(PERSONNES) - 1);
        assertThat(chiffres()).isEqualTo(avant);
    }

    @Test
    void undoes_the_last_merge_first_where_one_lies_on_the_other() {
        var a = personne("Lou", "Riou", "06 39 98 01 01", null);
        var b = personne("Lou", "Rioux", "06 39 98 01 02", null);
        var c = personne("Lou", "Riouh", "06 39 98 01 03", null);
        var avant = etat(a, b);
        reunir(a, b, "telephone");
        reunir(c, a);
        assertThat(accueil.lire("/equipe/personnes/" + c).body()).contains("Lou Rioux", "Lou Riou,");

        separer(b);
        assertThat(accueil.lire("/equipe/personnes/" + c).body()).contains("séparez-la d'abord", "Lou Rioux");
        separer(a);
        separer(b);
        assertThat(etat(a, b)).isEqualTo(avant);
    }

    @Test
    void refuses_in_words_what_cannot_be() {
        var une = personne("Omar", "Benali", null, null);
        var autre = personne("Omar", "Ben Ali", null, null);
        assertThat(suite(chemin(une, une))).contains("C'est la même fiche");
        assertThat(suite(chemin(une, id("U0001")))).contains("n'est jamais rapprochée d'un nom");
        assertThat(accueil.lire(chemin(une, UsagerId.nouveau())).statusCode()).isEqualTo(404);

        var version = version(une, autre);
        sql("update usager set telephone = '06 39 98 77 77' where id = '" + autre + "'");
        var ancienne = accueil.poster(chemin(une, autre), Map.of("version", version));
        assertThat(ancienne.statusCode()).isEqualTo(409);
        assertThat(ancienne.body()).contains("a changé depuis que vous les regardez", "06 39 98 77 77");

        var deux = List.of(chemin(une, autre), chemin(autre, une)).stream()
                .map(chemin -> Map.entry(chemin, versionDe(chemin)))
                .map(demande -> CompletableFuture.supplyAsync(() -> ville.visiteur(Role.CONSEILLER)
                        .poster(demande.getKey(), Map.of("version", demande.getValue()))
                        .statusCode()))
                .toList();
        assertThat(deux).extracting(CompletableFuture::join).containsOnly(302);
        assertThat(nombre("select count(*) from fusion where absorbe_id in ('" + une + "', '" + autre + "')"))
                .isEqualTo(1);
    }

    @Test
    void tells_of_places_that_both_hold_for_one_session_or_at_one_hour_to_come() {
        var une = personne("Rose", "Moal", "06 39 98 02 01", null);
        var autre = personne("Rose", "Moall", "06 39 98 02 02", null);
        var photos = action("Atelier photos", "2024-02-01", 9);
        var passee = action("Atelier passé", "2024-01-04", 9);
        for (var qui : List.of(une, autre)) {
            inscrire(qui, photos);
            inscrire(qui, passee);
        }
        inscrire(une, action("Rendez-vous tablette", "2024-02-06", 10));
        inscrire(autre, action("Atelier courrier", "2024-02-06", 11));
        inscrire(autre, action("Atelier mairie", "2024-02-06", 12));

        assertThat(accueil.lire(chemin(une, autre)).body())
                .contains("chacune 2 places", "Atelier photos, jeudi", "Atelier courrier, mardi")
                .doesNotContain("Atelier passé", "Atelier mairie");
    }

    @Test
    void is_undone_once_by_two_at_the_same_moment() {
        var gardee = personne("Nolwenn", "Kerzu", "06 39 98 05 01", null);
        var reunie = personne("Nolwen", "Kerzu", "06 39 98 05 02", null);
        var avant = etat(gardee, reunie);
        reunir(gardee, reunie, "telephone");

        var deux = ville.faire(() -> {
            jdbc.sql("select id from usager where id = :id for update")
                    .param("id", gardee)
                    .query(UUID.class)
                    .single();
            var parties = IntStream.range(0, 2)
                    .mapToObj(_ -> CompletableFuture.supplyAsync(() -> ville.visiteur(Role.CONSEILLER)
                            .poster("/equipe/personnes/" + reunie + "/separer", Map.of())
                            .statusCode()))
                    .toList();
            for (var fois = 0; fois < 200 && attendent() < 2; fois++) {
                Thread.sleep(50);
            }
            return parties;
        });

        assertThat(deux).extracting(CompletableFuture::join).containsOnly(302);
        assertThat(etat(gardee, reunie)).isEqualTo(avant);
        assertThat(actes(reunie)).containsOnlyOnce("personne.separer");
    }

    private int attendent() {
        return jdbc.sql("select count(*) from pg_locks where not granted")
                .query(Integer.class)
                .single();
    }

    @Test
    void loses_nothing_of_what_was_being_typed_on_the_record_that_goes() {
        var gardee = personne("Soizic", "Penmarch", "06 39 98 06 01", null);
        var reunie = personne("Soazic", "Penmarch", "06 39 98 06 02", null);
        reunir(gardee, reunie);

        var reponse = accueil.poster(
                "/equipe/personnes/" + reunie + "/modifier",
                Map.of("prenom", "Soazic", "nom", "Penmarch-Riou", "telephone", "06 39 98 06 03", "version", "x"));

        assertThat(reponse.statusCode()).isEqualTo(409);
        assertThat(reponse.body())
                .contains(
                        "/equipe/personnes/" + gardee + "/modifier",
                        "Penmarch-Riou",
                        "06 39 98 06 03",
                        "06 39 98 06 01");
        assertThat(suite("/equipe/personnes/" + reunie + "/modifier")).contains("06 39 98 06 01");
    }

    @Test
    void works_through_the_list_and_remembers_who_are_two_people() {
        var une = personne("Gwenaëlle", "Zimmerlin", "06 39 98 03 01", null);
        var autre = personne("Gwenaelle", "Zimerlin", "06 39 98 03 01", null);
        var liste = accueil.lire("/equipe/doublons").body();
        assertThat(liste).contains("Gwenaëlle Zimmerlin", "noms proches", "même téléphone", "très probable");

        accueil.poster("/equipe/doublons/" + autre + "/" + une + "/distinguer", Map.of());
        assertThat(accueil.lire("/equipe/doublons").body())
                .contains("C'est retenu")
                .doesNotContain("Zimmerlin");
        assertThat(actes(autre)).contains("personne.distinguer");

        // Whoever is the one is not the other either.
        var encore = personne("Gwenaëlle", "Zimmerlin", "06 39 98 03 01", null);
        assertThat(accueil.lire("/equipe/doublons").body()).contains("Zimmerlin");
        reunir(encore, une);
        assertThat(accueil.lire("/equipe/doublons").body()).doesNotContain("Zimmerlin");
    }

    /** However many pairs are likelier, those of one name and one year are on the list; no page reads more than it shows. */
    @Test
    void lists_two_records_of_one_name_and_year_behind_a_hundred_that_are_likelier() {
        IntStream.range(0, 101)
                .forEach(n -> IntStream.range(0, 2)
                        .forEach(la ->
                                sql("insert into usager (structure_id, id, prenom, nom, annee_naissance, telephone)"
                                        + " values (structure_courante(), gen_random_uuid(), 'Prenom%c%c', 'Liste%c%c', 1951, '06 39 98 %02d %02d')"
                                                .formatted(
                                                        'a' + n / 26,
                                                        'a' + n % 26,
                                                        'a' + n % 26,
                                                        'a' + n / 26,
                                                        70 + n / 50,
                                                        n % 50))));
        var un = personne("Homonyme", "Tranquille", "02 61 91 70 01", null);
        var deux = personne("Homonyme", "Tranquille", "06 39 98 70 99", null);
        sql("update usager set annee_naissance = 1960, genre = 'F' where id = '" + un + "'");
        sql("update usager set annee_naissance = 1960, genre = 'M' where id = '" + deux + "'");
        try {
            var premiere = accueil.lire("/equipe/doublons").body();
            assertThat(premiere).contains("/equipe/doublons?page=6").doesNotContain("Homonyme Tranquille");
            assertThat(premiere.split("class=\"carte\"", -1)).hasSize(21);
            assertThat(accueil.lire("/equipe/doublons?page=6").body()).contains("Homonyme Tranquille");
        } finally {
            sql("delete from usager where nom like 'Liste__' or nom = 'Tranquille'");
        }
    }

    /** Nineteen merges were done by hand in these records; without them, the list shows their pairs. */
    @Test
    void finds_in_the_records_of_quimper_the_merges_that_were_undone() {
        var quimper = Ville.dans(contexte).avecQuimper();
        quimper.faire(() -> jdbc.sql("delete from fusion").update());

        var paires = quimper.faire(() -> IntStream.rangeClosed(1, 2)
                .mapToObj(page -> contexte.getBean(Doublons.class).aVoir(page).paires())
                .flatMap(List::stream)
                .distinct()
                .toList());

        assertThat(paires).hasSizeBetween(20, 25);
        assertThat(paires)
                .filteredOn(paire -> paire.une().reference().startsWith("U9")
                        || paire.autre().reference().startsWith("U9"))
                .hasSize(20);
    }

    @Test
    @Tag("navigateur")
    void is_done_with_two_taps_on_a_telephone() {
        personne("Maëlys", "Quivouron", "06 39 98 04 01", null);
        personne("Maelys", "Quivouronn", "06 39 98 04 01", "m@exemple.fr");
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(390, true, page -> {
                ville.entrer(page, Role.CONSEILLER);
                page.navigate(ville.adresse("/equipe/doublons"));
                examiner(page, "doublons");
                page.locator("li.carte:has-text('Quivouron') a.bouton").click();
                page.waitForURL(adresse -> adresse.contains("/reunir/"));
                examiner(page, "reunir");
                page.click("main form:has(input[name=version]) button");
                assertThat(page.locator(".avis.succes").textContent()).contains("n'en font plus qu'une");
                examiner(page, "reunie");
                assertThat(page.locator("main").textContent()).contains("m@exemple.fr", "Fiches réunies");
            });
            navigateur.ouvrir(1280, true, page -> {
                ville.entrer(page, Role.CONSEILLER);
                page.navigate(ville.adresse("/equipe/doublons"));
                examiner(page, "doublons-large");
            });
            navigateur.ouvrir(390, false, page -> {
                var une = personne("Tanguy", "Quivarc'h", null, null);
                personne("Tanguy", "Autrenom", "06 39 98 04 09", null);
                ville.entrer(page, Role.ACCUEIL);
                page.navigate(ville.adresse("/equipe/personnes/" + une));
                page.click("a[href$='/reunir']");
                page.fill("#cherche", "04 09");
                page.click("main form button");
                page.click(".reponses a:has-text('Autrenom')");
                page.click("main form:has(input[name=version]) button");
                assertThat(page.locator("main").textContent()).contains("06 39 98 04 09", "Fiches réunies");
                page.click("button:has-text('Séparer')");
                assertThat(page.locator("main").textContent()).contains("06 39 98 04 09", "Autrenom");
            });
        }
    }

    private void examiner(Page page, String nom) {
        if (System.getenv("ESTRAN_PHOTOS") != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(System.getenv("ESTRAN_PHOTOS"), "fusions-" + nom + ".png"))
                    .setFullPage(true));
        }
        assertThat(Navigateur.fautes(page)).as(nom).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(nom)
                .isTrue();
    }

    private java.net.http.HttpResponse<String> reunir(UsagerId gardee, UsagerId reunie, String... deLAutre) {
        var champs = new HashMap<String, String>();
        champs.put("version", version(gardee, reunie));
        champs.put("deLAutre", String.join(",", deLAutre));
        return accueil.poster(chemin(gardee, reunie), champs);
    }

    private void separer(UsagerId reunie) {
        assertThat(accueil.poster("/equipe/personnes/" + reunie + "/separer", Map.of())
                        .statusCode())
                .isEqualTo(302);
    }

    private String version(UsagerId gardee, UsagerId reunie) {
        return versionDe(chemin(gardee, reunie));
    }

    private String versionDe(String chemin) {
        var trouvee = Pattern.compile("name=\"version\" value=\"([^\"]*)\"")
                .matcher(accueil.lire(chemin).body());
        return trouvee.find() ? trouvee.group(1) : "";
    }

    private static String chemin(UsagerId gardee, UsagerId reunie) {
        return "/equipe/personnes/" + gardee + "/reunir/" + reunie;
    }

    private String suite(String chemin) {
        var lieu = accueil.lire(chemin).headers().firstValue("Location").orElseThrow();
        return accueil.lire(lieu.substring(lieu.indexOf("/equipe"))).body();
    }

    private List<String> etat(UsagerId... usagers) {
        return ville.faire(() -> jdbc.sql("select usager::text from usager where id = any(:ids) order by id")
                .param("ids", usagers)
                .query(String.class)
                .list());
    }

    private List<String> actes(UsagerId... objets) {
        return ville.faire(() -> jdbc.sql("select acte from journal where objet_id = any(:ids)")
                .param("ids", objets)
                .query(String.class)
                .list());
    }

    /** All the figures of the year, as the report has them. */
    private Map<List<String>, Integer> chiffres() {
        return ville.faire(() -> contexte.getBean(Statistiques.class)
                .indicateurs(Periode.annee(2023))
                .valeurs());
    }

    private int nombre(String sql) {
        return ville.faire(() -> jdbc.sql(sql).query(Integer.class).single());
    }

    private void sql(String sql) {
        ville.faire(() -> jdbc.sql(sql).update());
    }

    private UsagerId id(String reference) {
        return ville.faire(() -> jdbc.sql("select id from usager where reference = :reference")
                .param("reference", reference)
                .query(UsagerId.class)
                .single());
    }

    private ActionId action(String titre, String jour, int heure) {
        var action = ActionId.nouveau();
        sql("insert into action (structure_id, id, type, titre, capacite) values (structure_courante(), '" + action
                + "', 'atelier', '" + titre + "', 8)");
        sql("insert into seance (structure_id, id, action_id, debut, fin, statut) values (structure_courante(),"
                + " gen_random_uuid(), '" + action + "', '" + jour + " " + heure + ":00Z', '" + jour + " " + (heure + 1)
                + ":30Z', 'prevue')");
        return action;
    }

    private void inscrire(UsagerId qui, ActionId action) {
        sql("insert into inscription (structure_id, id, action_id, usager_id, inscrit_le, statut) values"
                + " (structure_courante(), gen_random_uuid(), '" + action + "', '" + qui
                + "', '2024-01-01', 'confirmee')");
    }

    private UsagerId personne(String prenom, String nom, String telephone, String courriel) {
        var id = UsagerId.nouveau();
        ville.faire(() -> jdbc.sql("insert into usager (structure_id, id, prenom, nom, telephone, courriel)"
                        + " values (structure_courante(), :id, :prenom, :nom, :telephone, :courriel)")
                .param("id", id)
                .param("prenom", prenom)
                .param("nom", nom)
                .param("telephone", telephone)
                .param("courriel", courriel)
                .update());
        return id;
    }
}
