package fr.estran.accueil.site;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.estran.Navigateur;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.accueil.site.MenuDuService.MenuRepository.EntreeDuMenu;
import fr.estran.socle.droits.Role;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the menu shows of a service, and what is under « Plus ». It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("long")
class MenuDuServiceTests {

    private static final Pattern LIEN = Pattern.compile("<a href=\"(/[^\"]*)\"");

    private static final List<String> TOUJOURS = List.of(
            "/equipe",
            "/equipe/agenda",
            "/equipe/presences",
            "/equipe/programme",
            "/equipe/inscriptions",
            "/equipe/personnes",
            "/reglages");

    private static final List<String> RARES =
            Stream.of(EntreeDuMenu.values()).map(EntreeDuMenu::adresse).toList();

    @Autowired
    ApplicationContext contexte;

    Ville ville;
    Visiteur responsable;

    @BeforeEach
    void une_ville_sans_rien() {
        ville = Ville.dans(contexte);
        responsable = ville.visiteur(Role.RESPONSABLE);
    }

    @Test
    void shows_a_new_service_what_it_uses_and_keeps_all_else_one_click_away() {
        assertThat(enVue("/equipe")).isEqualTo(TOUJOURS);
        assertThat(enPlus("/equipe")).isEqualTo(RARES);
        assertThat(enVue("/equipe/lieux/nouveau"))
                .as("the page one is in, last")
                .startsWith(TOUJOURS.toArray(String[]::new))
                .endsWith("/equipe/lieux")
                .hasSize(TOUJOURS.size() + 1);
        assertThat(enPlus("/equipe/lieux/nouveau"))
                .doesNotContain("/equipe/lieux")
                .hasSize(RARES.size() - 1);
        assertThat(responsable.lire("/plan-du-site").body().replaceFirst("(?s).*<main", ""))
                .contains(RARES.stream()
                        .map(adresse -> "<a href=\"" + adresse + "\"")
                        .toList())
                .contains(TOUJOURS.stream()
                        .map(adresse -> "<a href=\"" + adresse + "\"")
                        .toList())
                .doesNotContain("<details");
        assertThat(ville.visiteur(Role.LECTEUR).lire("/espace").body())
                .contains("<a href=\"/statistiques\"", "<a href=\"/bilans\"")
                .doesNotContain("class=\"plus\"");
    }

    @Test
    void shows_an_entry_once_the_service_has_something_of_it_and_for_good() {
        assertThat(enVue("/equipe")).doesNotContain("/equipe/reseau");

        responsable.remplir("/equipe/organismes/nouveau", Map.of("nom", "Le relais"));

        assertThat(enVue("/equipe"))
                .containsSubsequence("/equipe/personnes", "/equipe/reseau", "/reglages")
                .doesNotContainAnyElementsOf(List.of("/equipe/lieux", "/bilans"));

        faire("delete from acteur");
        envoyer();
        assertThat(enVue("/equipe")).contains("/equipe/reseau");
        assertThat(ville.visiteur(Role.ACCUEIL).lire("/equipe").body()).contains("class=\"plus\"");
    }

    @Test
    void shows_each_entry_by_what_there_is_of_it() {
        ville.avecQuimper();
        envoyer();
        assertThat(enVue("/equipe"))
                .contains("/equipe/absences", "/equipe/lieux", "/equipe/reseau", "/statistiques", "/bilans")
                .containsSubsequence("/equipe/absences", "/equipe/lieux", "/equipe/reseau", "/statistiques", "/bilans");
        assertThat(enPlus("/equipe")).isSubsetOf("/equipe/rendez-vous", "/equipe/messages", "/equipe/prets");
    }

    /** Nothing is asked of the database on a page: what came there unseen is not told until something is sent. */
    @Test
    void keeps_what_it_knows_in_memory_from_one_page_to_the_next() {
        assertThat(enPlus("/equipe")).contains("/equipe/lieux");
        for (var nom : List.of("Halle", "Salle du bourg")) {
            faire("""
                    insert into lieu (structure_id, id, reference, nom)
                    values (structure_courante(), gen_random_uuid(), '%1$s', '%1$s')
                    """.formatted(nom));
        }

        assertThat(enPlus("/equipe")).contains("/equipe/lieux");
        assertThat(enPlus("/equipe/programme")).contains("/equipe/lieux");

        envoyer();
        assertThat(enVue("/equipe")).contains("/equipe/lieux");
    }

    @Test
    void costs_a_page_no_statement_and_the_first_after_something_was_sent_two() {
        responsable.lire("/equipe");
        assertThat(ordres("", "/equipe/programme")).isPositive();
        assertThat(ordres("entree_du_menu", "/equipe", "/equipe/programme", "/equipe/lieux"))
                .isZero();

        envoyer();
        assertThat(ordres("entree_du_menu", "/equipe", "/equipe/programme")).isEqualTo(2);
    }

    private long ordres(String mot, String... pages) {
        var ordres = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var lus = new ListAppender<ILoggingEvent>();
        lus.start();
        ordres.setLevel(Level.DEBUG);
        ordres.addAppender(lus);
        try {
            Stream.of(pages).forEach(responsable::lire);
        } finally {
            ordres.detachAppender(lus);
            ordres.setLevel(null);
        }
        return lus.list.stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(dit -> dit.startsWith("Executing prepared SQL statement") && dit.contains(mot))
                .count();
    }

    @Test
    @Tag("navigateur")
    void opens_the_rest_without_a_script_by_keyboard_and_on_every_width() {
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(1280, false, page -> {
                ville.entrer(page, Role.RESPONSABLE);
                page.navigate(ville.adresse("/equipe"));
                assertThat(lignes(page)).isEqualTo(1);
                page.focus("nav.large .plus summary");
                page.keyboard().press("Enter");
                assertThat(page.locator("nav.large .plus a:visible").count()).isEqualTo(RARES.size());
                assertThat(lignes(page)).isEqualTo(1);
                page.keyboard().press("Tab");
                page.keyboard().press("Enter");
                page.waitForURL(adresse -> adresse.endsWith("/equipe/rendez-vous"));
                assertThat(page.locator("nav.large > ul > li > a[aria-current=page]")
                                .textContent())
                        .isEqualTo("Rendez-vous");
                assertThat(lignes(page)).isEqualTo(1);
            });
            for (var largeur : List.of(390, 640)) {
                navigateur.ouvrir(largeur, false, page -> {
                    ville.entrer(page, Role.RESPONSABLE);
                    page.click(".court > summary");
                    page.click(".court .plus summary");
                    assertThat(Navigateur.debordements(page)).isEmpty();
                    assertThat(Navigateur.debordementsAuDouble(page)).isEmpty();
                    page.click(".court .plus a[href='/bilans']");
                    page.waitForURL(adresse -> adresse.endsWith("/bilans"));
                });
            }
            for (var couleurs : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                navigateur.ouvrir(1280, couleurs, page -> {
                    ville.entrer(page, Role.RESPONSABLE);
                    page.click("nav.large .plus summary");
                    page.keyboard().press("Tab");
                    page.evaluate("Promise.all(document.getAnimations().map(lueur => lueur.finished))");
                    assertThat(couleur(page, ".plus summary"))
                            .as(
                                    "read still, once one is on what it opened: axe is silent of letters that are not seen at all")
                            .isEqualTo(couleur(page, ".plus a"));
                    assertThat(Navigateur.fautes(page)).isEmpty();
                    assertThat(Navigateur.debordementsAuDouble(page)).isEmpty();
                });
            }
        }
    }

    private static Object couleur(Page page, String ou) {
        return page.evaluate("ou => getComputedStyle(document.querySelector('nav.large ' + ou)).color", ou);
    }

    private static Object lignes(Page page) {
        return page.evaluate(
                "new Set([...document.querySelectorAll('nav.large > ul > li')].map(li => li.offsetTop)).size");
    }

    private List<String> enVue(String chemin) {
        return liens(menu(chemin).replaceFirst("(?s)<details.*</details>", ""));
    }

    private List<String> enPlus(String chemin) {
        var menu = menu(chemin);
        return menu.contains("<details") ? liens(menu.substring(menu.indexOf("<details"))) : List.of();
    }

    private String menu(String chemin) {
        var page = responsable.lire(chemin).body();
        var debut = page.indexOf("<nav class=\"large\"");
        return page.substring(debut, page.indexOf("</nav>", debut));
    }

    private static List<String> liens(String html) {
        return LIEN.matcher(html)
                .results()
                .map((MatchResult lien) -> lien.group(1))
                .toList();
    }

    /** Anything at all: it is a step that somebody leaves out. */
    private void envoyer() {
        responsable.poster("/premiere-fois/etapes/vacances/passer", Map.of());
    }

    private void faire(String sql) {
        ville.faire(() -> contexte.getBean(JdbcClient.class).sql(sql).update());
    }
}
