package fr.estran.accueil.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import fr.estran.Navigateur;
import fr.estran.socle.secrets.PremiersCodes;
import fr.estran.socle.vocabulaire.Structures;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From an empty database to an administrator: what comes first happens once, so the tests have an order. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        // A database that no other test has been in.
        properties = "estran.essai=premiere-fois")
@TestMethodOrder(OrderAnnotation.class)
@Tag("long")
class PremiereFoisTests {

    static final String MOT_DE_PASSE = "girafe tournevis mandarine";

    static final List<String> QUARTIERS = List.of("Bourg", "Port", "Gare", "Plage");

    @LocalServerPort
    int port;

    @Autowired
    PremiersCodes codes;

    @Autowired
    Structures structures;

    @Test
    @Order(1)
    void looks_at_no_more_codes_after_some_wrong_ones() {
        codes.emettre(null);
        // Nor is a password weighed for whoever has no code.
        assertThat(demander("AAAA-BBBB-CCCC", "Sainte-Mousse", "azertyuiop123").body())
                .contains("id=\"code\"")
                .doesNotContain("se devine");
        var statuts = new ArrayList<Integer>();
        for (var essai = 0; essai < 100; essai++) {
            statuts.add(faire("AAAA-BBBB-%04d".formatted(essai), "Sainte-Mousse"));
        }
        assertThat(statuts.stream().filter(statut -> statut == 422)).hasSizeBetween(4, 9);
        assertThat(statuts).containsOnly(422, 429);
        assertThat(codes.attente("203.0.113.9")).isEmpty();
    }

    /** Whoever types an address before there is a town is led to the page that makes it, which leads back to none of these. */
    @Test
    @Order(1)
    void leads_to_the_page_that_makes_the_town_from_any_other() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            for (var page : List.of("/", "/programme", "/rendez-vous", "/mentions-legales", "/connexion", "/equipe")) {
                var reponse = client.send(
                        HttpRequest.newBuilder(URI.create(adresse(page))).build(), BodyHandlers.ofString());
                assertThat(reponse.statusCode()).as(page).isEqualTo(302);
                assertThat(reponse.headers().firstValue("Location").orElseThrow())
                        .endsWith("/premiere-fois");
            }
            var ici = client.send(
                    HttpRequest.newBuilder(URI.create(adresse("/premiere-fois")))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(ici.body()).contains("Mettre le service en route").doesNotContain("href=\"/programme\"");
        }
    }

    @Test
    @Order(2)
    void opens_the_service_in_a_browser_once() throws Exception {
        var code = codes.emettre(null);
        while (codes.attente("127.0.0.1").isPresent()) {
            Thread.sleep(500);
        }
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(390, ColorScheme.LIGHT, page -> {
                page.navigate(aSonNom("/"));
                assertThat(page.url()).endsWith("/premiere-fois");
                assertThat(Navigateur.fautes(page)).isEmpty();
                page.fill("#code", code);
                page.fill("#service", "Ville de Sainte-Mousse – Conseillers numériques");
                page.fill("#commune", "Sainte-Mousse");
                page.fill("#codeInsee", "29999");
                page.fill("#nom", "Luce Exemple");
                page.fill("#courriel", "luce@exemple.fr");
                page.fill("#motDePasse", "azertyuiop123");
                page.click("main form button[type=submit]");
                assertThat(page.locator("main").textContent()).contains("se devine");
                page.fill("#motDePasse", MOT_DE_PASSE);
                page.click("main form button[type=submit]");
                assertThat(page.url()).endsWith("/connexion");
                assertThat(page.locator("main").textContent()).contains("Le compte est créé");
                page.fill("#courriel", "luce@exemple.fr");
                page.fill("#motDePasse", MOT_DE_PASSE);
                page.click("main form[action='/connexion'] button[type=submit]");
                assertThat(page.url()).endsWith("/equipe");
                assertThat(page.navigate(aSonNom("/premiere-fois")).status()).isEqualTo(404);
            });
        }
        assertThat(structures.hote(structures.pourHote("depart.localhost").orElseThrow()))
                .contains("depart.localhost");
        assertThat(faire(code, "Autre")).isEqualTo(404);
        assertThat(faire(codes.emettre(null), "Autre")).isEqualTo(404);
    }

    /** Nothing is typed but what forms ask for: from the first page of a new town to the first place that somebody has. */
    @Test
    @Order(3)
    void leads_by_links_alone_from_an_empty_town_to_the_first_registration() {
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(1280, ColorScheme.LIGHT, page -> {
                page.navigate(aSonNom("/"));
                page.click("footer a[href='/connexion']");
                entrer(page, "luce@exemple.fr");
                page.click("main a[href='/premiere-fois/etapes']");
                page.click("main a.bouton[href='/comptes']");
                assertThat(page.locator(".etape").textContent()).contains("Ouvrir le service, étape");
                var code = ouvrirLeCompteDuResponsable(page);
                page.click("form[action='/deconnexion'] button");
                page.click("main a[href='/mot-de-passe/code']");
                page.fill("#courriel", "resp@exemple.fr");
                page.fill("#code", code);
                page.fill("#nouveau", MOT_DE_PASSE);
                page.click("main form button[type=submit]");
                entrer(page, "resp@exemple.fr");
                page.click("main a[href='/premiere-fois/etapes']");
                assertThat(page.locator("form[action$='/vacances/passer']").count())
                        .as("the zone is known from the code of the town")
                        .isZero();
                page.click("form[action$='/formes/passer'] button");
                assertThat(page.locator("form[action$='/formes/reprendre']").count())
                        .isEqualTo(1);
                quatreQuartiers(page);
                onzeLieux(page);
                deuxConseilleres(page);
                dixModeles(page);
                etape(page, "/equipe/programme/nouvelle");
                programmer(page);
                page.click("form[action$='/publier'] button");
                page.click("nav.large a[href='/reglages']");
                page.click("main a[href='/premiere-fois/etapes']");
                assertThat(page.locator("form[action$='/inscriptions/passer']").count())
                        .as("registration is open")
                        .isZero();
                page.click(".marque");
                page.click("main a:has-text('Premiers clics')");
                assertThat(page.textContent("main")).contains("Salle 7");
                page.click("main a[href$='/inscription']");
                assertThat(page.locator("h1").count()).isEqualTo(1);
                assertThat(page.url()).endsWith("/inscription");
                page.fill("[name='personnes[0].prenom']", "Anne");
                page.fill("[name='personnes[0].nom']", "Le Gall");
                page.fill("[name=telephone]", "02 98 98 89 89");
                page.locator("button.grand").click();
                assertThat(page.textContent("h1")).isEqualTo("Votre place est réservée.");
            });
        }
    }

    private static void entrer(Page page, String courriel) {
        page.fill("#courriel", courriel);
        page.fill("#motDePasse", MOT_DE_PASSE);
        page.click("main form[action='/connexion'] button[type=submit]");
        page.waitForURL(adresse -> adresse.endsWith("/equipe"));
    }

    private static String ouvrirLeCompteDuResponsable(Page page) {
        page.click("main a[href='/comptes/nouveau']");
        page.fill("#nom", "Camille Exemple");
        page.fill("#courriel", "resp@exemple.fr");
        page.check("input[name=role][value=responsable]");
        page.click("main form button[type=submit]");
        return page.locator(".lu code").textContent().strip();
    }

    /** From the page of the day, as one comes back to it each time. */
    private static void etape(Page page, String adresse) {
        page.click(".marque-equipe, nav.large a[href='/equipe']");
        page.click("main a[href='/premiere-fois/etapes']");
        page.click("main a.bouton[href='" + adresse + "']");
    }

    private static void quatreQuartiers(Page page) {
        etape(page, "/reglages/quartiers");
        for (var nom : QUARTIERS) {
            page.fill("#nom", nom);
            page.click("form[action='/reglages/quartiers'] button");
        }
        assertThat(page.locator("ol.lieux li").count()).isEqualTo(4);
    }

    private static void onzeLieux(Page page) {
        etape(page, "/equipe/lieux");
        for (var rang = 1; rang <= 11; rang++) {
            page.click("main a.bouton[href='/equipe/lieux/nouveau']");
            page.fill("#nom", "Salle " + rang);
            page.fill("#adresse", rang + ", rue des Mousses");
            page.selectOption("#quartier", new SelectOption().setLabel(QUARTIERS.get(rang % 4)));
            page.click("#formulaire button:not([name])");
            page.click("nav[aria-label] a[href='/equipe/lieux']");
        }
        assertThat(page.locator("ul.lieux > li").count()).isEqualTo(11);
    }

    private static void deuxConseilleres(Page page) {
        etape(page, "/equipe/conseillers");
        for (var nom : List.of("Riou", "Kerbrat")) {
            page.click("main a.bouton[href='/equipe/conseillers/nouveau']");
            page.fill("#prenom", "Lou");
            page.fill("#nom", nom);
            page.fill("#entree", LocalDate.now().minusYears(1).toString());
            page.click("#formulaire button, main form button");
            page.click("nav[aria-label] a[href='/equipe/conseillers']");
        }
        assertThat(page.locator("ul.lieux > li").count()).isEqualTo(2);
    }

    /** Ticked, not typed. */
    private static void dixModeles(Page page) {
        etape(page, "/reglages/ateliers/depart");
        page.locator("input[name=modeles]").all().subList(0, 10).forEach(Locator::check);
        page.click("#formulaire button");
    }

    private static void programmer(Page page) {
        page.selectOption("form[method=get] #modele", new SelectOption().setIndex(1));
        page.click("form[method=get]:has(#modele) button");
        page.selectOption("#type", "atelier");
        page.fill("#titre", "Premiers clics");
        page.fill("#jour", LocalDate.now().plusDays(14).toString());
        page.fill("#debut", "14:00");
        page.fill("#fin", "16:00");
        page.fill("#capacite", "8");
        page.selectOption("#lieu", new SelectOption().setLabel("Salle 7"));
        page.check("input[name=conseillers] >> nth=0");
        page.click("#formulaire button:not([name])");
        page.waitForLoadState();
        if (page.locator("button[name=accord]").count() > 0) {
            page.click("button[name=accord]");
        }
        page.waitForSelector("form[action$='/publier']");
    }

    @Test
    @Order(4)
    void lets_one_of_two_win() throws Exception {
        // Here the service is there already: what is raced for is the code itself.
        var code = codes.emettre(null);
        try (var ensemble = Executors.newVirtualThreadPerTaskExecutor()) {
            var essais =
                    ensemble.invokeAll(Collections.nCopies(4, (Callable<Boolean>) () -> codes.consommer(code, null)));
            assertThat(essais.stream().filter(essai -> essai.resultNow())).hasSize(1);
        }
        assertThat(codes.consommer(code, null)).isFalse();
    }

    private int faire(String code, String commune) {
        return demander(code, commune, MOT_DE_PASSE).statusCode();
    }

    private HttpResponse<String> demander(String code, String commune, String motDePasse) {
        var champs = Map.of(
                "code", code,
                "service", "Service",
                "commune", commune,
                "codeInsee", "29999",
                "nom", "Luce Exemple",
                "courriel", "luce@exemple.fr",
                "motDePasse", motDePasse);
        var corps = champs.entrySet().stream()
                .map(champ -> champ.getKey() + "=" + URLEncoder.encode(champ.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(adresse("/premiere-fois")))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .header("Cookie", "estran-jeton=a")
                            .header("X-XSRF-TOKEN", "AGE=")
                            .POST(BodyPublishers.ofString(corps))
                            .build(),
                    BodyHandlers.ofString());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Under the name that the town will be known by; Chromium finds any name of localhost by itself. */
    private String aSonNom(String chemin) {
        return "http://depart.localhost:" + port + chemin;
    }

    private String adresse(String chemin) {
        return "http://127.0.0.1:" + port + chemin;
    }
}
