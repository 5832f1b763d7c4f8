package fr.estran.programme.affiche;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import fr.estran.Navigateur;
import fr.estran.Ville;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.droits.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
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
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The programme on pages and in programs of others, on Monday 15 January 2024 at nine. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
class PartageTests {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    Ville ville;

    @BeforeAll
    void une_ville_et_son_programme() {
        ville = Ville.dans(contexte).avecSonProgramme();
        ville.faire(() -> jdbc.sql(
                        "update action set titre = titre || ' </title>' || chr(7) || ' & co' where type = 'atelier'")
                .update());
    }

    /** Another site, with the line in its page. */
    private record AutreSite(HttpServer serveur) implements AutoCloseable {

        static AutreSite avec(String ligne) throws IOException {
            var page =
                    ("<!doctype html><html lang=\"fr\"><title>La ville</title><style>a { display: none } iframe { opacity: .9 }</style>"
                                    + "<body><h1>La ville</h1>" + ligne + "</body></html>")
                            .getBytes(UTF_8);
            var serveur = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            serveur.createContext("/", echange -> {
                echange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
                echange.sendResponseHeaders(200, page.length);
                echange.getResponseBody().write(page);
                echange.close();
            });
            serveur.start();
            return new AutreSite(serveur);
        }

        String origine() {
            return "http://localhost:" + serveur.getAddress().getPort();
        }

        @Override
        public void close() {
            serveur.stop(0);
        }
    }

    @Test
    @Tag("navigateur")
    void is_shown_by_the_sites_that_the_town_chose_and_by_no_other() throws IOException {
        var ligne = "<script src=\"" + ville.adresse("/statique/affiche/partage.js")
                + "\" data-type=\"permanence\" data-couleur=\"0a5c7a\" async></script><noscript><a href=\"/programme\">Le programme</a></noscript>";
        try (var ami = AutreSite.avec(ligne);
                var inconnu = AutreSite.avec(ligne);
                var navigateur = new Navigateur()) {
            assertThat(ville.visiteur(Role.ADMINISTRATEUR)
                            .remplir(
                                    "/reglages/site",
                                    Map.of("sites", ami.origine().toUpperCase() + "/une/page\n"))
                            .statusCode())
                    .isEqualTo(302);

            navigateur.ouvrir(390, true, page -> {
                page.navigate(ami.origine());
                var bloc = bloc(page);
                bloc.waitForSelector(".horaire a");
                assertThat(bloc.locator("h1").textContent()).startsWith("Les prochaines séances");
                assertThat(bloc.locator("form, input, button").count()).isZero();
                assertThat(bloc.locator(".horaire a").first().isVisible()).isTrue();
                page.waitForFunction("document.querySelector('iframe').offsetHeight > 500");
                assertThat(Navigateur.debordements(page)).isEmpty();
                bloc.locator(".horaire a").first().click();
                page.waitForURL(adresse -> adresse.startsWith(ville.adresse("/programme/")));
            });
            navigateur.ouvrir(390, true, page -> {
                page.navigate(inconnu.origine());
                page.waitForSelector(
                        "iframe + p > a",
                        new Page.WaitForSelectorOptions()
                                .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
                page.waitForTimeout(500);
                assertThat(page.frames().stream().map(Frame::url))
                        .noneMatch(adresse -> adresse.contains("/programme/bloc"));
            });
            navigateur.ouvrir(390, false, page -> {
                page.navigate(ami.origine());
                assertThat(page.locator("noscript a, a").first().textContent()).isEqualTo("Le programme");
            });
            navigateur.ouvrir(390, true, page -> {
                page.navigate(ville.adresse("/programme/bloc"));
                assertThat(Navigateur.fautes(page)).isEmpty();
                assertThat(Navigateur.debordementsAuDouble(page)).isEmpty();
            });
        }
    }

    private static Frame bloc(Page page) {
        page.waitForSelector("iframe");
        page.waitForCondition(
                () -> page.frames().stream().anyMatch(un -> un.url().contains("/programme/bloc")));
        return page.frames().stream()
                .filter(un -> un.url().contains("/programme/bloc"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void is_held_by_nobody_where_no_site_was_chosen() {
        var bloc = Ville.dans(contexte).visiteur().lire("/programme/bloc");

        assertThat(bloc.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'none'");
        assertThat(ville.visiteur().lire("/programme").headers().firstValue("X-Frame-Options"))
                .hasValue("DENY");
        assertThat(ville.visiteur().lire("/connexion").headers().firstValue("X-Frame-Options"))
                .hasValue("DENY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exemple.fr",
                "javascript:alert(1)",
                "https://exemple.fr; script-src *",
                "https://exemple.fr\nhttps://*",
                "https://",
                "'self'",
                "https://a b"
            })
    void refuses_a_site_that_is_none_in_words(String saisi) {
        var reponse = ville.visiteur(Role.ADMINISTRATEUR).remplir("/reglages/site", Map.of("sites", saisi));

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).contains("Sites : écrivez une adresse par ligne");
    }

    @ParameterizedTest
    @CsvSource({"0a5c7a, true", "%230A5C7A, true", "ffff00, false", "red, false", "0a5c7a%7D, false"})
    void takes_a_colour_on_which_white_words_can_be_read(String couleur, boolean prise) {
        var bloc = ville.visiteur().lire("/programme/bloc?couleur=" + couleur).body();

        assertThat(bloc.contains("/programme/bloc/0a5c7a/couleurs.css")).isEqualTo(prise);
        assertThat(ville.visiteur()
                        .lire("/programme/bloc/" + couleur.replace("%23", "") + "/couleurs.css")
                        .statusCode())
                .isEqualTo(prise ? 200 : 404);
    }

    @Test
    void is_news_for_a_reader_of_feeds() throws Exception {
        var reponse = ville.visiteur().lire("/programme/flux");
        var flux = xml(reponse.body());
        var entrees = flux.getElementsByTagName("entry");

        assertThat(reponse.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(flux.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(entrees.getLength()).isBetween(20, 100);
        assertThat(entrees.item(0).getTextContent()).contains("lundi 15 janvier 2024");
        assertThat(reponse.body())
                .contains(" &lt;/title&gt;  &amp; co</title>", "href=\"https://" + ville.hote + "/programme/")
                .doesNotContain("\u0007");
        assertThat(xml(ville.visiteur()
                                .lire("/programme/flux?type=permanence&quartier=penhars")
                                .body())
                        .getElementsByTagName("entry")
                        .getLength())
                .isBetween(1, entrees.getLength() - 1);
        assertThat(xml(ville.visiteur()
                                .lire("/programme/flux?type=%3Cscript%3E")
                                .body())
                        .getElementsByTagName("entry")
                        .getLength())
                .isZero();
    }

    @Test
    void is_data_for_a_page_that_somebody_else_writes() {
        var seances = json("/programme/donnees");
        var ateliers = json("/programme/donnees?type=atelier");

        assertThat(seances.size()).isGreaterThan(ateliers.size());
        assertThat(ateliers.size()).isPositive();
        assertThat(ateliers).allSatisfy(atelier -> {
            assertThat(atelier.get("@type").asString()).isEqualTo("Event");
            assertThat(atelier.get("url").asString()).startsWith("https://" + ville.hote + "/programme/");
            assertThat(atelier.get("offers").get("availability").asString())
                    .isIn("https://schema.org/InStock", "https://schema.org/SoldOut");
        });
        assertThat(ville.visiteur()
                                .lire("/programme/agenda?type=atelier")
                                .body()
                                .split("BEGIN:VEVENT")
                                .length
                        - 1)
                .isEqualTo(ateliers.size());
    }

    /** In the form that OpenAgenda describes: an action at a venue is an event, with all its dates there. */
    @Test
    void is_events_of_openagenda_each_with_its_dates() {
        var lu = JsonMapper.shared()
                .readTree(ville.visiteur().lire("/programme/openagenda").body());
        var dates = new ArrayList<String>();
        var noms = new ArrayList<String>();
        assertThat(lu.get("total").asInt()).isEqualTo(lu.get("events").size()).isPositive();
        assertThat(lu.get("events")).allSatisfy(evenement -> {
            assertThat(evenement.get("extIds").get(0).get("key").asString()).isEqualTo("estran");
            noms.add(evenement.get("extIds").get(0).get("value").asString());
            assertThat(evenement.get("title").get("fr").asString()).isNotBlank().hasSizeLessThanOrEqualTo(140);
            assertThat(evenement.get("description").get("fr").asString())
                    .isNotBlank()
                    .hasSizeLessThanOrEqualTo(200);
            assertThat(evenement.get("timezone").asString()).isEqualTo("Europe/Paris");
            assertThat(evenement.get("status").asInt()).isIn(1, 2, 5, 6);
            assertThat(evenement.get("attendanceMode").asInt() == 1).isEqualTo(evenement.has("location"));
            assertThat(evenement.has("location")).isNotEqualTo(evenement.has("onlineAccessLink"));
            evenement.get("timings").forEach(date -> dates.add(date.get("begin").asString()));
        });
        assertThat(noms).doesNotHaveDuplicates();
        var donnees = new ArrayList<String>();
        json("/programme/donnees").forEach(seance -> {
            if (!seance.get("eventStatus").asString().endsWith("EventCancelled")) {
                donnees.add(seance.get("startDate").asString());
            }
        });
        assertThat(dates).containsAll(donnees);
    }

    /** Others compare what they read with what they read before: a service that starts anew writes it as the one before. */
    @ParameterizedTest
    @ValueSource(strings = {"/programme/donnees", "/programme/openagenda"})
    void is_written_in_one_order(String adresse) {
        ordonne(JsonMapper.shared().readTree(ville.visiteur().lire(adresse).body()));
    }

    private static void ordonne(JsonNode arbre) {
        assertThat(List.copyOf(arbre.propertyNames())).isSorted();
        arbre.forEach(PartageTests::ordonne);
    }

    /** What has no venue yet, or goes to somebody's home, has no place that one could tell. */
    @Test
    void is_no_event_of_openagenda_where_it_has_neither_a_venue_nor_a_distance() {
        var autre = Ville.dans(contexte);
        autre.faire(() -> jdbc.sql("""
                with chez_soi as (
                    insert into action (structure_id, id, type, titre, capacite, publiee)
                    values (structure_courante(), gen_random_uuid(), 'rendez_vous', 'Chez soi', null, true)
                    returning id
                )
                insert into seance (structure_id, id, action_id, debut, fin, statut)
                select structure_courante(), gen_random_uuid(), id, '2024-01-22 14:00+01', '2024-01-22 16:00+01', 'prevue'
                from chez_soi
                """).update());
        assertThat(openAgenda(autre)).isEmpty();
        autre.faire(() -> jdbc.sql("update action set ou = 'domicile'").update());
        assertThat(openAgenda(autre)).isEmpty();
        autre.faire(() -> jdbc.sql("update action set ou = 'visio'").update());

        assertThat(openAgenda(autre)).hasSize(1);
    }

    /** Asked so, it is not the one that was kept for others. */
    private static List<String> openAgenda(Ville ville) {
        return JsonMapper.shared()
                .readTree(ville.visiteur().lire("/programme/openagenda?type=").body())
                .get("events")
                .valueStream()
                .map(evenement -> evenement.get("extIds").get(0).get("value").asString())
                .toList();
    }

    /** Whoever has it from a reader of news learns that it is cancelled, and no program offers a place of it. */
    @Test
    void is_news_again_once_a_session_is_cancelled_and_offers_no_place_of_it() throws Exception {
        var autre = Ville.dans(contexte).avecSonProgramme();
        var seance = autre.faire(() -> jdbc.sql("""
                        select seance.id
                        from seance
                        join action on action.structure_id = seance.structure_id and action.id = seance.action_id
                        where action.type = 'atelier' and action.publiee and seance.debut > '2024-01-16' and seance.statut = 'prevue'
                        order by seance.debut
                        limit 1
                        """).query(SeanceId.class).single());
        var avant = change(autre, seance);
        assertThat(json(autre, "/programme/donnees?type=atelier")).allMatch(atelier -> atelier.has("offers"));
        autre.faire(() -> jdbc.sql("update seance set statut = 'annulee', revision = revision + 1 where id = :seance")
                .param("seance", seance)
                .update());

        assertThat(change(autre, seance)).isGreaterThan(avant);
        assertThat(json(autre, "/programme/donnees?type=atelier"))
                .filteredOn(atelier -> !atelier.has("offers"))
                .singleElement()
                .satisfies(atelier ->
                        assertThat(atelier.get("eventStatus").asString()).endsWith("EventCancelled"));
    }

    /** When the entry of that session says that it changed. */
    private static String change(Ville ville, SeanceId seance) throws Exception {
        var entrees = xml(ville.visiteur().lire("/programme/flux?type=atelier").body())
                .getElementsByTagName("entry");
        for (var rang = 0; rang < entrees.getLength(); rang++) {
            var entree = (Element) entrees.item(rang);
            if (entree.getTextContent().contains(seance.toString())) {
                return entree.getElementsByTagName("updated").item(0).getTextContent();
            }
        }
        throw new IllegalStateException("not in the feed");
    }

    @Test
    void is_seen_before_it_is_opened_where_a_link_is_shared() {
        var action = json("/programme/donnees").get(0).get("url").asString().replaceAll(".*/programme/", "/programme/");

        assertThat(ville.visiteur().lire(action).body())
                .containsPattern("property=\"og:title\" content=\"[^\"]+\"")
                .containsPattern("property=\"og:description\" content=\"Lundi 15 janvier 2024[^\"]+\"")
                .containsPattern("property=\"og:url\" content=\"https?://[^\"]+" + action + "\"")
                .containsPattern("rel=\"canonical\" href=\"https?://[^\"]+" + action + "\"");
    }

    @Test
    void tells_whoever_runs_a_site_which_line_to_copy() {
        var page = ville.visiteur().lire("/programme/partage?quartier=penhars").body();

        assertThat(page)
                .contains("https://" + ville.hote + "/statique/affiche/partage.js", "data-quartier=\"penhars\"")
                .contains("/programme/flux?quartier=penhars", "/programme/agenda?quartier=penhars");
        assertThat(ville.visiteur().lire("/programme").body()).contains("href=\"/programme/partage\"");
        assertThat(ville.visiteur()
                        .lire("/programme/partage?quartier=x%22%20onerror=%22alert(1)")
                        .body())
                .doesNotContain("onerror=\"");
    }

    private JsonNode json(String chemin) {
        return json(ville, chemin);
    }

    private static JsonNode json(Ville ville, String chemin) {
        return JsonMapper.shared()
                .readTree(ville.visiteur().lire(chemin).body())
                .get("@graph");
    }

    private static Document xml(String ecrit) throws Exception {
        var lecture = DocumentBuilderFactory.newDefaultNSInstance();
        return lecture.newDocumentBuilder().parse(new ByteArrayInputStream(ecrit.getBytes(UTF_8)));
    }
}
