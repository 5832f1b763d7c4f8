package fr.estran;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A real browser, and axe in it. It takes a second to start: one serves all tests of this JVM, which have it in turn. */
public final class Navigateur implements AutoCloseable {

    private static final String AXE = lireAxe();

    /** What is broken is all that we ask for: the rest of the report takes longer to write than to find. */
    private static final String FAUTES = """
            choix => axe.run(document, {resultTypes: ['violations'], ...choix}).then(vu => vu.violations.map(faute => faute.id))
            """;

    private static final Map<String, Boolean> INACTIVE = Map.of("enabled", false);
    private static final List<String> COULEURS = List.of("color-contrast", "link-in-text-block");

    /** Where the page is wider than its window: what sticks out of it. A wide table scrolls within itself, and does not count. */
    private static final String DEBORDEMENTS = """
            () => {
              const large = document.documentElement.clientWidth;
              return document.documentElement.scrollWidth <= large
                ? []
                : [document.documentElement.scrollWidth + ' px', ...[...document.querySelectorAll('body *')]
                    .filter(e => e.getBoundingClientRect().right > large + 0.5 && !e.closest('.tableau'))
                    .map(e => e.outerHTML.slice(0, 120))];
            }
            """;

    /** What a sheet of styles sees of each element: itself and all around it. */
    private static final String CHEMINS = """
            () => {
              const dit = e => [e.localName, e.className, e.type, ...e.getAttributeNames()].join('.');
              const chemin = e => e === null ? '' : chemin(e.parentElement) + '>' + dit(e);
              return [...new Set([...document.querySelectorAll('main *')].map(chemin))];
            }
            """;

    private static final String AU_DOUBLE = """
            () => {
              const racine = document.documentElement;
              racine.style.fontSize = 2 * parseFloat(getComputedStyle(racine).fontSize) + 'px';
            }
            """;

    private static final List<String> ARGUMENTS =
            List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking");

    private static final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

    private static Browser commun = lancer();

    private final Browser chromium = enMarche();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }

    private static Browser lancer() {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Outil.chromium())
                        .setArgs(ARGUMENTS));
    }

    /** A page that has killed the browser fails its own test, and no other. */
    private static Browser enMarche() {
        if (!commun.isConnected()) {
            commun = lancer();
        }
        return commun;
    }

    public void ouvrir(int largeur, ColorScheme couleurs, Consumer<Page> examen) {
        var options =
                new Browser.NewContextOptions().setViewportSize(largeur, 800).setColorScheme(couleurs);
        try (var contexte = chromium.newContext(options)) {
            examen.accept(contexte.newPage());
        }
    }

    /** With or without the scripts of the pages, which must all do without. */
    public void ouvrir(int largeur, boolean avecScripts, Consumer<Page> examen) {
        var options =
                new Browser.NewContextOptions().setViewportSize(largeur, 800).setJavaScriptEnabled(avecScripts);
        try (var contexte = chromium.newContext(options)) {
            examen.accept(contexte.newPage());
        }
    }

    /**
     * A telephone: a browser of its own, whose memory lies in a folder. Whatever happens in between, the next that opens the
     * folder finds what was written there.
     */
    public void telephone(Path memoire, Consumer<Page> examen) {
        var options = new BrowserType.LaunchPersistentContextOptions()
                .setExecutablePath(Outil.chromium())
                .setArgs(ARGUMENTS)
                .setViewportSize(390, 800);
        try (var contexte = playwright.chromium().launchPersistentContext(memoire, options)) {
            examen.accept(contexte.pages().getFirst());
        }
    }

    /** The same page in another window: no script of ours asks how wide it is, so that it need not be opened again. */
    public static void montrer(Page page, int largeur, ColorScheme couleurs) {
        page.setViewportSize(largeur, 800);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(couleurs));
    }

    /** All of it: a page that a click brings is read while it comes. */
    public static String contenu(Page page) {
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        try {
            return page.content();
        } catch (PlaywrightException enRoute) {
            // It goes to another page by itself, as those do that were waiting for a network.
            page.waitForLoadState(LoadState.LOAD);
            return page.content();
        }
    }

    /** The rules of accessibility that a page breaks, by their names at axe. */
    public static List<String> fautes(Page page) {
        return fautes(page, Map.of());
    }

    /** The elements of its content, each by the names and the classes that lead to it: those alike are shown alike. */
    public static List<String> chemins(Page page) {
        return textes(page.evaluate(CHEMINS));
    }

    /** What {@link #fautes} finds of a page whose colours were all looked at on others, which takes three quarters of the time. */
    public static List<String> fautesHorsCouleur(Page page) {
        return fautes(page, Map.of("rules", COULEURS.stream().collect(toMap(regle -> regle, _ -> INACTIVE))));
    }

    private static List<String> fautes(Page page, Map<String, Object> choix) {
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        page.frames().stream()
                .filter(cadre -> (Boolean) cadre.evaluate("window.axe === undefined"))
                .forEach(cadre -> cadre.evaluate(AXE));
        return textes(page.evaluate(FAUTES, choix));
    }

    /** What makes the page scroll sideways. */
    public static List<String> debordements(Page page) {
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        return textes(page.evaluate(DEBORDEMENTS));
    }

    /** The same when somebody has asked for letters twice as large, the window staying as it is. */
    public static List<String> debordementsAuDouble(Page page) {
        page.evaluate(AU_DOUBLE);
        var trouves = debordements(page);
        page.evaluate("document.documentElement.style.fontSize = ''");
        return trouves;
    }

    private static List<String> textes(Object dits) {
        return ((List<?>) dits).stream().map(Object::toString).toList();
    }

    private static String lireAxe() {
        try (var axe = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(axe.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was opened is closed already; the browser is for the next. */
    @Override
    public void close() {}
}
