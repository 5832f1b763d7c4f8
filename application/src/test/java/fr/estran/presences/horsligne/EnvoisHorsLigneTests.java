package fr.estran.presences.horsligne;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import fr.estran.Navigateur;
import fr.estran.Visiteur;
import fr.estran.socle.droits.Role;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** What a telephone has noted leaves by itself, once, whatever its network, its clock and its page are like. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("navigateur")
class EnvoisHorsLigneTests {

    static final String LE_LENDEMAIN = """
            () => {
              const Horloge = Date;
              globalThis.Date = class extends Horloge {
                constructor(...dits) { super(...(dits.length ? dits : [Horloge.now() + 86_400_000])); }
                static now() { return Horloge.now() + 86_400_000; }
              };
            }
            """;

    /** What a telephone tells whose battery was taken out. */
    static final String EN_1970 = """
            () => {
              const Horloge = Date;
              const depuis = Horloge.now();
              globalThis.Date = class extends Horloge {
                constructor(...dits) { super(...(dits.length ? dits : [Horloge.now() - depuis])); }
                static now() { return Horloge.now() - depuis; }
              };
            }
            """;

    static final String VIEILLE_PAGE = """
            async () => {
              const cache = await caches.open('estran-hors-ligne');
              const page = await cache.match('/equipe/hors-ligne');
              const texte = (await page.text()).replace('<header', '<p>Version ancienne</p><header');
              await cache.put('/equipe/hors-ligne', new Response(texte, { headers: page.headers }));
            }
            """;

    /** The browser has sent the form again by itself, behind a page that was loaded just before. */
    private static final String SORTI_AILLEURS = """
            async () => {
              const formulaire = document.querySelector('form[action="/deconnexion"]');
              localStorage.setItem('estran-sortie', document.querySelector('[data-envois-en-attente]').dataset.compte);
              const corps = new URLSearchParams(new FormData(formulaire));
              await fetch('/deconnexion', { method: 'POST', body: corps, redirect: 'manual' });
              dispatchEvent(new Event('online'));
            }
            """;

    @Autowired
    ApplicationContext contexte;

    Tournee tournee;

    @BeforeEach
    void une_tournee() {
        tournee = Tournee.dans(contexte);
    }

    @Test
    void sends_with_no_page_open_when_the_network_is_back() {
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(390, true, page -> {
                tournee.emporter(page, Role.CONSEILLER);
                page.context().setOffline(true);
                page.evaluate(EN_1970);
                tournee.feuille(page, "Atelier photos");
                tournee.noter(page, "Anne Kerzoncuff", "Présence");
                var ailleurs = page.context().newPage();
                page.close();
                page.context().setOffline(false);
                reveiller(ailleurs);
                ailleurs.waitForCondition(
                        () -> !tournee.presences(tournee.atelier()).isEmpty());
            });
        }
        assertThat(tournee.presences(tournee.atelier())).containsExactly("Anne Kerzoncuff present");
        // No older than the sheets, whatever the clock said.
        assertThat(tournee.compter("select count(*) from saisie where notee_le >= '2024-01-15 08:00Z'"))
                .isEqualTo(1);
    }

    /** As the browser does when it finds a network. */
    private void reveiller(Page page) {
        page.navigate("about:blank");
        var outils = page.context().newCDPSession(page);
        var enregistre = new AtomicReference<String>();
        outils.on(
                "ServiceWorker.workerRegistrationUpdated",
                vu -> vu.getAsJsonArray("registrations").forEach(un -> {
                    var service = un.getAsJsonObject();
                    if (service.get("scopeURL")
                            .getAsString()
                            .startsWith(tournee.ville().adresse("/equipe"))) {
                        enregistre.set(service.get("registrationId").getAsString());
                    }
                }));
        page.navigate(tournee.ville().adresse("/confidentialite"));
        outils.send("ServiceWorker.enable");
        page.waitForCondition(() -> enregistre.get() != null);
        var evenement = new JsonObject();
        evenement.addProperty("origin", tournee.ville().adresse(""));
        evenement.addProperty("registrationId", enregistre.get());
        evenement.addProperty("tag", "estran-envois");
        evenement.addProperty("lastChance", true);
        outils.send("ServiceWorker.dispatchSyncEvent", evenement);
    }

    @Test
    void loses_nothing_and_keeps_nothing_twice_where_the_network_is_bad() {
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(390, true, page -> {
                page.addInitScript("delete ServiceWorkerRegistration.prototype.sync");
                tournee.faire("insert into acteur (structure_id, id, reference, nom)"
                        + " values (structure_courante(), gen_random_uuid(), 'A1', 'CCAS de Sainte-Mousse')");
                tournee.emporter(page, Role.CONSEILLER);
                page.context().setOffline(true);
                tournee.feuille(page, "Permanence au bourg");
                page.click("text=Quelqu'un que je ne connais pas");
                page.click("text=Impôts");
                page.click("text=Orientation");
                page.click("text=CCAS de Sainte-Mousse");
                page.waitForSelector("#fait:has-text('une personne de plus, impôts')");

                // Three come; one is helped, one has no time left, one never was.
                for (var arrivees = 1; arrivees <= 3; arrivees++) {
                    page.click("text=Quelqu'un arrive");
                    page.waitForSelector("#file-titre:has-text('" + arrivees + " personne')");
                }
                page.click("#fait button");
                page.waitForSelector("#file-titre:has-text('2 personnes attendent')");
                assertThat(Navigateur.fautes(page)).isEmpty();
                page.click("text=À son tour");
                page.waitForSelector("#passage-titre:has-text('Pour quoi ?')");
                page.click(".tours summary");
                page.click("text=Repartie sans aide");
                page.waitForSelector("text=1 personne est repartie sans aide.");
                page.click("[data-geste=retour]");
                tournee.feuille(page, "Atelier photos");
                tournee.noter(page, "Anne Kerzoncuff", "Présence");
                tournee.noter(page, "Jean Quiniou", "Absence");

                // What one of them was sealed in has been damaged: the others leave all the same.
                page.evaluate("""
                        () => horsLigne.toutes().then(toutes => horsLigne.remplacer({ ...toutes.at(-2), capsule: '~', quoi: 1 }))
                        """);
                // The service has one, and its answer is lost on its way.
                var lui = tournee.ville().visiteur(Role.CONSEILLER);
                var envois = new AtomicInteger();
                page.route("**/envois", route -> {
                    if (envois.getAndIncrement() == 1) {
                        assertThat(Tournee.envoyer(lui, route.request().postData()))
                                .contains("\"gardee\"");
                        route.abort();
                    } else {
                        route.resume();
                    }
                });
                page.context().setOffline(false);
                page.waitForSelector("#etat:has-text('Pas de réseau')");
                page.waitForCondition(() -> envois.get() == 2);
                page.waitForSelector("#etat:has-text('Pas de réseau')");
                page.click("#envoyer");
                page.waitForSelector("text=Une saisie n'a pas pu être rangée");
                page.waitForSelector("text=Elle a été abîmée sur cet appareil");
                assertThat(page.textContent("#etat")).doesNotContain("Tout est envoyé");
                page.click("text=Retirer de ce téléphone");
                page.click("text=Oui, abandonner");
                tournee.attend(page, 0);
                assertThat(page.textContent("#refus")).isEmpty();

                // A network that does not answer holds no thumb up: what is leaving is taken back by another entry.
                var partis = new AtomicInteger();
                page.route("**/envois", _ -> partis.incrementAndGet());
                tournee.noter(page, "Anne Kerzoncuff", "Excuse");
                page.waitForCondition(() -> partis.get() == 1);
                page.click("#fait button");
                page.waitForSelector("text=C'est annulé.");
                tournee.attend(page, 2);
                page.unroute("**/envois");
                page.reload();
                tournee.attend(page, 0);
            });
        }
        assertThat(tournee.presences(tournee.atelier())).containsExactly("Jean Quiniou absent");
        assertThat(tournee.compter("select count(*) from passage where acteur_id is not null"))
                .isEqualTo(1);
        assertThat(tournee.compter("select count(*) from arrivee where etat = 'aide'"))
                .isEqualTo(1);
        assertThat(tournee.compter("select count(*) from arrivee where etat = 'parti'"))
                .isEqualTo(1);
        assertThat(tournee.compter("select count(*) from arrivee")).isEqualTo(2);
    }

    @Test
    void says_in_words_what_its_session_did_not_take_even_once_the_sheets_are_wiped() {
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(390, true, page -> {
                tournee.emporter(page, Role.CONSEILLER);
                page.context().setOffline(true);
                tournee.feuille(page, "Atelier photos");
                tournee.noter(page, "Anne Kerzoncuff", "Présence");
                tournee.statut(tournee.atelier(), "tenue");
                page.context().setOffline(false);
                page.waitForSelector("#refus:has-text('rouvrez-la') >> text=Noté : Anne Kerzoncuff, présence.");
                assertThat(Navigateur.fautes(page)).isEmpty();
                page.click("#sortir");
                page.waitForURL("**/connexion?sortie");
                tournee.ville().entrerParLeFormulaire(page, Role.CONSEILLER);
                page.waitForSelector("[data-combien]:has-text('À revoir : 1.')");
                assertThat(Visiteur.lisible(page.textContent(".urgences")))
                        .contains("Atelier photos, lundi 15 janvier : 1 saisie attend sur le téléphone de Camille");
                tournee.ouvrir(page);
                page.waitForSelector("#refus:has-text('rouvrez-la') >> text=Atelier photos, lundi 15 janvier.");
                assertThat(Navigateur.contenu(page)).doesNotContain("Kerzoncuff");
                assertThat(page.getAttribute("#refus a", "href"))
                        .isEqualTo("/equipe/seances/" + tournee.atelier() + "/presences");
                tournee.statut(tournee.atelier(), "prevue");
                page.reload();
                page.waitForCondition(
                        () -> !tournee.presences(tournee.atelier()).isEmpty());
                page.waitForSelector(
                        "#refus:empty", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
                page.navigate(tournee.ville().adresse("/equipe"));
                assertThat(Navigateur.contenu(page)).doesNotContain("sur le téléphone de");
            });
        }
        assertThat(tournee.presences(tournee.atelier())).containsExactly("Anne Kerzoncuff present");
    }

    @Test
    void keeps_no_sheets_of_days_gone_by_and_ends_a_session_that_was_left_without_a_network() {
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(390, true, page -> {
                tournee.emporter(page, Role.CONSEILLER);
                page.context().setOffline(true);
                page.evaluate(LE_LENDEMAIN);
                page.click("#verrouiller");
                tournee.deverrouiller(page, Tournee.CODE);
                page.waitForSelector("h2");
                assertThat(page.locator("h2").allTextContents())
                        .containsExactly("Hier, lundi 15 janvier", "Aujourd'hui, mardi 16 janvier");
                page.click("#verrouiller");
                vieillir(page);
                tournee.deverrouiller(page, Tournee.CODE);
                page.waitForSelector("text=Vos feuilles datent de plus de deux jours");
                assertThat(page.evaluate(HorsLigneAuNavigateurTests.CE_QUI_RESTE))
                        .isEqualTo(0);
                page.context().setOffline(false);

                // An old page gives way to the new one while nobody is in the middle of anything.
                page.waitForSelector("#encore");
                page.evaluate(VIEILLE_PAGE);
                var chargements = new AtomicInteger();
                page.onLoad(_ -> chargements.incrementAndGet());
                page.reload();
                page.waitForCondition(() -> chargements.get() == 2);
                page.waitForSelector("#encore");
                assertThat(Navigateur.contenu(page)).doesNotContain("Version ancienne");

                page.fill("#code", Tournee.CODE);
                page.fill("#encore", Tournee.CODE);
                page.click("form.code button");
                page.waitForSelector("text=Atelier photos");
                page.context().setOffline(true);
                page.click("#sortir");
                page.waitForSelector("text=Les feuilles sont effacées");
                page.context().setOffline(false);
                page.waitForURL("**/connexion?sortie");
                tournee.ville().entrerParLeFormulaire(page, Role.CONSEILLER);
                page.navigate(tournee.ville().adresse("/equipe"));
                assertThat(page.url()).endsWith("/equipe");

                // From any page of the team too.
                page.context().setOffline(true);
                page.click(".bandeau form button");
                page.waitForCondition(() -> page.url().startsWith("chrome-error:"));
                page.context().setOffline(false);
                page.navigate(tournee.ville().adresse("/equipe/presences"));
                // The browser may have sent the form again by itself: the session is over then, and one is led to sign
                // in.
                page.waitForURL(Pattern.compile(".*/connexion(\\?.*)?$"));
            });
        }
    }

    @Test
    void leaves_the_page_of_whoever_wants_out_and_whose_session_is_over_already() {
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(390, true, page -> {
                page.navigate(tournee.ville().adresse("/connexion"));
                tournee.ville().entrerParLeFormulaire(page, Role.CONSEILLER);
                page.navigate(tournee.ville().adresse("/equipe/presences"));
                page.evaluate(SORTI_AILLEURS);
                page.waitForURL("**/connexion?sortie");
                assertThat(page.evaluate("localStorage.getItem('estran-sortie')"))
                        .isNull();
            });
        }
    }

    private static void vieillir(Page page) {
        page.evaluate("""
                () => horsLigne.avecLeCoffre('readwrite', async coffre => {
                  coffre.put({ ...await horsLigne.promettre(coffre.get('serrure')), jusqua: 1 }, 'serrure');
                })
                """);
    }
}
