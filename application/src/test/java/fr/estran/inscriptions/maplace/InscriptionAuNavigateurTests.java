package fr.estran.inscriptions.maplace;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import fr.estran.Navigateur;
import fr.estran.Ville;
import fr.estran.inscriptions.places.Atelier;
import fr.estran.socle.droits.Role;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody with a telephone in their hand, with scripts and without. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Tag("navigateur")
class InscriptionAuNavigateurTests {

    static final int TELEPHONE = 390;

    private static final String PAS_NOIRS = """
            () => [...document.querySelectorAll('main *')]
                .filter(e => e.checkVisibility() && getComputedStyle(e).color !== 'rgb(0, 0, 0)')
                .map(e => e.outerHTML.slice(0, 120))
            """;

    @Autowired
    ApplicationContext contexte;

    Ville ville;

    @BeforeEach
    void une_ville() {
        ville = Ville.dans(contexte);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void registers_a_couple_waits_is_offered_a_place_accepts_and_gives_it_up(boolean avecScripts) {
        var atelier = Atelier.avec(contexte, ville, 2, "promotion = 'proposition'");
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(
                    TELEPHONE,
                    avecScripts,
                    couple -> navigateur.ouvrir(TELEPHONE, avecScripts, seul -> {
                        registre(couple, atelier, avecScripts);
                        attend(seul, atelier, avecScripts);
                        couple.locator("a:has-text('Annuler mon inscription')")
                                .first()
                                .click();
                        saine(couple, avecScripts);
                        couple.goBack();
                        assertThat(couple.textContent("h1")).isEqualTo("Vos 2 places sont réservées.");
                        couple.goForward();
                        couple.click("button:has-text('Oui, annuler')");
                        seul.reload();
                        accepte(seul, avecScripts);
                    }));
        }
    }

    private void registre(Page page, Atelier atelier, boolean avecScripts) {
        page.navigate(ville.adresse("/programme/" + atelier.id));
        page.click("main a:has-text(\"S'inscrire\")");
        saine(page, avecScripts);
        // Enter, in a field, registers; it adds nobody.
        page.fill("[name='personnes[0].prenom']", "Anne");
        page.press("[name='personnes[0].prenom']", "Enter");
        assertThat(Navigateur.contenu(page)).contains("Écrivez le nom.");
        saine(page, avecScripts);
        page.fill("[name='personnes[0].nom']", "Le Gall");
        page.fill("[name=courriel]", "legall@exemple.fr");
        page.click("button:has-text('Ajouter une personne')");
        page.fill("[name='personnes[1].prenom']", "Jean");
        page.fill("[name='personnes[1].nom']", "Le Gall");
        page.locator("button.grand").click();
        assertThat(page.textContent("h1")).isEqualTo("Vos 2 places sont réservées.");
        saine(page, avecScripts);
        if (avecScripts) {
            simprime(page);
        }
    }

    /** Whatever the colours of the screen, paper is white: the ticket is black, with its code, and nothing to click on. */
    private static void simprime(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
        assertThat(page.locator(".code-de-place:visible").count()).isOne();
        assertThat(page.locator(".a-l-ecran:visible, main button:visible").count())
                .isZero();
        assertThat(page.evaluate(PAS_NOIRS)).isEqualTo(List.of());
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN).setColorScheme(ColorScheme.LIGHT));
    }

    private void attend(Page page, Atelier atelier, boolean avecScripts) {
        page.navigate(ville.adresse("/programme/" + atelier.id + "/inscription"));
        assertThat(Navigateur.contenu(page)).contains("C'est complet");
        page.fill("[name='personnes[0].prenom']", "Yves");
        page.fill("[name='personnes[0].nom']", "Riou");
        page.fill("[name=telephone]", "02 98 98 89 89");
        page.locator("button.grand").click();
        assertThat(page.textContent("h1")).isEqualTo("C'est complet. Vous êtes en tête de la liste d'attente.");
        assertThat(Navigateur.contenu(page)).contains("nous vous prévenons par téléphone");
        saine(page, avecScripts);
    }

    private void accepte(Page page, boolean avecScripts) {
        assertThat(page.textContent("h1")).startsWith("Une place vous est proposée. Répondez avant le ");
        saine(page, avecScripts);
        var code = page.textContent(".code-de-place");
        page.click("button:has-text('Fermer cette page')");
        page.navigate(ville.adresse("/ma-place"));
        saine(page, avecScripts);
        page.fill("[name=code]", code);
        page.fill("[name=nom]", "rio");
        page.click("button:has-text('Voir ma place')");
        page.click("button:has-text(\"J'accepte la place\")");
        assertThat(page.textContent("h1")).isEqualTo("Votre place est réservée.");
        page.click("a:has-text('Annuler mon inscription')");
        page.click("button:has-text('Oui, annuler')");
        assertThat(page.textContent("h1")).isEqualTo("Votre inscription est annulée.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void asks_about_a_slip_and_before_anybody_waits_and_lets_them_correct_it(boolean avecScripts) {
        var atelier = Atelier.de(contexte, ville, 1);
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(TELEPHONE, avecScripts, page -> {
                page.navigate(ville.adresse("/programme/" + atelier.id + "/inscription"));
                page.fill("[name='personnes[0].prenom']", "Anne");
                page.fill("[name='personnes[0].nom']", "Le Gall");
                page.fill("[name=courriel]", "legall@gmial.com");
                page.press("[name=courriel]", "Enter");
                assertThat(Navigateur.contenu(page)).contains("Vouliez-vous dire legall@gmail.com");
                saine(page, avecScripts);
                atelier.inscrire("Morvan");
                page.click("button:has-text(\"Oui, c'est\")");
                assertThat(Navigateur.contenu(page)).contains("C'est complet depuis un instant.");
                saine(page, avecScripts);
                page.click("button:has-text(\"Oui, m'inscrire\")");
                assertThat(page.textContent("h1")).isEqualTo("C'est complet. Vous êtes en tête de la liste d'attente.");
                page.click("a:has-text('Corriger')");
                saine(page, avecScripts);
                page.fill("[name=courriel]", "legall@exemple.fr");
                page.press("[name=courriel]", "Enter");
                assertThat(Navigateur.contenu(page)).contains("C'est corrigé.", "legall@exemple.fr");
                page.navigate(ville.adresse("/rappelez-moi"));
                saine(page, avecScripts);
                page.press("[name=nom]", "Enter");
                assertThat(Navigateur.contenu(page)).contains("Écrivez votre nom.");
                saine(page, avecScripts);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void lets_a_professional_book_by_the_link_of_their_body_and_shows_them_no_name(boolean avecScripts) {
        var atelier = Atelier.avec(contexte, ville, 2, "reservation = 'professionnels'");
        atelier.faire("insert into acteur (structure_id, id, nom) select structure_id, gen_random_uuid(),"
                + " 'Centre social de l''Exemple' from action where id = :id");
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(TELEPHONE, avecScripts, page -> {
                ville.entrer(page, Role.CONSEILLER);
                page.navigate(ville.adresse("/equipe/professionnels"));
                saine(page, avecScripts);
                page.click("button:has-text('Créer un lien')");
                var lien = page.textContent(".lien-a-donner");
                navigateur.ouvrir(TELEPHONE, avecScripts, pro -> reserver(pro, lien, avecScripts));
                page.navigate(ville.adresse("/equipe/professionnels"));
                page.click("button:has-text('Retirer le lien')");
                assertThat(page.navigate(lien).status()).isEqualTo(404);
            });
        }
        assertThat(ville.faire(() -> contexte.getBean(JdbcClient.class)
                        .sql("select professionnel from demande where accord_sur_la_presence")
                        .query(String.class)
                        .list()))
                .containsExactly("Dominique Exemple");
    }

    private void reserver(Page page, String lien, boolean avecScripts) {
        page.navigate(lien);
        saine(page, avecScripts);
        page.click("a:has-text('Atelier photos')");
        saine(page, avecScripts);
        page.fill("[name=proNom]", "Dominique Exemple");
        page.fill("[name=proTelephone]", "02 98 98 89 89");
        page.fill("[name='personnes[0].prenom']", "Anne");
        page.fill("[name='personnes[0].nom']", "Le Gall");
        page.fill("[name=telephone]", "06 12 34 56 78");
        page.locator("button.grand").click();
        assertThat(Navigateur.contenu(page)).contains("L'accord de la personne est nécessaire");
        page.check("[name=accord]");
        page.check("[name=presence]");
        page.locator("button.grand").click();
        assertThat(page.textContent("h1")).isEqualTo("La place de la personne que vous accompagnez est réservée.");
        assertThat(page.textContent(".code-de-place")).matches(Pattern.compile("[A-Z2-9]{3} [A-Z2-9]{3}"));
        page.navigate(lien);
        assertThat(Navigateur.contenu(page)).doesNotContain("Le Gall");
        assertThat(page.navigate(lien + UUID.randomUUID()).status()).isEqualTo(404);
    }

    private static void saine(Page page, boolean avecScripts) {
        if (avecScripts) {
            assertThat(Navigateur.fautes(page)).isEmpty();
        }
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(TELEPHONE);
    }
}
