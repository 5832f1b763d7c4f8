package fr.estran.socle.documents;

import static fr.estran.Navigateur.fautes;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.estran.Navigateur;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("navigateur")
class AccessibiliteTests {

    private static final String DEFILENT =
            "[...document.querySelectorAll('.defile')].map(zone => zone.scrollWidth > zone.clientWidth)";
    private static final String DITS =
            "[...document.querySelectorAll('.glisse')].map(mot => getComputedStyle(mot).display !== 'none')";

    private static Navigateur navigateur;

    private final String page = Formes.creer().html(Exemples.rapport());

    @BeforeAll
    static void ouvrir() {
        navigateur = new Navigateur();
    }

    @AfterAll
    static void fermer() {
        navigateur.close();
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

    @ParameterizedTest
    @ValueSource(ints = {390, 560, 800, 1280})
    void says_of_a_table_that_it_scrolls_where_it_does(int largeur) {
        var document = new Document(
                "Titre",
                "Sujet",
                "Auteur",
                List.of(
                        Exemples.large(2),
                        Exemples.large(3),
                        Exemples.large(4),
                        Exemples.large(6),
                        Exemples.large(12)));
        montrer(Formes.creer().html(document), largeur, ColorScheme.LIGHT, ecran -> {
            assertThat(ecran.evaluate(DEFILENT)).isEqualTo(ecran.evaluate(DITS));
            ecran.evaluate("document.documentElement.style.fontSize = '200%'");
            assertThat(ecran.evaluate(DEFILENT)).isEqualTo(ecran.evaluate(DITS));
            assertThat(ecran.evaluate("document.documentElement.scrollWidth")).isEqualTo(largeur);
        });
    }

    private static void montrer(String html, int largeur, ColorScheme couleurs, Consumer<Page> examen) {
        navigateur.ouvrir(largeur, couleurs, ecran -> {
            ecran.setContent(html);
            examen.accept(ecran);
        });
    }
}
