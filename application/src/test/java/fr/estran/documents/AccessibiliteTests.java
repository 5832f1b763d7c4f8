package fr.estran.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessibiliteTests {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private static Playwright playwright;
    private static Browser navigateur;

    private final String page = Formes.creer().html(Exemples.rapport());

    @BeforeAll
    static void ouvrir() {
        Assumptions.assumeTrue(Files.isExecutable(CHROMIUM), "Chromium n'est pas installé");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        navigateur = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    @AfterAll
    static void fermer() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"390,LIGHT", "390,DARK", "1280,LIGHT", "1280,DARK"})
    void gives_axe_nothing_to_say(int largeur, ColorScheme couleurs) {
        montrer(page, largeur, couleurs, ecran -> assertThat(fautes(ecran)).isEmpty());
    }

    @Test
    void would_be_told_by_axe_of_a_fault() {
        var fautive = page.replace("--encre: #1b2733", "--encre: #b0b0b0").replace("lang=\"fr\"", "");
        montrer(
                fautive,
                1280,
                ColorScheme.LIGHT,
                ecran -> assertThat(fautes(ecran)).contains("color-contrast", "html-has-lang"));
    }

    @Test
    void never_scrolls_sideways_on_a_phone_but_its_wide_tables() {
        montrer(page, 390, ColorScheme.LIGHT, ecran -> {
            assertThat(ecran.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
            assertThat(
                            ecran.evaluate(
                                    "[...document.querySelectorAll('.defile')].some(zone => zone.scrollWidth > zone.clientWidth)"))
                    .isEqualTo(true);
        });
    }

    private static List<String> fautes(Page ecran) {
        return new AxeBuilder(ecran)
                .analyze().getViolations().stream().map(faute -> faute.getId()).toList();
    }

    private static void montrer(String html, int largeur, ColorScheme couleurs, Consumer<Page> examen) {
        var options =
                new Browser.NewContextOptions().setViewportSize(largeur, 800).setColorScheme(couleurs);
        try (var contexte = navigateur.newContext(options)) {
            var ecran = contexte.newPage();
            ecran.setContent(html);
            examen.accept(ecran);
        }
    }
}
