package fr.estran.programme.affiche;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.estran.Navigateur;
import fr.estran.Ville;
import fr.estran.socle.commun.SeanceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The first quarter of 2024, as it is read on Monday 15 January at nine. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
class ProgrammePublicTests {

    static final Pattern DONNEES =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    static final Pattern LIEN = Pattern.compile("<(?:h3|div)><a href=\"/programme/[^\"]*\">(.*?)</a>", Pattern.DOTALL);

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    Ville ville;

    @BeforeAll
    void une_ville_en_demonstration() {
        ville = Ville.dans(contexte).avecSonProgramme();
        changer("update action set titre = 'Photos </script><b>& co' where reference = 'A0298'");
        changer("update seance set statut = 'annulee' where reference = 'S0930'");
        changer("""
                update seance
                set debut_annonce = debut, deplacee_le = '2024-01-12T10:00:00Z',
                    debut = debut + interval '1 day', fin = fin + interval '1 day'
                where reference = 'S1035'
                """);
        changer("update action set publiee = false where reference = 'A0299'");
        changer("update action set reservation = 'professionnels' where reference = 'A0292'");
        changer("update action set reservation = 'equipe' where reference = 'A0294'");
    }

    @Test
    void shows_on_the_first_page_what_comes_next() {
        var accueil = lire("/");

        assertThat(accueil)
                .contains("Prochainement", "lundi 15 janvier 2024, de 9 h", "Voir tout le programme")
                .contains("/programme?quartier=penhars");
        assertThat(accueil.split("<h3><a").length).isBetween(5, 8);
    }

    @Test
    void lists_what_comes_day_by_day_without_what_is_over_or_not_published() {
        var page = lire("/programme");

        assertThat(page)
                .contains("lundi 15 janvier 2024", "Aide sans rendez-vous<span", "MPT de Penhars", "Nettoyer son");
        assertThat(page).doesNotContain("12 janvier 2024</h2>", "usager");
        assertThat(page)
                .contains(">Cette semaine</h2>", "rel=\"next\">La semaine prochaine</a>")
                .doesNotContain("lundi 22 janvier 2024");
        assertThat(page.split("class=\"heures\"").length).isBetween(8, 16);
        assertThat(toutesLesPages()).contains("Transférer ses photos").doesNotContain("S'informer et vérifier");
    }

    /** Whoever hears the links alone, one after the other, hears "Aide sans rendez-vous" forty times. */
    @Test
    void gives_each_session_a_link_that_can_be_told_from_the_others() {
        var liens = LIEN.matcher(lire("/programme") + lire("/"))
                .results()
                .map(lien -> lien.group(1).replaceAll("<[^>]*>", ""))
                .distinct()
                .toList();

        assertThat(liens)
                .hasSizeGreaterThan(10)
                .allMatch(nom -> nom.matches("(?s).+, [a-z]+ \\d.* 2024, de.\\d.* h.*, .+"), "says when and where");
        assertThat(lire("/programme/semaine/2024-01-29")).containsPattern("class=\"invisible\">, \\p{L}+ \\d+");
    }

    /** Five Mondays at one venue, of which one is cancelled; three Fridays, one in two; and Tuesdays that follow no such rule. */
    @Test
    void tells_help_that_comes_back_once_by_venue_with_its_rule_and_its_next_day() {
        changer("""
                insert into lieu (structure_id, id, reference, nom)
                values (structure_courante(), gen_random_uuid(), 'LX', 'Salle de la Criée')
                """);
        changer("""
                insert into action (structure_id, id, reference, type, titre, publiee)
                values (structure_courante(), gen_random_uuid(), 'AX', 'permanence', 'Permanence', true)
                """);
        changer("""
                insert into seance (structure_id, id, action_id, lieu_id, debut, fin, statut)
                select structure_courante(), gen_random_uuid(), action.id, lieu.id, jour + interval '10 hours',
                    jour + interval '12 hours', case when jour = '2024-01-22' then 'annulee' else 'prevue' end
                from action, lieu, (
                    select generate_series('2024-01-22'::timestamptz, '2024-02-19', '7 days')
                    union all
                    select generate_series('2024-01-19'::timestamptz, '2024-02-16', '14 days')
                    union all
                    select unnest(array['2024-01-16', '2024-01-30', '2024-02-13', '2024-03-05']::timestamptz[])
                ) toutes (jour)
                where action.reference = 'AX' and lieu.reference = 'LX'
                """);
        // Asked with a question, it is not the page that is kept for all.
        var page = lire("/programme?type=");

        assertThat(page.substring(page.indexOf("Ce qui revient"))
                        .replaceAll("<[^>]*>", " ")
                        .replaceAll("\\s+", " "))
                .contains("Salle de la Criée Le lundi, de 11 h à 13 h Prochaine fois : lundi 29 janvier 2024"
                        + " Un vendredi sur deux, de 11 h à 13 h Prochaine fois : vendredi 19 janvier 2024")
                .doesNotContain("mardi, de 11 h", "mardi sur deux");
        assertThat(lire("/programme?suite=2024-01-22")).doesNotContain("Ce qui revient");
        changer("delete from seance where action_id = (select id from action where reference = 'AX')");
        changer("delete from action where reference = 'AX'");
        changer("delete from lieu where reference = 'LX'");
    }

    @Test
    void follows_a_district_that_was_found_to_be_another_one_to_where_that_is() {
        changer("""
                insert into quartier (structure_id, code, nom, ordre, fusionne_dans, retire_le)
                values (structure_courante(), 'vieux_bourg', 'Vieux bourg', 99, 'penhars', '2023-01-01')
                """);
        assertThat(lire("/programme?quartier=vieux_bourg")).contains("MPT de Penhars");
        assertThat(lire("/programme/semaine/2024-01-15?quartier=vieux_bourg")).contains("MPT de Penhars");
        changer("delete from quartier where code = 'vieux_bourg'");
    }

    /** No account, and no trace of it here: their own browser says it each time. */
    @Test
    void begins_for_whoever_has_chosen_a_district_with_what_is_near_them_and_forgets_it_when_told() {
        var visiteuse = ville.visiteur();
        assertThat(visiteuse.lire("/").body()).contains("/mon-quartier").doesNotContain("Près de chez vous : ");

        assertThat(visiteuse
                        .remplir("/mon-quartier", Map.of("quartier", "penhars"))
                        .statusCode())
                .isEqualTo(302);
        var accueil = visiteuse.lire("/").body();
        assertThat(accueil)
                .contains("Près de chez vous : Penhars", "MPT de Penhars")
                .contains("/programme?quartier=penhars");
        assertThat(accueil.indexOf("Près de chez vous : Penhars")).isLessThan(accueil.indexOf("Prochainement"));
        assertThat(ville.visiteur().lire("/").body()).doesNotContain("Près de chez vous : ");

        visiteuse.remplir("/mon-quartier", Map.of("quartier", ""));
        assertThat(visiteuse.lire("/").body()).doesNotContain("Près de chez vous : ");
        assertThat(visiteuse
                        .remplir("/mon-quartier", Map.of("quartier", "nulle_part"))
                        .statusCode())
                .isEqualTo(404);
        visiteuse.remplir("/mon-quartier", Map.of("quartier", "penhars"));
        changer("update quartier set retire_le = '2024-01-01' where code = 'penhars'");
        assertThat(visiteuse.lire("/").body()).doesNotContain("Près de chez vous : ");
        changer("update quartier set retire_le = null where code = 'penhars'");
        visiteuse.cookies.put("estran-quartier", "nulle_part");
        assertThat(visiteuse.lire("/").statusCode()).isEqualTo(200);
    }

    @Test
    void tells_once_what_the_letters_of_the_venues_stand_for() {
        assertThat(lire("/programme").split("MPT : maison pour tous")).hasSize(2);
        assertThat(lire("/programme?quartier=kerfeunteun"))
                .contains("MJC : maison des jeunes et de la culture.")
                .doesNotContain("MPT :");
    }

    @Test
    void strikes_out_what_is_cancelled_and_says_where_what_was_moved_was() {
        assertThat(lire("/programme?jour=2024-01-17")).contains("<s>Aide sans rendez-vous</s>", "Annulé");
        assertThat(lire("/programme?jour=2024-01-18")).contains("Déplacé : c'était mercredi 17 janvier 2024, à 14");
    }

    @Test
    void says_appointments_that_follow_each_other_once() {
        var page = lire("/programme?type=rendez_vous&jour=2024-01-22");

        assertThat(page.split("Rendez-vous individuel<span")).hasSize(2);
        assertThat(page).contains("Sur rendez-vous, en ligne ou par téléphone").contains("45");
    }

    @Test
    void keeps_to_a_district_and_to_the_telephone_which_reaches_everywhere() {
        var page = lire("/programme?quartier=kerfeunteun");

        assertThat(page).contains("MJC de Kerfeunteun", "par téléphone").doesNotContain("MPT de Penhars");
        assertThat(lire("/programme/semaine/2024-01-29?quartier=kerfeunteun"))
                .contains("par téléphone", "Kerfeunteun")
                .doesNotContain("Médiathèque de Penhars");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A0287|3 places restantes sur 8",
                "A0298|C'est complet : 3 personnes attendent.",
                "A0297|C'est complet. Si une place",
                "A0300|7 places restantes sur 8, dont 2 gardées pour qui appelle",
                "A0297|S'inscrire sur la liste d'attente",
                "A0304|Les inscriptions ouvrent le lundi 22 janvier 2024",
                "A0292|L'inscription passe par le professionnel",
                "A0294|Pour vous inscrire, appelez-nous ou venez nous voir",
                "A0306|L'entrée est libre",
                "A0285|l'aide se fait au téléphone",
                "A0304|Il y a plusieurs séances",
                "A0276|Venez directement, sans inscription"
            })
    void says_of_each_action_how_to_take_part(String action, String phrase) {
        assertThat(lire("/programme/" + id(action))).contains(phrase);
    }

    @Test
    void says_where_to_go_what_to_bring_and_that_it_costs_nothing() {
        var page = lire("/programme/" + id("A0288"));

        assertThat(page)
                .contains("jeudi 8 février 2024, de 9 h 30 à 11 h 30", "MPT de Penhars", "Salle face à l'accueil.")
                .contains("Arrêt le plus proche : Penhars, place centrale", "openstreetmap.org/?mlat=47.995")
                .contains("C'est gratuit.", "Pour qui", "À apporter", "/inscription");
    }

    @Test
    void leads_from_what_is_full_to_the_same_theme_at_another_date() {
        assertThat(lire("/programme/" + id("A0297"))).contains("Le même thème", "/programme/" + id("A0291"));
    }

    @Test
    void shows_nobody_a_draft_nor_what_belongs_to_another_town() {
        assertThat(statut("/programme/" + id("A0299"))).isEqualTo(404);
        assertThat(statut("/programme/" + id("A0299") + "/agenda")).isEqualTo(404);
        assertThat(Ville.dans(contexte)
                        .visiteur()
                        .lire("/programme/" + id("A0288"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(statut("/programme/" + UUID.randomUUID())).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/programme/trimestre/2024-T9",
                "/programme/trimestre/2024",
                "/programme/trimestre/999999-T1",
                "/programme/semaine/2024-13-45",
                "/programme/semaine/hier",
                "/programme/semaine/+999999999-12-31",
                "/programme/quartiers/nulle_part/agenda",
                "/programme/quartiers/%27/agenda"
            })
    void finds_nothing_at_an_address_that_means_nothing(String chemin) {
        assertThat(statut(chemin)).isEqualTo(404);
    }

    @Test
    void answers_a_question_that_means_nothing_with_a_sentence() {
        var jour = ville.visiteur().lire("/programme?jour=%2B999999999-12-31");
        assertThat(jour.statusCode()).isEqualTo(422);
        assertThat(jour.body()).contains("Ce jour n'a pas été compris", "lundi 15 janvier 2024");

        assertThat(lire("/programme?quartier=%3Cscript%3E&thematique=x")).contains("Rien n'est prévu");
        assertThat(lire("/programme?suite=2099-01-01")).contains("lundi 15 janvier 2024");
        assertThat(ville.visiteur()
                        .lire("/programme/semaine/2024-01-17")
                        .headers()
                        .firstValue("Location"))
                .hasValue("/programme/semaine/2024-01-15");
    }

    /** As the first page does, which lists what comes next, however far it is. */
    @Test
    void leads_over_a_quarter_without_anything_to_the_next_that_holds_something() {
        var autre = Ville.dans(contexte).avecQuimper();
        autre.faire(() -> jdbc.sql("""
                        update seance set debut = debut + interval '4 months', fin = fin + interval '4 months'
                        where debut > '2024-01-15'
                        """).update());
        var premiere = autre.visiteur().lire("/").body();
        var programme = autre.visiteur().lire("/programme").body();
        assertThat(premiere).contains("mai 2024");
        assertThat(programme)
                .contains("mai 2024", "href=\"/programme/trimestre/2024-T2\"")
                .doesNotContain("Rien n&#39;est prévu");
        assertThat(programme).containsPattern("href=\"/programme\\?suite=2024-0[56]-");

        autre.faire(() -> jdbc.sql("""
                        update seance set debut = '2024-01-16 10:00+01', fin = '2024-01-16 11:00+01', statut = 'prevue'
                        where reference = (
                            select min(seance.reference) from seance join action on action.id = seance.action_id
                            where seance.debut > '2024-05-15' and seance.heure_connue and action.publiee
                                and action.type = 'atelier')
                        """).update());
        assertThat(autre.visiteur().lire("/programme?type=atelier").body())
                .contains("mardi 16 janvier 2024")
                .containsPattern("href=\"/programme\\?type=atelier&amp;suite=2024-05-");
    }

    @Test
    void prints_a_week_and_a_quarter() {
        assertThat(lire("/programme/semaine/2024-01-22"))
                .contains("Semaine du lundi 22 janvier 2024", "Sur inscription", "mercredi 24 janvier 2024")
                .doesNotContain("places restantes");
        assertThat(lire("/programme/trimestre/2024-T1"))
                .contains("Programme de janvier à mars 2024")
                .contains("Où c'est", "Esplanade François Mitterrand", "data-imprimer")
                .contains("Complet : liste d'attente", "/programme/trimestre/2024-T2");
        assertThat(lire("/programme/trimestre/2024-T2")).contains("Rien n'est prévu");
        assertThat(lire("/programme/semaine/2023-01-02")).contains("Rien n'est prévu");
    }

    @Test
    void tells_search_engines_of_each_day_without_letting_a_title_end_the_data() throws Exception {
        var page = lire("/programme/" + id("A0298"));
        assertThat(page).contains("Photos &lt;/script&gt;&lt;b&gt;&amp; co").doesNotContain("</script><b>");

        var donnees = DONNEES.matcher(page);
        assertThat(donnees.find()).isTrue();
        var evenement =
                JsonMapper.shared().readTree(donnees.group(1)).get("@graph").get(0);
        assertThat(evenement.get("@type").asString()).isEqualTo("Event");
        assertThat(evenement.get("name").asString()).isEqualTo("Photos </script><b>& co");
        assertThat(evenement.get("isAccessibleForFree").asBoolean()).isTrue();
        assertThat(evenement.get("startDate").asString()).matches("2024-\\d\\d-\\d\\dT\\d\\d:\\d\\d:00\\+0[12]:00");
        assertThat(evenement
                        .get("location")
                        .get("address")
                        .get("addressLocality")
                        .asString())
                .isEqualTo("Quimper");
    }

    @Test
    void gives_its_days_to_a_calendar() {
        var reponse = ville.visiteur().lire("/programme/" + id("A0302") + "/agenda");

        assertThat(reponse.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(reponse.headers().firstValue("ETag")).isPresent();
        assertThat(reponse.body())
                .contains("DTSTART:20240118T130000Z\r\n", "DTEND:20240118T150000Z\r\n", "STATUS:CONFIRMED\r\n")
                .contains("UID:" + seance("S1035") + "\r\n", "LAST-MODIFIED:20240112T100000Z\r\n")
                .contains("https://" + ville.hote + "/programme/");
        var quartier = lire("/programme/quartiers/kerfeunteun/agenda");
        assertThat(quartier).contains("STATUS:CANCELLED\r\n", "Annulé : Aide").doesNotContain("MPT de Penhars");
        assertThat(lire("/programme/agenda")).contains("MPT de Penhars").doesNotContain("S'informer et vérifier");
        assertThat(quartier.lines())
                .allMatch(ligne -> ligne.getBytes(java.nio.charset.StandardCharsets.UTF_8).length < 76);
    }

    @ParameterizedTest
    @Tag("navigateur")
    @ValueSource(booleans = {true, false})
    void reads_well_on_a_small_telephone(boolean avecScripts) {
        var complet = "/programme/" + id("A0297");
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(390, avecScripts, page -> {
                var plaintes = new ArrayList<String>();
                page.onConsoleMessage(message -> plaintes.add(message.text()));
                for (var chemin : List.of("/", "/programme", "/programme/trimestre/2024-T1", complet)) {
                    page.navigate(ville.adresse(chemin));
                    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                            .as(chemin)
                            .isLessThanOrEqualTo(390);
                    if (avecScripts) {
                        assertThat(Navigateur.fautes(page)).as(chemin).isEmpty();
                    }
                }
                assertThat(plaintes).isEmpty();
                page.navigate(ville.adresse("/programme"));
                choisir(page);
            });
        }
    }

    private void choisir(Page page) {
        page.selectOption("#quartier", "penhars");
        page.click(".filtres summary");
        page.selectOption("#type", "atelier");
        page.click("form[action='/programme'] button");
        assertThat(page.url()).contains("quartier=penhars", "type=atelier");
        page.locator(".horaire a").first().click();
        assertThat(page.locator("h2#quand").textContent()).isEqualTo("Quand et où");
        assertThat(page.locator(".venir a.bouton").count()).isLessThanOrEqualTo(1);
    }

    private String toutesLesPages() {
        var pages = new StringBuilder();
        var suite = "/programme";
        while (suite != null) {
            var page = lire(suite);
            pages.append(page);
            var lien = Pattern.compile("href=\"(/programme\\?suite=[^\"]+)\"").matcher(page);
            suite = lien.find() ? lien.group(1) : null;
        }
        return pages.toString();
    }

    private String lire(String chemin) {
        var reponse = ville.visiteur().lire(chemin);
        assertThat(reponse.statusCode()).as(chemin).isEqualTo(200);
        return reponse.body().replace("&#39;", "'").replace('\u00a0', ' ').replace("&nbsp;", " ");
    }

    private int statut(String chemin) {
        return ville.visiteur().lire(chemin).statusCode();
    }

    private UUID id(String reference) {
        return ville.faire(() -> jdbc.sql("select id from action where reference = :reference")
                .param("reference", reference)
                .query(UUID.class)
                .single());
    }

    private SeanceId seance(String reference) {
        return ville.faire(() -> jdbc.sql("select id from seance where reference = :reference")
                .param("reference", reference)
                .query(SeanceId.class)
                .single());
    }

    private void changer(String ordre) {
        ville.faire(() -> jdbc.sql(ordre).update());
    }

    /** A dead end says what comes nearest: the district next door, the same theme elsewhere, each with its first date. */
    @Test
    void proposes_what_comes_nearest_to_a_choice_that_is_not_to_be_had() {
        var vide = Ville.dans(contexte);
        vide.faire(() -> {
            for (var sql : List.of("""
                    insert into quartier (structure_id, code, nom, ordre)
                    values (structure_courante(), 'bourg', 'Le Bourg', 1), (structure_courante(), 'port', 'Le Port', 2),
                        (structure_courante(), 'lande', 'La Lande', 3)
                    """, """
                    insert into lieu (structure_id, id, nom, quartier, latitude, longitude)
                    values (structure_courante(), gen_random_uuid(), 'Mairie', 'bourg', 48.00, -4.10),
                        (structure_courante(), gen_random_uuid(), 'Quai', 'port', 48.01, -4.10),
                        (structure_courante(), gen_random_uuid(), 'Moulin', 'lande', 48.09, -4.10)
                    """, """
                    insert into action (structure_id, id, reference, type, titre, publiee)
                    select structure_courante(), gen_random_uuid(), quoi, 'permanence', quoi, true
                    from unnest(array['Quai', 'Moulin']) quoi
                    union all
                    select structure_courante(), gen_random_uuid(), 'Mairie', 'rdv_jeudi', 'Mairie', true
                    """, """
                    insert into seance (structure_id, id, action_id, lieu_id, debut, fin, statut)
                    select structure_courante(), gen_random_uuid(), action.id, lieu.id, jour + interval '10 hours',
                        jour + interval '12 hours', 'prevue'
                    from action
                    join lieu on lieu.nom = action.titre
                    join (values ('Quai', timestamptz '2024-01-23 00:00+01'), ('Moulin', '2024-01-16 00:00+01'),
                        ('Mairie', '2024-01-18 00:00+01')) le (lieu, jour) on le.lieu = lieu.nom
                    """)) {
                contexte.getBean(JdbcClient.class).sql(sql).update();
            }
            return true;
        });

        var page = vide.visiteur()
                .lire("/programme?quartier=bourg&type=permanence")
                .body();
        assertThat(page)
                .contains("Rien n'est prévu pour ce choix", "Vous pourriez aussi choisir")
                .containsSubsequence("Le plus près, Le Port : mardi 23 janvier", "partout", "mardi 16 janvier")
                .containsSubsequence("Autre chose, Le Bourg : jeudi 18 janvier")
                .contains("/programme?quartier=port&amp;type=permanence");
        assertThat(vide.visiteur()
                        .lire("/programme?quartier=port&type=permanence&jour=2024-01-17")
                        .body())
                .contains("Le même choix, un autre jour : mardi 23 janvier");
        assertThat(vide.visiteur().lire("/programme?quartier=port").body())
                .doesNotContain("Vous pourriez aussi choisir");
        // Nobody has measured: another place is told, and not as the nearest.
        vide.faire(() -> contexte.getBean(JdbcClient.class)
                .sql("update lieu set latitude = null, longitude = null where quartier = 'bourg'")
                .update());
        assertThat(vide.visiteur()
                        .lire("/programme?quartier=bourg&type=permanence")
                        .body())
                .contains("Ailleurs, La Lande : mardi 16 janvier")
                .doesNotContain("Le plus près");
        assertThat(vide.visiteur()
                        .lire("/programme?thematique=rien&quartier=rien")
                        .body())
                .contains("Rien n'est prévu pour ce choix");
    }
}
