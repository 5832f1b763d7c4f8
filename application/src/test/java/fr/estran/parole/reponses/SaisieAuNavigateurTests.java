package fr.estran.parole.reponses;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.estran.Navigateur;
import fr.estran.Ville;
import fr.estran.parole.enquetes.Enquete.EtatDEnquete;
import fr.estran.parole.enquetes.EnqueteDEssai;
import fr.estran.parole.enquetes.EnqueteEcrite;
import fr.estran.parole.enquetes.EnqueteId;
import fr.estran.parole.enquetes.Enquetes;
import fr.estran.parole.enquetes.Urne;
import fr.estran.socle.droits.Role;
import fr.estran.socle.secrets.CleDePapier;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** Twenty-five sheets of the model survey, one after the other, in ten minutes: the hands never leave the keyboard. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("navigateur")
class SaisieAuNavigateurTests {

    private static final LocalDate OUVERTE = LocalDate.parse("2024-01-08");
    private static final int FEUILLES = 25;

    /** Age, alone, district, three kinds of help, ease, nearness, another district; nothing written at the end. */
    private static final List<String> CASES = List.of("5", "1", "3", "124", "2", "4", "1", "");

    /** As many as somebody types who looks at the sheet before each: one a second. */
    private static final int TOUCHES_PAR_MINUTE = 60;

    @Autowired
    ApplicationContext contexte;

    @Test
    void takes_some_twenty_keys_a_sheet_and_neither_the_mouse_nor_the_tab_key() {
        var ville = Ville.dans(contexte).avecQuimper();
        var enquete = ville.faire(this::lancer);
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(1280, true, page -> {
                ville.entrer(page, Role.ACCUEIL);
                page.navigate(ville.adresse("/equipe/enquetes/" + enquete + "/saisie"));
                int touches = 0;
                for (int feuille = 1; feuille <= FEUILLES; feuille++) {
                    assertThat(page.inputValue("#numero")).isEqualTo("" + feuille);
                    touches += saisir(page);
                    page.waitForCondition(() -> page.locator("#numero").count() == 1
                            && !page.inputValue("[name='q.age']").equals("5"));
                }
                assertThat(touches / FEUILLES).isEqualTo(18);
                assertThat(touches / TOUCHES_PAR_MINUTE).isLessThanOrEqualTo(10);
            });
        }
        assertThat(ville.faire(() -> contexte.getBean(Urne.class).enAttente(enquete))
                        .equipe())
                .isEqualTo(FEUILLES);
    }

    /** @return how many keys */
    private static int saisir(Page page) {
        int touches = 0;
        for (var dite : CASES) {
            for (var signe : dite.split("")) {
                if (!signe.isEmpty()) {
                    page.keyboard().press(signe);
                    touches++;
                }
            }
            page.keyboard().press("Enter");
            touches++;
        }
        assertThat(page.evaluate("document.activeElement.value")).isEqualTo("garder");
        page.keyboard().press("Enter");
        return touches + 1;
    }

    private EnqueteId lancer() {
        var enquetes = contexte.getBean(Enquetes.class);
        var modele = enquetes.toutes().stream()
                .filter(une -> une.etat() == EtatDEnquete.VERSEE)
                .findFirst()
                .orElseThrow();
        var id = enquetes.creer(EnqueteEcrite.de(modele).avecEntete("À saisir", null, OUVERTE, OUVERTE.plusDays(25)));
        enquetes.poserLaCle(id, 1, EnqueteDEssai.cle(CleDePapier.tirer()).publique());
        enquetes.poserLaCle(id, 2, EnqueteDEssai.cle(CleDePapier.tirer()).publique());
        enquetes.lancer(id, enquetes.lire(id).revision(), OUVERTE);
        return id;
    }
}
