package fr.estran.presences;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import fr.estran.Navigateur;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.droits.Role;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** The sheet on a telephone, with and without JavaScript. It is Monday 15 January 2024, nine o'clock. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("navigateur")
class PresencesAuNavigateurTests {

    @Autowired
    ApplicationContext contexte;

    Ville ville;

    @BeforeEach
    void une_ville() {
        ville = Ville.dans(contexte);
    }

    /** One tap for each person, from the sheet: the page comes back where one was. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void notes_an_atelier_from_the_first_tap_to_its_closing(boolean avecScripts) {
        var atelier = Permanence.de(contexte, ville, "atelier");
        var anne = atelier.personne("Anne", "Abgrall");
        for (var nom : List.of("Bihan", "Corre", "Drezen", "Étienne", "Floc'h", "Guivarc'h")) {
            atelier.inscrire(atelier.personne("Yann", nom), "confirmee");
        }
        atelier.inscrire(anne, "confirmee");
        atelier.personne("Loïc", "Morvan");
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(390, avecScripts, page -> {
                ouvrir(page, atelier);
                for (var nom : List.of("Abgrall", "Bihan", "Corre", "Drezen", "Floc'h")) {
                    toucher(page, nom, "Présence");
                }
                toucher(page, "Étienne", "Excuse");
                toucher(page, "Corre", "Absence");
                assertThat(compte(page)).contains("4 personnes présentes", "1 excusée", "1 absente", "1 à dire");
                assertThat(page.url()).doesNotContain("?");

                page.fill("#qui", "MORV");
                if (!avecScripts) {
                    page.click("text=Chercher >> nth=-1");
                }
                page.click("button:has-text('Est là')");
                assertThat(page.locator("#venues").textContent()).contains("1 personne venue sans inscription");

                page.click("text=Une personne que le fichier ne connaît pas");
                page.fill("#prenom", "loic");
                page.fill("#nom", "morvan");
                page.click("text=Ajouter à la feuille");
                assertThat(Visiteur.lisible(page.locator("[role=alert]").textContent()))
                        .contains("Même personne ?");
                page.click("text=C'est quelqu'un d'autre");
                page.waitForSelector("text=2 personnes venues sans inscription");

                page.click("#plus");
                page.waitForSelector(".compteur strong:has-text('1')");
                page.click("#plus");
                page.waitForSelector(".compteur strong:has-text('2')");
                page.fill("#nombre", "5");
                page.click(".compteur .nombre button");
                page.waitForSelector("text=5 personnes sans nom");

                page.locator("#p-" + anne + " summary").click();
                page.selectOption("#theme-" + anne, new SelectOption().setLabel("Impôts"));
                page.selectOption("#suite-" + anne, new SelectOption().setLabel("À poursuivre"));
                page.locator("#p-" + anne).getByText("Noter").click();
                page.waitForSelector("#p-" + anne + " .dit:has-text('Impôts')");

                page.click("text=Relire et clore");
                page.click("button:has-text('Clore la séance')");
                assertThat(page.locator("[role=alert]").textContent()).contains("Répondez pour chaque personne");
                page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Absence"))
                        .check();
                page.click("button:has-text('Clore la séance')");
                assertThat(page.locator("main").textContent())
                        .contains("La séance est close. Elle compte dès maintenant.");
            });
        }
        assertThat(atelier.sql("select statut from seance")).isEqualTo("tenue");
        assertThat(atelier.sql("select string_agg(presence, ',' order by presence) from participation"))
                .isEqualTo("absent,absent,excuse,present,present,present,present,present,present");
        assertThat(atelier.sql("select anonymes from affluence")).isEqualTo("5");
    }

    @Test
    void keeps_the_page_where_it_is_while_one_taps() {
        var atelier = Permanence.de(contexte, ville, "atelier");
        for (var rang = 0; rang < 12; rang++) {
            atelier.inscrire(atelier.personne("Yann", "Nom " + (char) ('A' + rang)), "confirmee");
        }
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(390, true, page -> {
                ouvrir(page, atelier);
                page.evaluate("document.querySelectorAll('.lignes-de-feuille > li')[7].scrollIntoView()");
                var avant = page.evaluate("scrollY");
                page.evaluate("""
                        const bouton = document.querySelectorAll('.lignes-de-feuille > li')[7].querySelector('button');
                        bouton.focus({preventScroll: true});
                        bouton.click();
                        """);
                page.waitForSelector(".lignes-de-feuille > li.present");
                assertThat(page.evaluate("scrollY")).isEqualTo(avant);
                assertThat((String) page.evaluate("document.activeElement.id")).startsWith("present-");
            });
        }
    }

    /** The network goes away and comes back, the session ends, a colleague closes the sheet: nothing is lost, and it is said. */
    @Test
    void loses_no_tap_and_says_what_has_not_arrived() {
        var atelier = Permanence.de(contexte, ville, "atelier");
        for (var nom : List.of("Abgrall", "Bihan", "Corre")) {
            atelier.inscrire(atelier.personne("Yann", nom), "confirmee");
        }
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(390, true, page -> {
                ouvrir(page, atelier);
                page.fill("#qui", "mor");
                page.evaluate(
                        "for (let fois = 0; fois < 5; fois++) document.querySelector('.compteur #plus, #plus').click()");
                page.waitForSelector(".compteur strong:has-text('5')");
                assertThat(page.inputValue("#qui")).isEqualTo("mor");

                page.context().setOffline(true);
                page.click("button:has-text('Présence : Yann Abgrall')");
                page.waitForSelector("#reseau:has-text('Pas de réseau')");
                page.click("#plus");
                assertThat(Navigateur.fautes(page)).isEmpty();
                page.context().setOffline(false);
                page.waitForSelector("button[aria-pressed=true]:has-text('Présence : Yann Abgrall')");
                page.waitForSelector(".compteur strong:has-text('6')");
                assertThat(page.locator("#reseau").isVisible()).isFalse();

                page.context().clearCookies();
                page.click("button:has-text('Absence : Yann Bihan')");
                page.waitForURL(adresse -> adresse.contains("/connexion"));
                ville.entrerParLeFormulaire(page, Role.CONSEILLER);
                page.waitForSelector("button[aria-pressed=true]:has-text('Absence : Yann Bihan')");

                atelier.sql("update seance set statut = 'tenue'");
                page.click("button:has-text('Présence : Yann Corre')");
                page.waitForSelector("#messages:has-text('Cette séance est close.')");
                page.waitForSelector("#etat:has-text('Séance close')");
            });
        }
        assertThat(atelier.sql("select count(*) from saisie")).isEqualTo("8");
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void can_be_used_by_everyone_and_by_a_thumb(int largeur) {
        var atelier = Permanence.de(contexte, ville, "atelier");
        var matin = Permanence.de(contexte, ville);
        var anne = atelier.personne("Anne", "Abgrall-Le Goff de Kerguelen");
        atelier.inscrire(anne, "confirmee");
        atelier.inscrire(atelier.personne("Loïc", "Morvan"), "liste_attente");
        matin.noter(matin.saisie(matin.compte, 1, new Fait.Arrivee(anne.valeur(), anne)));
        matin.noter(matin.saisie(
                matin.compte,
                1,
                new Fait.Inconnu(anne.valeur(), new Fait.Besoin("impots", 15, Fait.Suite.ORIENTE, null))));
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(largeur, true, page -> {
                ville.entrer(page, Role.CONSEILLER);
                for (var chemin : List.of(
                        "/equipe",
                        "/equipe/presences",
                        feuille(atelier),
                        feuille(atelier) + "/clore",
                        feuille(matin),
                        feuille(matin) + "?pour=" + anne)) {
                    assertThat(page.navigate(ville.adresse(chemin)).status())
                            .as(chemin)
                            .isEqualTo(200);
                    if (chemin.equals(feuille(atelier))) {
                        page.fill("#qui", "mor");
                        page.waitForSelector("button:has-text('Est là')");
                    }
                    if (chemin.contains("seances")) {
                        page.evaluate("document.querySelectorAll('details').forEach(plus => plus.open = true)");
                    }
                    assertThat(Navigateur.fautes(page)).as(chemin).isEmpty();
                    assertThat(page.evaluate("document.documentElement.scrollWidth"))
                            .as(chemin)
                            .isEqualTo(largeur);
                    assertThat(page.evaluate("""
                                    [...document.querySelectorAll('.presences :is(button, .bouton, summary, select, .themes label)')]
                                        .filter(cible => cible.offsetParent && cible.getBoundingClientRect().height < 44)
                                        .map(cible => cible.textContent)""")).as(chemin).isEqualTo(List.of());
                }
                page.navigate(ville.adresse(feuille(atelier)));
                page.fill("#qui", "mor");
                page.waitForSelector("#trouvees form");
                assertThat(page.url()).doesNotContain("mor");
                assertThat(Navigateur.fautes(page)).isEmpty();
            });
        }
    }

    private void ouvrir(Page page, Permanence seance) {
        ville.entrer(page, Role.CONSEILLER);
        page.navigate(ville.adresse(feuille(seance)));
    }

    private static String feuille(Permanence seance) {
        return "/equipe/seances/" + seance.seance + "/presences";
    }

    /** One tap, and it is noted. */
    private static void toucher(Page page, String nom, String venue) {
        var ligne = page.locator(".lignes-de-feuille > li:has(strong:text('" + nom.replace("'", "\\'") + "'))");
        ligne.getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Locator.GetByRoleOptions().setName(venue))
                .first()
                .click();
        ligne.locator("button[aria-pressed=true]:has-text('" + venue + "')").waitFor();
    }

    private static String compte(Page page) {
        return page.locator("#compte").textContent();
    }
}
