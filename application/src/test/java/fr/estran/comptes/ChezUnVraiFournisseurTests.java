package fr.estran.comptes;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import fr.estran.Navigateur;
import fr.estran.Ville;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Role;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sign-in by Spring's authorization server, in a real browser: in, out, and who one is said again. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.sorties.internes=127.0.0.1")
@Tag("navigateur")
class ChezUnVraiFournisseurTests {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    @Qualifier("clientSansTransaction") JdbcClient jdbc;

    @Test
    void lets_in_by_one_click_proves_it_again_and_lets_out() {
        var ville = Ville.dans(contexte);
        try (var la = new FournisseurDEssai(ville.adresse(""), ville.courriel("administrateur"));
                var navigateur = new Navigateur()) {
            assertThat(ville.visiteur(Role.ADMINISTRATEUR)
                            .poster(
                                    "/comptes/fournisseur",
                                    Map.of(
                                            "genre",
                                            "autre",
                                            "nom",
                                            "le compte de la mairie",
                                            "emetteur",
                                            la.emetteur() + "/.well-known/openid-configuration",
                                            "client",
                                            FournisseurDEssai.CLIENT,
                                            "secret",
                                            FournisseurDEssai.SECRET))
                            .statusCode())
                    .isEqualTo(302);
            ville.visiteur(Role.ADMINISTRATEUR)
                    .poster(
                            "/comptes/" + ville.comptes.get(Role.ADMINISTRATEUR).valeur() + "/identite",
                            Map.of("sujet", FournisseurDEssai.PERSONNE));
            navigateur.ouvrir(390, ColorScheme.LIGHT, page -> {
                page.navigate(ville.adresse("/comptes/nouveau"));
                assertThat(Navigateur.fautes(page)).isEmpty();
                page.click("a[href='/connexion/fournisseur']");
                page.fill("[name=username]", FournisseurDEssai.PERSONNE);
                page.fill("[name=password]", FournisseurDEssai.MOT_DE_PASSE);
                page.click("button[type=submit]");
                page.waitForURL(ville.adresse("/comptes/nouveau"));

                page.navigate(ville.adresse("/comptes/fournisseur"));
                assertThat(Navigateur.fautes(page)).isEmpty();
                unMatinPasse(ville);
                page.navigate(ville.adresse("/comptes/nouveau"));
                page.fill("#nom", "Dominique Exemple");
                page.fill("#courriel", "dominique@exemple.fr");
                page.check("[name=role][value=accueil]");
                page.click("main form button[type=submit]");
                page.waitForSelector("a[href='/preuve/fournisseur']");
                assertThat(Navigateur.fautes(page)).isEmpty();
                var onglet = page.waitForPopup(() -> page.click("a[href='/preuve/fournisseur']"));
                onglet.waitForURL(ville.adresse("/preuve/faite"));
                assertThat(Navigateur.fautes(onglet)).isEmpty();
                onglet.close();
                page.click("main form > button");
                page.waitForSelector("main p.lu code");
                assertThat(page.locator("h1").textContent()).contains("Dominique Exemple");

                page.navigate(ville.adresse("/mon-compte"));
                page.locator("form[action='/deconnexion'] button").first().click();
                page.waitForURL(ville.adresse("/connexion?sortie"));
                page.click("a[href='/connexion/fournisseur']");
                page.waitForSelector("[name=username]");
            });
        }
    }

    /** A key would go on opening sessions for whom the provider knows no more. */
    @Test
    void opens_no_session_by_a_passkey_for_whoever_is_in_already_where_all_enter_by_it() {
        var ville = Ville.dans(contexte);
        try (var la = new FournisseurHostile();
                var navigateur = new Navigateur()) {
            navigateur.ouvrir(1280, ColorScheme.LIGHT, page -> {
                ComptesEnLigneTests.unAppareil(page, true);
                ville.entrerParLeFormulaire(page, Role.CONSEILLER);
                page.navigate(ville.adresse("/mon-compte/cles"));
                page.fill("#motDePasse", Ville.MOT_DE_PASSE);
                page.click("form[data-cle] button[type=submit]");
                page.waitForURL(ville.adresse("/mon-compte"));
                var secours = ville.comptes.get(Role.ADMINISTRATEUR).valeur().toString();
                ParFournisseurTests.regler(
                        ville.visiteur(Role.ADMINISTRATEUR), la, Map.of("exclusif", "oui", "secours", secours));

                page.navigate(ville.adresse("/mon-compte/cles"));
                page.evaluate("document.querySelector('form[data-cle]').dataset.cle = 'entrer'");
                page.fill("#motDePasse", Ville.MOT_DE_PASSE);
                page.click("form[data-cle] button[type=submit]");
                page.waitForSelector("form[data-cle] .faute[role=alert]:not([hidden])");
                assertThat(page.locator("form[data-cle] .faute[role=alert]").textContent())
                        .isEqualTo(Messages.de("comptes/comptes").dire("cle.refusee"));
            });
        }
    }

    /** Who came in this morning is in still, and has proved nothing since. */
    private void unMatinPasse(Ville ville) {
        jdbc.sql("""
            delete from technique.session_attributes
            using technique.session
            where session_primary_id = primary_id and attribute_name = 'estran.preuve' and principal_name = :qui
            """)
                .param("qui", ville.comptes.get(Role.ADMINISTRATEUR).valeur().toString())
                .update();
    }
}
