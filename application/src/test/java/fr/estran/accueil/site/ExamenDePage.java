package fr.estran.accueil.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.estran.Navigateur;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;

/** One page, by all means: at each width, by keyboard, with large letters, in the dark. */
final class ExamenDePage {

    private ExamenDePage() {}

    /** A screen of 1,280 at 200 % is one of 640; at 400 %, one of 320. On a telephone, letters alone may be twice as large. */
    static void lire(Page page, SoftAssertions constats, String ici) {
        constats.assertThat(page.locator("h1").count()).as("one title: %s", ici).isEqualTo(1);
        for (var largeur : List.of(1280, 640, 320, 390)) {
            page.setViewportSize(largeur, 800);
            constats.assertThat(Navigateur.debordements(page))
                    .as("%s scrolls sideways at %d px", ici, largeur)
                    .isEmpty();
        }
        constats.assertThat(Navigateur.debordementsAuDouble(page))
                .as("%s scrolls sideways at 390 px, its letters twice as large", ici)
                .isEmpty();
        Navigateur.montrer(page, 390, ColorScheme.DARK);
        constats.assertThat(Navigateur.fautes(page))
                .as("%s on a small screen, in the dark", ici)
                .isEmpty();
        Navigateur.montrer(page, 1280, ColorScheme.LIGHT);
    }

    /**
     * From the head of the page to its foot, one key after the other. A menu that was followed already is passed by the way that
     * each page offers to its content.
     *
     * @param menusSuivis what stood in them, to which that of this page is added
     */
    static void suivreAuClavier(Page page, SoftAssertions constats, String ici, Set<String> menusSuivis) {
        page.evaluate(ECOUTER);
        page.keyboard().press("Tab");
        var premier = (String) page.evaluate("document.activeElement.className");
        constats.assertThat(premier)
                .as("%s begins with a way to the content", ici)
                .satisfiesAnyOf(
                        classe -> assertThat(classe).isEqualTo(EVITEMENT),
                        // Where nothing stands before the content, there is nothing to pass.
                        classe -> assertThat(page.locator(".bandeau").count()).isZero(),
                        // What went wrong is read first.
                        classe -> assertThat(page.locator("[data-premier]").count())
                                .isPositive(),
                        // While somebody speaks at the other end of the line, what they say is typed first.
                        classe ->
                                assertThat(page.locator("[autofocus]").count()).isPositive());
        var auContenu = !menusSuivis.add((String) page.evaluate(MENU)) && premier.equals(EVITEMENT);
        if (auContenu) {
            page.keyboard().press("Enter");
            constats.assertThat((Boolean)
                            page.evaluate("document.querySelector('main').contains(document.querySelector(':target'))"))
                    .as("%s: the way to the content leads there", ici)
                    .isTrue();
        }
        var attendus = (Integer) page.evaluate(TOUCHABLES, auContenu);
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

    private static final String EVITEMENT = "evitement";

    /** What one may act upon in the menu, wherever one is. */
    private static final String MENU = """
        () => [...document.querySelectorAll('.bandeau :is(a[href], button, summary)')]
          .map(e => e.outerHTML.replace(/ aria-current="[^"]*"/, '')).join()
        """;

    /** From the head of the page on: what is reached is struck out of what is expected, and what nobody sees reached is noted. */
    private static final String ECOUTER = """
        () => {
          window.attendus = new Set();
          window.sansMarque = [];
          document.activeElement.blur();
          window.scrollTo(0, 0);
          document.addEventListener('focusin', evenement => {
            const e = evenement.target;
            if (e.type === 'radio') {
              window.attendus.forEach(a => a.name === e.name && window.attendus.delete(a));
            }
            window.attendus.delete(e);
            const style = getComputedStyle(e);
            const entoure = e.type === 'radio' || e.type === 'checkbox' ? getComputedStyle(e.closest('label') ?? e) : style;
            if (e.tabIndex >= 0
                && style.outlineStyle === 'none' && style.boxShadow === 'none' && entoure.outlineStyle === 'none') {
              window.sansMarque.push(e.outerHTML.slice(0, 120));
            }
          });
        }
        """;

    /** What one may act upon that is not reached yet, one of each group of radio buttons. */
    private static final String TOUCHABLES = """
        auContenu => {
          const groupes = new Set();
          window.attendus = new Set([...document.querySelectorAll(
              'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
            .filter(e => e.checkVisibility() && !e.disabled && e.tabIndex >= 0 && e.getClientRects().length > 0)
            .filter(e => !e.closest('details:not([open])') || e.tagName === 'SUMMARY')
            .filter(e => e.type !== 'radio' || (!groupes.has(e.name) && groupes.add(e.name)))
            .filter(e => e !== document.activeElement)
            .filter(e => !auContenu || !e.matches('.evitement, .bandeau *')));
          return window.attendus.size;
        }
        """;
}
