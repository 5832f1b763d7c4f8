package fr.estran;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;

/** A real browser, and axe in it. It takes a second to start: one serves all tests of this JVM, which have it in turn. */
public final class Navigateur implements AutoCloseable {

    private static final String AXE = lireAxe();

    /** Whose next pages come with axe: to send it for each takes twice the time. */
    private static final Set<BrowserContext> EQUIPES = Collections.newSetFromMap(new WeakHashMap<>());

    private static final String AXE_EST_LA = """
            () => {
              if (window.axe === undefined) {
                window.sortirAxe?.();
              }
              return window.axe !== undefined;
            }
            """;

    /**
     * What is broken is all that we ask for: the rest of the report takes longer to write than to find. Colours take three quarters
     * of the time: they are looked at where something is shown as nothing was before. Sounds are fetched where there are some.
     */
    private static final String FAUTES = """
        nouveaux => {
          const marques = nouveaux.map(chemin => window.chemins.get(chemin));
          marques.forEach(e => e.setAttribute('data-couleurs', ''));
          axe.configure({rules: [
            {id: 'color-contrast', selector: '[data-couleurs]'},
            {id: 'link-in-text-block', selector: 'a[href][data-couleurs]'}]});
          const preload = document.querySelector('audio, video') !== null;
          return axe.run(document, {resultTypes: ['violations'], preload}).then(vu => {
            marques.forEach(e => e.removeAttribute('data-couleurs'));
            return vu.violations.map(faute => faute.id);
          });
        }
        """;

    /** What {@link #CHEMINS} said of the pages that broke no rule. */
    private static final Set<Object> COULEURS_VUES = new HashSet<>();

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

    /**
     * What colours follow from: the sheets of styles, by day or by night, what these see of an element, which is itself and all
     * around it, and whether it says something. In numbers of 53 bits, each with the first that is seen so, since a page has a thousand.
     */
    private static final String CHEMINS = """
        () => {
          const nombre = (dit, avant) => {
            let a = 0xdeadbeef ^ avant, b = 0x41c6ce57 ^ (avant / 0x100000000);
            for (let i = 0; i < dit.length; i++) {
              a = Math.imul(a ^ dit.charCodeAt(i), 2654435761);
              b = Math.imul(b ^ dit.charCodeAt(i), 1597334677);
            }
            a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
            b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
            return 4294967296 * (2097151 & b) + (a >>> 0);
          };
          const valeur = /^(role|aria-(busy|current|disabled|expanded|invalid|pressed|selected))$/;
          const attribut = a => valeur.test(a.name) ? a.name + '=' + a.value : a.name;
          const coche = e => e.checked || e.localName === 'label' && e.matches(':has(:checked)');
          const dit = e => [e.localName, e.className, e.type, coche(e), ...[...e.attributes].map(attribut)].join('.');
          const parle = e => !!e.value || [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim() !== '');
          const feuilles = [...document.styleSheets].map(f => f.href ?? f.ownerNode.textContent).join();
          window.chemins = new Map();
          const suivre = (e, avant) => {
            const ici = nombre(dit(e), avant);
            const cle = nombre(parle(e) ? 'parle' : '', ici);
            if (!window.chemins.has(cle) && e.checkVisibility()) {
              window.chemins.set(cle, e);
            }
            [...e.children].forEach(enfant => suivre(enfant, ici));
          };
          suivre(document.body, nombre(feuilles + matchMedia('(prefers-color-scheme: dark)').matches, 0));
          return [...window.chemins.keys()];
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
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        page.frames().stream()
                .filter(cadre -> !(Boolean) cadre.evaluate(AXE_EST_LA))
                .forEach(cadre -> cadre.evaluate(AXE));
        if (EQUIPES.add(page.context())) {
            page.context().addInitScript("window.sortirAxe = () => {" + AXE + "}");
        }
        var nouveaux = ((List<?>) page.evaluate(CHEMINS))
                .stream().filter(chemin -> !COULEURS_VUES.contains(chemin)).toList();
        var fautes = textes(page.evaluate(FAUTES, nouveaux));
        if (fautes.isEmpty()) {
            COULEURS_VUES.addAll(nouveaux);
        }
        return fautes;
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
