package fr.estran.presences.horsligne;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Navigateur;
import fr.estran.socle.droits.Role;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** A hall with no network, where everybody came but one. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("navigateur")
class TousPresentsHorsLigneTests {

    static final String TOUS = "text=Noter présentes les 2 personnes qui restent";

    @Autowired
    ApplicationContext contexte;

    @Test
    void notes_all_who_remain_with_one_touch_and_takes_all_of_it_back() {
        var tournee = Tournee.dans(contexte);
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(390, true, page -> {
                tournee.emporter(page, Role.CONSEILLER);
                page.context().setOffline(true);
                tournee.feuille(page, "Atelier photos");
                page.click(TOUS);
                page.waitForSelector("#fait:has-text('Tout le monde est noté présent')");
                assertThat(page.locator("[aria-pressed=true]").allTextContents())
                        .containsExactly("Présence", "Présence");
                assertThat(page.locator(TOUS).count()).isZero();
                assertThat(Navigateur.fautes(page)).isEmpty();

                page.click("#fait >> text=Annuler");
                page.waitForSelector("#fait:has-text('annulé')");
                assertThat(page.locator("[aria-pressed=true]").count()).isZero();

                page.focus(TOUS);
                page.keyboard().press("Enter");
                page.waitForSelector("#fait:has-text('Tout le monde est noté présent')");
                tournee.noter(page, "Jean Quiniou", "Absence");
                page.context().setOffline(false);
                tournee.attend(page, 0);
            });
        }
        assertThat(tournee.presences(tournee.atelier()))
                .isEqualTo(List.of("Anne Kerzoncuff present", "Jean Quiniou absent"));
    }
}
