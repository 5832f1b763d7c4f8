package fr.estran.inscriptions.guichet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.estran.Navigateur;
import fr.estran.socle.droits.Role;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** A call, with the keyboard alone, with scripts on a wide screen and without on a telephone: few enough keys to be done while the person is still speaking. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("navigateur")
class InscrireAuClavierTests {

    static final int TOUCHES_AU_PLUS = 25;

    @Autowired
    ApplicationContext contexte;

    Navigateur navigateur;
    Guichetier guichet;
    int touches;

    @BeforeAll
    void ouvrir() {
        navigateur = new Navigateur();
        guichet = new Guichetier(contexte);
    }

    @AfterAll
    void fermer() {
        navigateur.close();
    }

    @Test
    void registers_a_known_person_in_few_keys_and_is_accessible_at_each_step() {
        IntStream.range(0, 6)
                .forEach(n -> guichet.atelier("Atelier " + n, "messagerie", 8, "2024-01-2" + n + "T08:30:00Z"));
        guichet.personne("Yvonne", "Kermarrec", "06 39 98 11 22");
        guichet.personne("Yves", "Kerdoncuff", "02 61 91 11 22");
        for (var largeur : new int[] {1280, 390}) {
            navigateur.ouvrir(largeur, largeur == 1280, page -> {
                guichet.ville.entrer(page, Role.ACCUEIL);
                touches = 0;
                page.navigate(guichet.ville.adresse("/equipe/inscrire"));
                frapper(page, "k", "e", "r", "m", "Enter");
                examiner(page, "Yvonne Kermarrec");
                frapper(page, "Enter");
                examiner(page, "8 places restantes sur 8");
                // The fourth that is offered: at the second width, what she has is offered no more.
                IntStream.range(0, 3).forEach(_ -> frapper(page, "ArrowDown"));
                frapper(page, "Enter");
                examiner(page, largeur == 390 ? "Atelier 4" : "Atelier 3");
                frapper(page, "Enter");
                page.waitForURL(adresse -> adresse.contains("/equipe/demandes/"));
                examiner(page, "Votre place est réservée.");
                assertThat(touches).isLessThanOrEqualTo(TOUCHES_AU_PLUS);
                // And the next call begins with one key.
                frapper(page, "Enter");
                page.waitForURL(adresse -> adresse.endsWith("/equipe/inscrire"));
                frapper(page, "z", "z", "z", "Enter");
                examiner(page, "Nouvelle personne");
            });
        }
    }

    @Test
    void shows_lists_that_are_accessible() {
        guichet.personne("Yvonne", "Kermarrec", "06 39 98 11 22");
        var action = guichet.atelier("Complet", "messagerie", 1, "2024-02-20T08:30:00Z");
        var gens = IntStream.range(0, 3)
                .mapToObj(n -> guichet.personne("Personne" + n, "De la liste", n == 2 ? null : "02 61 91 20 0" + n))
                .toList();
        gens.forEach(qui -> guichet.inscrire(action, qui));
        guichet.accueil.poster(
                "/equipe/inscriptions/" + action + "/groupes",
                Map.of("nom", "Résidence", "places", "2", "raison", "Ils apportent leurs chaises"));
        var demande = guichet.une("select id from demande where canal = 'telephone' limit 1", UUID.class);
        for (var largeur : new int[] {1280, 390}) {
            navigateur.ouvrir(largeur, true, page -> {
                guichet.ville.entrer(page, Role.CONSEILLER);
                page.navigate(guichet.ville.adresse("/equipe/inscrire?action=" + action));
                frapper(page, "k", "e", "r", "Enter");
                examiner(page, "Yvonne Kermarrec");
                frapper(page, "Enter");
                examiner(page, "au-delà des places");
                page.click("button[value=excedent]");
                examiner(page, "Il n'y a plus de place");
            });
        }
        navigateur.ouvrir(1280, ColorScheme.LIGHT, page -> {
            guichet.ville.entrer(page, Role.CONSEILLER);
            for (var chemin : new String[] {
                "/equipe",
                "/equipe/inscriptions",
                "/equipe/inscriptions/" + action,
                "/equipe/inscriptions/" + action + "/imprimer",
                "/equipe/inscriptions/" + action + "/" + guichet.inscription(action, gens.get(1)),
                "/equipe/personnes/" + gens.getFirst(),
                "/equipe/demandes/" + demande,
                "/equipe/demandes/" + demande + "/fiche"
            }) {
                page.navigate(guichet.ville.adresse(chemin));
                page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
                for (var largeur : new int[] {1280, 390}) {
                    Navigateur.montrer(page, largeur, ColorScheme.LIGHT);
                    assertThat(Navigateur.fautes(page))
                            .as(chemin + " " + largeur)
                            .isEmpty();
                }
            }
        });
    }

    /** As somebody does who looks at the screen: on what has the focus, and once the next page is there. */
    private void frapper(Page page, String... clefs) {
        for (var clef : clefs) {
            page.locator("main :focus").waitFor();
            touches++;
            if (clef.equals("Enter")) {
                var arrivee = new AtomicBoolean();
                Consumer<Frame> suite = _ -> arrivee.set(true);
                page.onFrameNavigated(suite);
                page.keyboard().press(clef);
                page.waitForCondition(arrivee::get);
                page.offFrameNavigated(suite);
                page.waitForLoadState();
            } else {
                page.keyboard().press(clef);
            }
        }
    }

    private void examiner(Page page, String attendu) {
        page.waitForCondition(() -> page.locator("main").textContent().contains(attendu));
        // Where scripts are off, axe never ends.
        if (page.viewportSize().width == 1280) {
            assertThat(Navigateur.fautes(page)).as(attendu).isEmpty();
        }
        assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("wider than the screen: " + attendu)
                .isEqualTo(true);
    }
}
