package fr.estran;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A real browser, and axe in it. */
public final class Navigateur implements AutoCloseable {

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser chromium = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Outil.chromium())
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));

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

    /** The rules of accessibility that a page breaks, by their names at axe. */
    public static List<String> fautes(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream().map(faute -> faute.getId()).toList();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
