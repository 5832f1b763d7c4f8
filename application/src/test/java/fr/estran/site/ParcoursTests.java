package fr.estran.site;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.estran.Navigateur;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.acteurs.Role;
import fr.estran.commun.StructureCourante;
import fr.estran.diffusion.ActesDeDemonstration;
import fr.estran.droits.Droits;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Walks the pages as each role finds them, from link to link, one page of each kind: those of every module, without being
 * told of them.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("navigateur")
class ParcoursTests {

    /** What is hardest to fit on a small screen: a name as towns have them, a number that one calls, an address. */
    static final Reglages AU_LONG = new Reglages(
            "Ville de Sainte-Mousse-en-Cornouaille – Conseillers numériques",
            "Ordinateur, téléphone, démarches en ligne : nous vous aidons.",
            "1 place de l'Exemple\n29000 Sainte-Mousse-en-Cornouaille",
            "02 61 91 00 00",
            "conseillers-numeriques@sainte-mousse-en-cornouaille.example",
            "Du lundi au vendredi, de 9 h à 12 h et de 14 h à 17 h.",
            "Camille Exemple, maire",
            "Un hébergeur, 1 rue de l'Exemple, 29000 Sainte-Mousse",
            "dpo@sainte-mousse-en-cornouaille.example",
            null,
            null,
            null);

    static final boolean PHOTOGRAPHIER = Boolean.getBoolean("estran.photographier");

    static final Pattern BALISE = Pattern.compile("<([a-z][a-z0-9-]*)[^>]*>");
    static final Pattern CLASSE = Pattern.compile(" class=\"[^\"]*\"");
    static final Pattern LIEN = Pattern.compile("<a\\b[^>]* href=\"(/[^\"]*)\"");

    @Autowired
    ApplicationContext contexte;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes;

    Ville ville;
    List<PathPattern> chemins;

    /** Kinds of pages that were walked by all means, and what stood on them: neither is opened again for another role. */
    final Set<String> examinees = new HashSet<>();

    static Stream<Optional<Role>> visiteurs() {
        return Stream.concat(
                Stream.of(Optional.empty(), Optional.of(Role.RESPONSABLE), Optional.of(Role.ADMINISTRATEUR)),
                Stream.of(Role.CONSEILLER, Role.ACCUEIL, Role.LECTEUR, Role.PARTENAIRE)
                        .map(Optional::of));
    }

    @BeforeAll
    void une_ville() {
        ville = Ville.dans(contexte).avecQuimper();
        StructureCourante.auNomDe(ville.structure, () -> {
            contexte.getBean(ActesDeDemonstration.class).raconter();
            contexte.getBean(Vitrines.class).enregistrer(AU_LONG);
            return ville;
        });
        chemins = routes.getHandlerMethods().keySet().stream()
                .filter(route -> route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(route -> Stream.ofNullable(route.getPathPatternsCondition()))
                .flatMap(condition -> condition.getPatterns().stream())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("visiteurs")
    void finds_pages_that_anyone_can_read_and_use(Optional<Role> role) {
        var constats = new SoftAssertions();
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(1280, ColorScheme.LIGHT, page -> {
                role.ifPresent(connu -> ville.entrer(page, connu));
                parcourir(page, role.map(ville::visiteur).orElseGet(ville::visiteur), constats, role);
            });
            navigateur.ouvrir(390, false, page -> {
                role.ifPresent(connu -> ville.entrer(page, connu));
                page.navigate(ville.adresse(role.isPresent() ? "/plan-du-site" : "/"));
                constats.assertThat(page.locator("h1").count()).isEqualTo(1);
                page.locator("footer a").first().click();
                constats.assertThat(page.url()).endsWith("/accessibilite");
            });
        }
        constats.assertAll();
    }

    @Test
    void would_see_letters_that_the_dark_hides() {
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(390, ColorScheme.DARK, page -> {
                page.setContent("<body style='background: #000; color: #222'><main><h1>Bonjour</h1></main></body>");
                assertThat(Navigateur.fautesDeCouleur(page)).containsExactly("color-contrast");
            });
        }
    }

    private void parcourir(Page page, Visiteur visiteur, SoftAssertions constats, Optional<Role> role) {
        var qui = role.map(Role::code).orElse("personne");
        var aVoir = new ArrayDeque<String>();
        chemins.stream()
                .map(PathPattern::getPatternString)
                .filter(chemin -> !chemin.contains("{") && !chemin.equals("/error"))
                .forEach(aVoir::add);
        var vues = new HashSet<String>();
        while (!aVoir.isEmpty()) {
            var chemin = aVoir.removeFirst();
            var genre = genre(chemin).filter(vues::add);
            var html = genre.flatMap(_ -> html(visiteur, chemin));
            if (html.isEmpty()) {
                continue;
            }
            var ici = genre.get() + " (" + qui + ")";
            var nouveau = examinees.add(genre.get());
            if (examinees.add(charpente(html.get())) || nouveau) {
                page.navigate(ville.adresse(chemin));
                examiner(page, nouveau, constats, ici);
            }
            if (PHOTOGRAPHIER) {
                page.navigate(ville.adresse(chemin));
                photographier(page, qui + genre.get().replace('/', '_').replaceAll("[{}*]", ""));
            }
            var liens = liens(html.get());
            constats.assertThat(liens).as("%s leads only where one may go", ici).allMatch(lien -> ouvert(role, lien));
            aVoir.addAll(liens);
        }
        assertThat(vues).hasSizeGreaterThan(5);
    }

    /** What is offered and then refused is a page that cannot be found. */
    private boolean ouvert(Optional<Role> role, String lien) {
        var chemin = lien.replaceAll("[?#].*", "");
        var droits = contexte.getBean(Droits.class);
        return role.map(connu -> droits.ouvre(connu, chemin))
                .orElseGet(() -> droits.ouvreATous(HttpMethod.GET, chemin));
    }

    private static void examiner(Page page, boolean nouveau, SoftAssertions constats, String ici) {
        if (nouveau) {
            suivreAuClavier(page, constats, ici);
            lire(page, constats, ici);
        } else {
            constats.assertThat(Navigateur.fautes(page)).as(ici).isEmpty();
        }
    }

    private Optional<String> genre(String chemin) {
        var seul = PathContainer.parsePath(chemin.replaceAll("[?#].*", ""));
        return chemins.stream()
                .filter(route -> route.matches(seul))
                .map(PathPattern::getPatternString)
                .findFirst();
    }

    /** Unless it is a file, or a page that is not for whoever asks, or one that sends elsewhere. */
    private static Optional<String> html(Visiteur visiteur, String chemin) {
        var reponse = visiteur.lire(chemin.replaceAll("#.*", ""));
        return reponse.statusCode() == 200
                        && reponse.headers()
                                .firstValue("Content-Type")
                                .orElse("")
                                .startsWith("text/html")
                ? Optional.of(reponse.body())
                : Optional.empty();
    }

    /** A screen of 1,280 at 200 % is one of 640; at 400 %, one of 320. On a telephone, letters alone may be twice as large. */
    private static void lire(Page page, SoftAssertions constats, String ici) {
        constats.assertThat(page.locator("h1").count()).as("one title: %s", ici).isEqualTo(1);
        for (var largeur : List.of(1280, 640, 320, 390)) {
            Navigateur.montrer(page, largeur, ColorScheme.LIGHT);
            constats.assertThat(Navigateur.debordements(page))
                    .as("%s scrolls sideways at %d px", ici, largeur)
                    .isEmpty();
            if (largeur == 1280 || largeur == 390) {
                constats.assertThat(Navigateur.fautes(page))
                        .as("%s at %d px", ici, largeur)
                        .isEmpty();
            }
        }
        constats.assertThat(Navigateur.debordementsAuDouble(page))
                .as("%s scrolls sideways at 390 px, its letters twice as large", ici)
                .isEmpty();
        Navigateur.montrer(page, 390, ColorScheme.DARK);
        constats.assertThat(Navigateur.fautesDeCouleur(page))
                .as("%s in the dark", ici)
                .isEmpty();
        Navigateur.montrer(page, 1280, ColorScheme.LIGHT);
    }

    private static void suivreAuClavier(Page page, SoftAssertions constats, String ici) {
        var attendus = (Integer) page.evaluate(TOUCHABLES);
        page.evaluate("document.activeElement.blur(); window.scrollTo(0, 0)");
        page.keyboard().press("Tab");
        constats.assertThat((String) page.evaluate("document.activeElement.className"))
                .as("%s begins with a way to the content", ici)
                .satisfiesAnyOf(
                        classe -> assertThat(classe).isEqualTo("evitement"),
                        // What went wrong is read first.
                        classe -> assertThat(page.locator("[data-premier]").count())
                                .isPositive(),
                        // While somebody speaks at the other end of the line, what they say is typed first.
                        classe ->
                                assertThat(page.locator("[autofocus]").count()).isPositive());
        for (int touche = 0; touche < attendus * 4 + 10; touche++) {
            // Held down, as it were: half as many messages to the browser.
            page.keyboard().down("Tab");
            if (touche % 10 == 9 && (Boolean) page.evaluate("window.attendus.size === 0")) {
                break;
            }
        }
        page.keyboard().up("Tab");
        constats.assertThat((List<?>) page.evaluate("[...window.attendus].map(e => e.outerHTML.slice(0, 120))"))
                .as("%s: not reached by keyboard", ici)
                .isEmpty();
        constats.assertThat((List<?>) page.evaluate("window.sansMarque"))
                .as("%s: focus is not seen", ici)
                .isEmpty();
        page.evaluate("document.activeElement.blur(); window.scrollTo(0, 0)");
    }

    /** What one may act upon, one of each group of radio buttons; as each is reached, it is struck out. */
    private static final String TOUCHABLES = """
            () => {
              const groupes = new Set();
              window.sansMarque = [];
              window.attendus = new Set([...document.querySelectorAll(
                  'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
                .filter(e => e.checkVisibility() && !e.disabled && e.getClientRects().length > 0)
                .filter(e => !e.closest('details:not([open])') || e.tagName === 'SUMMARY')
                .filter(e => e.type !== 'radio' || (!groupes.has(e.name) && groupes.add(e.name))));
              document.addEventListener('focusin', evenement => {
                const e = evenement.target;
                if (e.type === 'radio') {
                  window.attendus.forEach(a => a.name === e.name && window.attendus.delete(a));
                }
                window.attendus.delete(e);
                const style = getComputedStyle(e);
                const entoure = e.type === 'radio' || e.type === 'checkbox' ? getComputedStyle(e.closest('label') ?? e) : style;
                if (style.outlineStyle === 'none' && style.boxShadow === 'none' && entoure.outlineStyle === 'none') {
                  window.sansMarque.push(e.outerHTML.slice(0, 120));
                }
              });
              return window.attendus.size;
            }
            """;

    /** What is there without what is said: two roles are often shown the same. */
    private static String charpente(String html) {
        return BALISE.matcher(html.substring(html.indexOf("<main"), html.indexOf("</main>")))
                .results()
                .map(balise -> balise.group(1)
                        + CLASSE.matcher(balise.group())
                                .results()
                                .map(MatchResult::group)
                                .findFirst()
                                .orElse(""))
                .collect(joining(","));
    }

    private List<String> liens(String html) {
        var suite = new LinkedHashMap<String, String>();
        LIEN.matcher(html)
                .results()
                .map(lien -> lien.group(1).replace("&amp;", "&"))
                .forEach(adresse -> genre(adresse).ifPresent(genre -> suite.putIfAbsent(genre, adresse)));
        return List.copyOf(suite.values());
    }

    private static void photographier(Page page, String nom) {
        for (var largeur : List.of(1280, 390)) {
            page.setViewportSize(largeur, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/images/" + nom + "-" + largeur + ".png")));
        }
        page.setViewportSize(1280, 800);
    }
}
