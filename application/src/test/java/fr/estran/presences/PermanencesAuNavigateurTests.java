package fr.estran.presences;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.estran.Navigateur;
import fr.estran.Ville;
import fr.estran.socle.droits.Role;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** People who come one after the other, noted on a telephone. It is Monday 15 January 2024, nine o'clock. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("navigateur")
class PermanencesAuNavigateurTests {

    private static final int HAUTEUR = 740;

    @Autowired
    ApplicationContext contexte;

    Ville ville;
    Permanence matin;
    int touchers;

    @BeforeEach
    void une_permanence() {
        ville = Ville.dans(contexte);
        matin = Permanence.de(contexte, ville);
    }

    /** Somebody whom nobody knows: what for, done. Somebody known: the field, three letters, what for, done. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void enters_somebody_in_three_taps_and_three_letters_at_most(boolean avecScripts) {
        matin.personne("Loïc", "Morvan");
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(390, avecScripts, page -> {
                ouvrir(page);
                toucher(page, ".themes label:has-text('Impôts')");
                toucher(page, "#fait-resolu");
                page.waitForSelector("text=1 personne sans nom");
                assertThat(touchers).isEqualTo(2);

                touchers = 0;
                toucher(page, "#qui");
                page.keyboard().type("mor");
                if (!avecScripts) {
                    page.keyboard().press("Enter");
                }
                page.waitForSelector("#trouvees label:has-text('Loïc Morvan') input:checked");
                toucher(page, ".themes label:has-text('Photos')");
                toucher(page, "#fait-a_poursuivre");
                page.waitForSelector("text=1 personne aidée");
                assertThat(touchers).isLessThanOrEqualTo(3);

                page.click(".themes label:has-text('Impôts')");
                page.click("#fait-oriente");
                page.waitForSelector("text=Orientation, organisme non dit");
                page.click(".vers button:has-text('France services')");
                page.waitForSelector("text=Orientation vers France services");
                assertThat(page.locator(".vers").count()).isZero();
            });
        }
        assertThat(matin.sql("select demande || ' ' || suite from participation"))
                .isEqualTo("photos a_poursuivre");
        assertThat(
                        matin.sql(
                                "select string_agg(demande || ' ' || suite || ' ' || (acteur_id is not null), ', ' order by suite) from passage"))
                .isEqualTo("impots oriente true, impots resolu false");
        assertThat(matin.sql("select demande || ' ' || nombre from seance_demande"))
                .isEqualTo("impots 2");
    }

    /** Whoever is chosen among several has been chosen by somebody. */
    @Test
    void guesses_nobody_where_several_have_that_name() {
        var anne = matin.personne("Anne", "Morvan");
        matin.personne("Loïc", "Morvan");
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(390, true, page -> {
                ouvrir(page);
                page.fill("#qui", "mor");
                page.waitForSelector("#trouvees label:has-text('Loïc Morvan')");
                assertThat(page.locator("#trouvees input:checked").count()).isZero();
                page.click("#fait-resolu");
                assertThat(matin.feuille().passages()).isEmpty();
                page.click("#trouvees label:has-text('Anne Morvan')");
                page.click("#arrive");
                page.waitForSelector("text=1 personne attend");
                page.click("#fait-resolu");
                page.waitForSelector("text=1 personne aidée");
            });
        }
        assertThat(matin.feuille().lignes()).extracting(LigneDeFeuille::usager).containsExactly(anne);
        assertThat(matin.feuille().quiAttendent()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 8, 15})
    void keeps_what_is_noted_of_somebody_in_view_however_many_wait(int combien) {
        matin.sql("""
                insert into thematique (structure_id, code, libelle, champ)
                select structure_courante(), 'theme_' || n, 'Rendez-vous médicaux en ligne ' || n, 'usages_quotidiens'
                from generate_series(1, 8) n
                """);
        for (var rang = 0; rang < combien; rang++) {
            var qui = rang % 2 == 0 ? null : matin.personne("Marie-Françoise", "Le Bourhis " + (char) ('A' + rang));
            matin.noter(matin.saisie(matin.compte, rang, new Fait.Arrivee(UUID.randomUUID(), qui)));
        }
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(390, true, page -> {
                page.setViewportSize(390, HAUTEUR);
                ouvrir(page);
                assertThat(bas(page)).isLessThanOrEqualTo(HAUTEUR);
                assertThat(page.evaluate("[...document.querySelectorAll('#file ol > li')].every(ligne =>"
                                + " ligne.getBoundingClientRect().height < 60)"))
                        .isEqualTo(true);
                if (combien > 0) {
                    page.locator("#file ol > li").last().getByText("À son tour").click();
                    page.waitForSelector("#saisir-titre:focus");
                    assertThat(bas(page)).isLessThanOrEqualTo(HAUTEUR);
                    assertThat(page.textContent("#saisir-titre")).contains("depuis");
                    assertThat(Navigateur.fautes(page)).isEmpty();
                    page.click(".themes label:has-text('en ligne 3')");
                    page.click("#arrive");
                    page.waitForSelector("#dit:has-text('Une arrivée de plus.')");
                    assertThat(page.textContent("#saisir-titre"))
                            .as("still theirs")
                            .contains("depuis");
                    assertThat(page.locator(".themes label:has-text('en ligne 3') input")
                                    .isChecked())
                            .isTrue();
                }
                page.evaluate("document.documentElement.style.fontSize = '200%'");
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .isEqualTo(390);
            });
        }
    }

    /** Whatever was tapped is taken back by the next tap, with the line, the sheet and the figures as they were. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void takes_back_an_arrival_a_turn_a_departure_and_an_entry(boolean avecScripts) {
        matin.personne("Loïc", "Morvan");
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(390, avecScripts, page -> {
                ouvrir(page);
                page.click("#arrive");
                annuler(page, "Une arrivée de plus.");
                page.waitForSelector("text=Personne n'attend");
                page.click("#arrive");
                page.waitForSelector("text=1 personne attend");
                page.click("#file button:has-text('À son tour')");
                annuler(page, "C'est son tour.");
                page.waitForSelector("text=1 personne attend");
                page.click("#file ol .autres summary");
                page.click("#file button:has-text('Repartie sans aide')");
                page.waitForSelector("text=1 personne est repartie sans aide.");
                annuler(page, "Repartie sans aide.");
                page.waitForSelector("text=1 personne attend");

                page.click("#fait-resolu");
                page.waitForSelector("text=1 personne sans nom");
                annuler(page, "C'est noté.");
                page.waitForSelector("text=Aucune personne sans nom");
                for (var theme : new String[] {"Photos", "Impôts"}) {
                    page.fill("#qui", "morvan");
                    page.press("#qui", "Enter");
                    page.waitForSelector("#trouvees input:checked");
                    page.click(".themes label:has-text('" + theme + "')");
                    page.click("#fait-resolu");
                    page.waitForSelector(".lignes-de-feuille .dit:has-text('" + theme + "')");
                }
                annuler(page, "C'est noté.");
                page.waitForSelector(".lignes-de-feuille .dit:has-text('Photos')");
            });
        }
        assertThat(matin.sql("select demande from participation")).isEqualTo("photos");
        assertThat(matin.feuille().sansNom()).isZero();
        assertThat(matin.feuille().quiAttendent()).hasSize(1);
        assertThat(matin.feuille().partisSansAide()).isZero();
    }

    private void annuler(Page page, String fait) {
        page.waitForSelector("#dit:has-text(\"" + fait + "\")");
        page.click("#annuler");
        page.waitForSelector("#dit:has-text(\"annulé\"), #dit:has-text('De nouveau en attente')");
    }

    private void toucher(Page page, String quoi) {
        page.click(quoi);
        touchers++;
    }

    /** How far down the form ends, whose top is on the screen. */
    private static int bas(Page page) {
        assertThat((Boolean) page.evaluate("document.getElementById('saisir').getBoundingClientRect().top >= 0"))
                .isTrue();
        return ((Number) page.evaluate(
                        "Math.ceil(document.getElementById('fait-oriente').getBoundingClientRect().bottom)"))
                .intValue();
    }

    private void ouvrir(Page page) {
        ville.entrer(page, Role.CONSEILLER);
        page.navigate(ville.adresse("/equipe/seances/" + matin.seance + "/presences"));
    }
}
