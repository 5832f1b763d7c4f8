package fr.estran.presences.horsligne;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import fr.estran.Navigateur;
import fr.estran.socle.droits.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** A telephone that leaves the town hall in the morning, and comes back in the evening. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("navigateur")
class HorsLigneAuNavigateurTests {

    /** How much of the sheets, and of what opens them, a telephone still has. */
    static final String CE_QUI_RESTE =
            "() => horsLigne.avecLeCoffre('readonly', coffre => horsLigne.promettre(coffre.count()))";

    @Autowired
    ApplicationContext contexte;

    @TempDir
    Path memoire;

    Tournee tournee;

    @BeforeEach
    void une_tournee() {
        tournee = Tournee.dans(contexte);
    }

    @Test
    void asks_before_the_sheet_of_this_afternoon_or_of_tomorrow_is_filled() {
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(390, true, page -> {
                tournee.emporter(page, Role.CONSEILLER);
                page.context().setOffline(true);
                page.click("button.seance:has-text('Atelier de demain')");
                page.waitForSelector("text=La séance est demain, mardi 16 janvier. Noter quand même ?");
                page.click("[data-geste=retour]");

                page.click("button.seance:has-text('Permanence au bourg')");
                page.waitForSelector("text=La séance commence plus tard, à 14");
                assertThat(page.locator("[data-geste=plus]").isDisabled()).isTrue();
                assertThat(page.locator("#prenom").count()).isZero();
                assertThat(Navigateur.fautes(page)).isEmpty();
                page.focus("button:has-text('Noter quand même')");
                page.keyboard().press("Enter");
                assertThat(page.locator("#passage-titre:focus").count()).isOne();
                page.click("[data-geste=plus]");
                page.waitForSelector("#etat:has-text('À envoyer : 1.')");
                // Somebody has begun: nobody is asked again.
                page.click("[data-geste=retour]");
                page.click("button.seance:has-text('Permanence au bourg')");
                page.waitForSelector("[data-geste=plus]:enabled");

                // Those of ten o'clock come from nine on.
                page.click("[data-geste=retour]");
                page.click("button.seance:has-text('Atelier photos')");
                page.waitForSelector("[data-geste=plus]:enabled");
            });
        }
    }

    @Test
    void keeps_a_day_through_a_dead_battery_a_sign_out_and_an_ended_session_and_sends_it_once() {
        var envoye = new AtomicReference<String>();
        try (var navigateur = new Navigateur()) {
            navigateur.telephone(memoire, page -> {
                tournee.emporter(page, Role.CONSEILLER);
                page.context().setOffline(true);
                page.reload();
                tournee.deverrouiller(page, Tournee.CODE);
                page.waitForSelector("text=Atelier de demain");
                assertThat(page.textContent("main")).doesNotContain("trop lointain");
                tournee.feuille(page, "Atelier photos");
                tournee.noter(page, "Anne Kerzoncuff", "Présence");
                tournee.noter(page, "Jean Quiniou", "Absence");
                tournee.ajouter(page, "Maëlle", "Troadec");
                page.click("[data-geste=plus]");
                tournee.attend(page, 4);
            });
            assertThat(memoire).satisfies(HorsLigneAuNavigateurTests::ne_dit_aucun_nom);
            navigateur.telephone(memoire, page -> {
                page.context().setOffline(true);
                // Whatever page of the team is opened, and as often as one likes, one is led to what is in the pocket.
                for (var ailleurs : List.of("/equipe/presences", "/equipe", "/equipe/programme", "/equipe")) {
                    page.navigate(tournee.ville().adresse(ailleurs));
                    assertThat(page.url()).as(ailleurs).endsWith("/equipe/hors-ligne");
                }
                tournee.deverrouiller(page, Tournee.CODE);
                tournee.feuille(page, "Atelier photos");
                assertThat(page.locator("[aria-pressed=true]").allTextContents())
                        .containsExactly("Présence", "Absence", "Présence");
                assertThat(page.textContent("[data-sans-nom]")).isEqualTo("1");

                page.click("#sortir");
                page.waitForSelector("text=Les feuilles sont effacées");
                page.reload();
                tournee.attend(page, 4);
                assertThat(Navigateur.contenu(page))
                        .doesNotContain("Kerzoncuff")
                        .doesNotContain("Atelier photos");

                page.context().clearCookies();
                page.context().setOffline(false);
                page.waitForSelector("text=Reconnectez-vous pour envoyer. Rien n'est perdu.");
                page.onRequest(demande -> retenir(demande, envoye));
                page.click("#vue >> text=Se connecter");
                tournee.signer(page, Role.CONSEILLER);
                page.waitForSelector("text=Tout est envoyé.");
            });
        }
        var attendu = List.of("Anne Kerzoncuff present", "Jean Quiniou absent", "Maëlle Troadec present");
        assertThat(tournee.presences(tournee.atelier())).isEqualTo(attendu);

        assertThat(Tournee.envoyer(tournee.ville().visiteur(Role.CONSEILLER), envoye.get()))
                .containsPattern("(deja_gardee.*){4}")
                .doesNotContain("\"gardee\"");
        assertThat(tournee.presences(tournee.atelier())).isEqualTo(attendu);
        assertThat(tournee.compter("select coalesce(sum(ecart), 0) from comptage"))
                .isEqualTo(1);
        assertThat(tournee.compter("select count(*) from saisie")).isEqualTo(4);
    }

    @Test
    void puts_two_telephones_together_by_the_right_hour_and_tells_what_they_disagree_on() {
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(
                    390,
                    true,
                    avance -> navigateur.ouvrir(390, true, juste -> {
                        avance.addInitScript("""
                        const Horloge = Date;
                        const avance = 3 * 3600_000;
                        globalThis.Date = class extends Horloge {
                          constructor(...dits) { super(...(dits.length ? dits : [Horloge.now() + avance])); }
                          static now() { return Horloge.now() + avance; }
                        };
                        """);
                        tournee.emporter(avance, Role.CONSEILLER);
                        tournee.emporter(juste, Role.RESPONSABLE);
                        assertThat(avance.textContent("#etat"))
                                .contains("L'horloge de ce téléphone est décalée de 3 h.");
                        for (var page : List.of(avance, juste)) {
                            page.context().setOffline(true);
                            tournee.feuille(page, "Atelier photos");
                        }
                        tournee.noter(avance, "Anne Kerzoncuff", "Présence");
                        tournee.noter(avance, "Jean Quiniou", "Présence");
                        tournee.noter(juste, "Anne Kerzoncuff", "Absence");
                        tournee.ajouter(juste, "Maëlle", "Troadec");
                        juste.context().setOffline(false);
                        tournee.attend(juste, 0);
                        avance.context().setOffline(false);
                        avance.waitForSelector(".avis:has-text('Anne Kerzoncuff : absence selon Camille responsable')");
                        assertThat(avance.textContent(".avis.attention")).contains("présence selon Camille conseiller");
                        assertThat(avance.locator("[aria-pressed=true]").allTextContents())
                                .containsExactly("Absence", "Présence", "Présence");
                    }));
        }
        assertThat(tournee.presences(tournee.atelier()))
                .containsExactly("Anne Kerzoncuff absent", "Jean Quiniou present", "Maëlle Troadec present");
    }

    @Test
    void shows_nothing_to_whoever_comes_next_and_keeps_what_is_not_theirs() {
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(390, true, page -> {
                tournee.emporter(page, Role.CONSEILLER);
                page.context().setOffline(true);
                tournee.feuille(page, "Atelier photos");
                tournee.noter(page, "Anne Kerzoncuff", "Présence");
                page.context().clearCookies();
                page.context().setOffline(false);
                tournee.ville().entrerParLeFormulaire(page, Role.ACCUEIL);
                page.waitForSelector("[data-combien]:has-text(\"D'une autre personne : 1.\")");
                assertThat(page.evaluate(CE_QUI_RESTE)).isEqualTo(0);
                tournee.ouvrir(page);
                page.waitForSelector("text=Une saisie d'une autre personne attend sur ce téléphone.");
                assertThat(Navigateur.contenu(page)).doesNotContain("Kerzoncuff");
                refuse_ce_qui_n_est_pas_a_soi(page);

                // Signing out takes the sheets of whoever is there; the first one's entry leaves when they are back.
                page.navigate(tournee.ville().adresse("/equipe"));
                page.waitForSelector("[data-envois-en-attente]:visible");
                page.click(".bandeau form button");
                page.waitForURL("**/connexion?sortie");
                page.context().setOffline(true);
                tournee.ouvrir(page);
                tournee.attend(page, 1);
                page.context().setOffline(false);
                tournee.ville().entrerParLeFormulaire(page, Role.CONSEILLER);
                page.waitForCondition(
                        () -> !tournee.presences(tournee.atelier()).isEmpty());
            });
        }
        assertThat(tournee.presences(tournee.atelier())).containsExactly("Anne Kerzoncuff present");
    }

    /** Said as it is, or as one's own: it opens for nobody but whoever noted it. */
    private void refuse_ce_qui_n_est_pas_a_soi(Page page) {
        var corps = (String) page.evaluate("""
                horsLigne.toutes().then(([{ id, compte, cle, capsule, scelle }]) => JSON.stringify({
                  maintenant: new Date(), saisies: [{ id, compte, cle, capsule, scelle }] }))
                """);
        var accueil = tournee.ville().visiteur(Role.ACCUEIL);
        var autre = tournee.ville().comptes.get(Role.CONSEILLER).valeur().toString();
        var soi = tournee.ville().comptes.get(Role.ACCUEIL).valeur().toString();
        assertThat(Tournee.envoyer(accueil, corps)).contains("autre_compte");
        assertThat(Tournee.envoyer(accueil, corps.replace(autre, soi))).contains("illisible");
        assertThat(tournee.presences(tournee.atelier())).isEmpty();
    }

    @Test
    void wipes_the_sheets_after_ten_wrong_codes_and_keeps_what_is_still_to_send() {
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(390, true, page -> {
                tournee.emporter(page, Role.CONSEILLER);
                page.context().setOffline(true);
                tournee.feuille(page, "Atelier photos");
                tournee.noter(page, "Anne Kerzoncuff", "Présence");
                page.click("#verrouiller");
                assertThat(Navigateur.contenu(page)).doesNotContain("Kerzoncuff");
                for (var essai = 9; essai > 0; essai--) {
                    // Closing the page gives no try back.
                    if (essai == 5) {
                        page.reload();
                    }
                    tournee.deverrouiller(page, "161803");
                    page.waitForSelector(essai == 1 ? "text=Il reste un essai" : "text=Il reste " + essai + " essais");
                }
                tournee.deverrouiller(page, "161803");
                page.waitForSelector("text=Dix codes faux");
                tournee.attend(page, 1);
                page.reload();
                assertThat(page.locator("form.code").count()).isZero();
                assertThat(page.evaluate(CE_QUI_RESTE)).isEqualTo(0);
                page.context().setOffline(false);
                tournee.attend(page, 0);
            });
        }
        assertThat(tournee.presences(tournee.atelier())).containsExactly("Anne Kerzoncuff present");
    }

    @Test
    void notes_a_passage_at_a_help_desk_in_three_taps_and_takes_it_back() {
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(390, true, page -> {
                tournee.emporter(page, Role.CONSEILLER);
                page.context().setOffline(true);
                tournee.feuille(page, "Permanence au bourg");
                for (var fois = 0; fois < 2; fois++) {
                    page.click("text=Quelqu'un que je ne connais pas");
                    page.click("text=Impôts");
                    page.click("text=À poursuivre");
                    page.waitForSelector("#fait:has-text('une personne de plus, impôts')");
                    page.waitForSelector("[data-sans-nom]:has-text('" + (fois + 1) + "')");
                }
                page.click("#fait button");
                page.waitForSelector("text=C'est annulé.");
                tournee.attend(page, 1);
                tournee.ajouter(page, "Maëlle", "Troadec");
                page.click(".choix >> text=Maëlle Troadec");
                page.click("text=Photos");
                page.click("text=Résolu");
                page.waitForSelector("#fait:has-text('Maëlle Troadec, photos')");

                // The session has ended meanwhile: the sheets stay, and so does what is to be sent.
                page.context().clearCookies();
                page.context().setOffline(false);
                page.waitForSelector("text=Reconnectez-vous pour envoyer. Rien n'est perdu.");
                page.click("#reconnecter");
                tournee.signer(page, Role.CONSEILLER);
                tournee.attend(page, 0);
                tournee.deverrouiller(page, Tournee.CODE);
                tournee.feuille(page, "Permanence au bourg");
                page.waitForSelector("p:has-text('Photos, Résolu')");
            });
        }
        assertThat(tournee.presences(tournee.permanence())).containsExactly("Maëlle Troadec present");
        assertThat(tournee.compter("select count(*) from participation where demande = 'photos' and suite = 'resolu'"))
                .isEqualTo(1);
        assertThat(tournee.compter("select count(*) from passage where demande = 'impots' and suite = 'a_poursuivre'"))
                .isEqualTo(1);
    }

    @Test
    void sends_once_from_two_tabs_at_once_and_tells_what_could_not_be_kept() {
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(390, true, page -> {
                tournee.emporter(page, Role.CONSEILLER);
                page.context().setOffline(true);
                tournee.feuille(page, "Atelier photos");
                tournee.noter(page, "Anne Kerzoncuff", "Présence");
                page.click("[data-geste=plus]");
                page.click("[data-geste=retour]");
                tournee.feuille(page, "Permanence au bourg");
                page.click("[data-geste=plus]");
                tournee.attend(page, 3);
                tournee.statut(tournee.permanence(), "annulee");
                var autre = page.context().newPage();
                tournee.ouvrir(autre);
                page.context().setOffline(false);
                for (var onglet : List.of(page, autre)) {
                    onglet.waitForSelector("text=Une saisie n'a pas pu être rangée");
                }
                page.waitForSelector(
                        "#refus:has-text('La séance a été annulée') >> text=Permanence au bourg. Noté : + 1 sans nom.");
                tournee.statut(tournee.permanence(), "prevue");
                // A tab that has just been shown tries by itself: then there is nothing left to press.
                page.evaluate("document.querySelector('[data-geste=reessayer]')?.click()");
                page.waitForSelector(
                        "#refus:empty", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
                tournee.attend(page, 0);
            });
        }
        assertThat(tournee.presences(tournee.atelier())).containsExactly("Anne Kerzoncuff present");
        assertThat(tournee.compter("select sum(ecart) from comptage")).isEqualTo(2);
    }

    @Test
    void can_be_read_and_used_by_anyone_on_any_screen() {
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(390, true, page -> {
                tournee.ville().entrerParLeFormulaire(page, Role.CONSEILLER);
                tournee.ouvrir(page);
                page.waitForSelector("#encore");
                regarder(page, "choisir");
                for (var code : List.of("12345", "000000", "123456", "987654")) {
                    page.fill("#code", code);
                    page.click("form.code button");
                    assertThat(page.isVisible("#code-faute")).as(code).isTrue();
                }
                regarder(page, "choisir-faute");
                page.fill("#code", Tournee.CODE);
                page.fill("#encore", Tournee.CODE);
                page.click("form.code button");
                page.waitForSelector("text=Atelier photos");
                regarder(page, "liste");
                page.context().setOffline(true);
                tournee.feuille(page, "Permanence au bourg");
                page.click("text=Quelqu'un que je ne connais pas");
                regarder(page, "permanence");
                page.click("[data-geste=retour]");
                tournee.feuille(page, "Atelier photos");

                // By keyboard alone: the focus stays where it was.
                page.focus("[data-cle^=present-]");
                page.keyboard().press("Space");
                page.waitForSelector("#fait:has-text('Anne Kerzoncuff, présence')");
                assertThat(page.evaluate("document.activeElement.getAttribute('aria-pressed')"))
                        .isEqualTo("true");
                page.keyboard().press("Tab");
                page.keyboard().press("Enter");
                page.waitForSelector("#fait:has-text('Anne Kerzoncuff, excuse')");
                page.fill("#prenom", "kerz");
                page.click("[data-proches] button");
                page.waitForSelector("#fait:has-text('Anne Kerzoncuff, présence')");
                page.click("text=Ajouter, et noter sa présence");
                assertThat(page.textContent("#nom-faute")).isEqualTo("Écrivez le prénom et le nom.");
                regarder(page, "feuille");
                page.click("#verrouiller");
                tournee.deverrouiller(page, "161803");
                page.waitForSelector("text=Il reste 9 essais");
                regarder(page, "ouvrir");
                page.click("text=Code oublié ?");
                regarder(page, "oublie");
                page.click("[data-geste=effacer]");
                page.waitForSelector("text=Les feuilles sont effacées");
                regarder(page, "entrer");
            });
        }
    }

    private static void regarder(Page page, String nom) {
        for (var couleurs : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(couleurs));
            for (var largeur : List.of(320, 390, 1280)) {
                page.setViewportSize(largeur, 800);
                photographier(page, nom + "-" + largeur + "-" + couleurs);
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                        .as("%s at %d", nom, largeur)
                        .isLessThanOrEqualTo(largeur);
            }
            page.setViewportSize(390, 800);
            assertThat(Navigateur.fautes(page)).as("%s, %s", nom, couleurs).isEmpty();
        }
        assertThat(page.locator("h1").count()).isEqualTo(1);
    }

    private static void photographier(Page page, String nom) {
        if (Boolean.getBoolean("estran.photographier")) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/images/hors-ligne-" + nom + ".png")));
        }
    }

    private static void retenir(Request demande, AtomicReference<String> ou) {
        if (demande.url().endsWith("/envois")) {
            ou.set(demande.postData());
        }
    }

    /** In none of the ways in which a browser may write it down. */
    private static void ne_dit_aucun_nom(Path memoire) {
        try (var fichiers = Files.walk(memoire)) {
            for (var fichier : fichiers.filter(Files::isRegularFile).toList()) {
                var octets = new String(Files.readAllBytes(fichier), ISO_8859_1);
                for (var nom : List.of("Kerzoncuff", "Quiniou", "Troadec")) {
                    assertThat(octets.contains(nom)
                                    || octets.contains(new String(nom.getBytes(UTF_16LE), ISO_8859_1))
                                    || octets.contains(new String(nom.getBytes(UTF_8), ISO_8859_1)))
                            .as("%s in %s", nom, fichier)
                            .isFalse();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
