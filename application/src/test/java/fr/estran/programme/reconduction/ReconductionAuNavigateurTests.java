package fr.estran.programme.reconduction;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.estran.Navigateur;
import fr.estran.Ville;
import fr.estran.socle.droits.Role;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The quarter of Quimper taken over in a real browser: what must be decided is counted. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("navigateur")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReconductionAuNavigateurTests {

    private static final int DECISIONS_AU_PLUS = 40;

    /** What no session that is written may be: on a public holiday, in a closed or double place, with somebody twice. */
    private static final String FAUTIVES = """
            select count(*)::integer
            from seance
            where seance.debut >= '2024-04-01' and seance.debut < '2025-01-01' and not seance.annulee
                and ((seance.debut at time zone 'Europe/Paris')::date in (
                        '2024-04-01', '2024-05-01', '2024-05-08', '2024-05-09', '2024-05-20', '2024-07-14', '2024-08-15',
                        '2024-11-01', '2024-11-11', '2024-12-25')
                    or exists (
                        select from seance autre
                        where autre.id <> seance.id and not autre.annulee
                            and autre.lieu_id = seance.lieu_id
                            and autre.debut < seance.fin and autre.fin > seance.debut))
            """;

    @Autowired
    ApplicationContext contexte;

    private Ville quimper() {
        var ville = Ville.dans(contexte).avecQuimper();
        ville.faire(() -> contexte.getBean(JdbcClient.class).sql("""
                        insert into vacances_scolaires (structure_id, premier_jour, dernier_jour)
                        values (structure_courante(), '2024-04-20', '2024-05-05'),
                            (structure_courante(), '2024-07-06', '2024-09-01'),
                            (structure_courante(), '2024-10-19', '2024-11-03'),
                            (structure_courante(), '2024-12-21', '2025-01-05')
                        """).update());
        return ville;
    }

    private Ville ville;

    @BeforeAll
    void une_ville_a_regarder() {
        ville = quimper();
    }

    /** Each thing to be looked at is a decision, though one is proposed: it is taken by a click, or another is. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void takes_the_quarter_over_with_forty_decisions_at_most(boolean regarder) {
        var sienne = quimper();
        // A course of the holidays, for which no day of holidays is free, is left aside unless one says otherwise.
        int actions = regarder ? 32 : 31;
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(390, false, page -> {
                sienne.entrer(page, Role.RESPONSABLE);
                page.navigate(sienne.adresse("/equipe/programme"));
                page.click("text=Reprendre un trimestre");
                var decisions = regarder ? decider(page) : 0;
                assertThat(decisions).isLessThanOrEqualTo(DECISIONS_AU_PLUS).isEqualTo(regarder ? 8 : 0);
                page.click("text=Reprendre ce trimestre");
                assertThat(Navigateur.contenu(page)).contains(actions + " actions sont reprises en brouillon");
                page.navigate(sienne.adresse(UnTrimestre.PAGE + "?vers=2024-T3&de=2024-T2"));
                assertThat(page.locator("fieldset.regarder").count()).isLessThanOrEqualTo(DECISIONS_AU_PLUS);
            });
        }

        assertThat(compter(
                        sienne,
                        "select count(*)::integer from action where trimestre = '2024-T2' and not publiee"
                                + " and reconduite_de_id is not null"))
                .isEqualTo(actions);
        assertThat(compter(
                        sienne,
                        "select count(*)::integer from seance where debut >= '2024-04-01' and debut < '2024-07-01'"))
                .isEqualTo(regarder ? 129 : 126);
        assertThat(compter(sienne, FAUTIVES)).isZero();
    }

    /** The second way out, where there is one: all of them go together. */
    private static int decider(Page page) {
        var choses = page.locator("fieldset.regarder");
        for (var rang = 0; rang < choses.count(); rang++) {
            var reponses = choses.nth(rang).locator("input[type=radio]");
            reponses.nth(Math.min(1, Math.max(0, reponses.count() - 2))).check();
        }
        return choses.count();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-T2, 2023-T2",
        "2024-T3, 2023-T3",
        "2024-T4, 2023-T4",
    })
    void asks_for_as_little_in_other_quarters(String vers, String de) {
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(1280, true, page -> {
                ville.entrer(page, Role.CONSEILLER);
                page.navigate(ville.adresse("/equipe/programme/reconduction?vers=" + vers + "&de=" + de));
                var choses = page.locator("fieldset.regarder").count();
                assertThat(choses).isLessThanOrEqualTo(DECISIONS_AU_PLUS);
                assertThat(page.locator("section.lot").count()).isGreaterThan(DECISIONS_AU_PLUS / 2);
            });
        }
    }

    @Test
    void sees_no_rule_in_permanences_that_have_none() {
        var page = ville.visiteur(Role.RESPONSABLE).lire(UnTrimestre.PAGE).body();

        assertThat(page).contains("Aucun rythme ne se reconna").doesNotContain("Reconnue ");
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void is_read_by_everybody(int largeur) {
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(largeur, true, page -> {
                ville.entrer(page, Role.RESPONSABLE);
                page.navigate(ville.adresse(UnTrimestre.PAGE));
                page.evaluate("document.querySelectorAll('details').forEach(plie => plie.open = true)");
                assertThat(Navigateur.fautes(page)).isEmpty();
                assertThat(Navigateur.debordements(page)).isEmpty();
                assertThat(Navigateur.debordementsAuDouble(page)).isEmpty();
                for (var vide : List.of("", "?vers=2024-T4&de=2024-T3")) {
                    page.navigate(ville.adresse(UnTrimestre.PAGE + vide));
                    assertThat(Navigateur.fautes(page)).isEmpty();
                }
            });
        }
    }

    private int compter(Ville laquelle, String sql) {
        return laquelle.faire(() ->
                contexte.getBean(JdbcClient.class).sql(sql).query(Integer.class).single());
    }
}
