package fr.estran.parole.reponses;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.FormulaireHtml;
import fr.estran.Navigateur;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.parole.enquetes.EnqueteDEssai;
import fr.estran.socle.droits.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sheets of paper come back. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("long")
class BulletinsTests {

    private static final Map<String, String> REPONSES =
            Map.of("q.age", "3", "q.utile", "4", "q.aides", "13", "q.mot", "Merci");

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    Ville ville;
    EnqueteDEssai essai;
    Visiteur accueil;
    String ici;

    @BeforeEach
    void une_enquete() {
        ville = Ville.dans(contexte);
        essai = new EnqueteDEssai(ville, contexte);
        accueil = ville.visiteur(Role.ACCUEIL);
        ici = "/equipe/enquetes/" + essai.id;
    }

    @Test
    void are_typed_by_rank_by_letter_or_several_at_once_and_numbered_one_after_the_other() {
        assertThat(accueil.lire(ici + "/saisie").body())
                .contains("Saisir la feuille n° 1", "Écrivez 1 en haut à droite");

        taper(REPONSES);
        taper(Map.of("q.utile", "5", "q.aides", "1, 3"));

        assertThat(accueil.lire(ici + "/saisie").body()).contains("La feuille 2 est scellée", "Saisir la feuille n° 3");
        assertThat(essai.feuille(1))
                .isEqualTo(Map.of(
                        "age", List.of("60_plus"),
                        "utile", List.of("4"),
                        "aides", List.of("atelier", "rendez_vous"),
                        "mot", List.of("Merci")));
        assertThat(essai.feuille(2))
                .isEqualTo(Map.of("utile", List.of("5"), "aides", List.of("atelier", "rendez_vous")));
        assertThat(nombre("select count(*) from journal where acte = 'enquete.saisir'"))
                .isEqualTo(2);
    }

    @Test
    void keep_all_that_was_typed_where_something_cannot_be_read() {
        for (var bizarre : List.of("9", "0", "-1", "1 2", "<b>", "99999999999999999999", "élan")) {
            var refus = accueil.remplir(ici + "/saisie", Map.of("q.age", bizarre, "q.mot", "Bien"));
            assertThat(refus.statusCode()).as(bizarre).isEqualTo(422);
            assertThat(refus.body()).contains("tapez un numéro de 1 à 3", "Bien");
        }
        assertThat(accueil.remplir(ici + "/saisie", Map.of()).body()).contains("une feuille blanche ne se saisit pas");
        assertThat(nombre("select count(*) from enquete_bulletin")).isZero();
    }

    @Test
    void go_on_to_the_next_field_by_enter_without_any_script() {
        var apres = accueil.remplir(ici + "/saisie", Map.of("q.age", "2", "geste", "suite"));
        assertThat(apres.statusCode()).isEqualTo(200);
        assertThat(apres.body()).containsPattern("name=\"q.utile\"[^>]* autofocus");

        assertThat(accueil.remplir(ici + "/saisie", Map.of("q.age", "2", "q.autre", "Oui", "geste", "suite"))
                        .statusCode())
                .as("at the last one, Enter keeps the sheet")
                .isEqualTo(302);
    }

    @Test
    void of_two_people_who_type_one_number_tell_the_second_which_one_is_free() {
        var autre = ville.visiteur(Role.CONSEILLER);
        var sienne = FormulaireHtml.lire(autre.lire(ici + "/saisie").body(), ici + "/saisie");
        taper(REPONSES);
        taper(Map.of("q.age", "1"));

        var avertie = autre.envoyer(ici + "/saisie", sienne.avec("q.age", "2").champs);

        assertThat(avertie.statusCode()).isEqualTo(409);
        assertThat(avertie.body()).contains("La feuille 1 vient d'être saisie", "écrivez 3 en haut à droite");
        var encore = FormulaireHtml.lire(avertie.body(), ici + "/saisie");
        assertThat(autre.envoyer(ici + "/saisie", encore.champs).statusCode()).isEqualTo(302);
        assertThat(essai.feuille(3)).isEqualTo(Map.of("age", List.of("25_60")));
        var deuxFois = FormulaireHtml.lire(accueil.lire(ici + "/saisie").body(), ici + "/saisie")
                .avec("q.age", "1");
        accueil.envoyer(ici + "/saisie", deuxFois.champs);
        assertThat(accueil.envoyer(ici + "/saisie", deuxFois.champs).statusCode())
                .as("a double click is one sheet")
                .isEqualTo(302);
        assertThat(nombre("select count(*) from enquete_bulletin")).isEqualTo(4);
    }

    @Test
    void are_typed_anew_by_their_number_and_shown_to_nobody() {
        taper(REPONSES);
        assertThat(accueil.lire(ici + "/feuilles/1").body())
                .contains("Saisir de nouveau la feuille n° 1", "personne ne peut le relire")
                .doesNotContain("Merci");

        accueil.remplir(ici + "/feuilles/1", Map.of("q.age", "1"));

        assertThat(essai.feuille(1)).isEqualTo(Map.of("age", List.of("18_25")));
        assertThat(nombre("select count(*) from enquete_bulletin")).isEqualTo(1);
        assertThat(accueil.lire(ici + "/feuilles/2").statusCode()).isEqualTo(404);
        assertThat(accueil.lire(ici + "/feuilles/x").statusCode()).isEqualTo(404);
        assertThat(ville.visiteur(Role.LECTEUR).lire(ici + "/feuilles/1").statusCode())
                .isEqualTo(404);
    }

    @Test
    @Tag("navigateur")
    void are_typed_by_keyboard_alone() {
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(1280, true, page -> {
                ville.entrer(page, Role.ACCUEIL);
                page.navigate(ville.adresse(ici + "/saisie"));
                assertThat(Navigateur.fautes(page)).isEmpty();
                for (var n = 0; n < 5; n++) {
                    for (var dit : List.of("3", "4", "1 3", "", "")) {
                        page.keyboard().type(dit);
                        page.keyboard().press("Enter");
                    }
                    page.keyboard().press("Enter");
                    page.waitForSelector("text=La feuille " + (n + 1) + " est scellée");
                }
            });
            navigateur.ouvrir(390, false, page -> {
                ville.entrer(page, Role.ACCUEIL);
                page.navigate(ville.adresse(ici + "/saisie"));
                page.fill("[name='q.age']", "1");
                page.keyboard().press("Enter");
                page.click("button[value=garder]");
                assertThat(page.locator("main").textContent()).contains("La feuille 6 est scellée");
                assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .isTrue();
            });
        }
        assertThat(nombre("select count(*) from enquete_bulletin")).isEqualTo(6);
    }

    private void taper(Map<String, String> champs) {
        assertThat(accueil.remplir(ici + "/saisie", champs).statusCode()).isEqualTo(302);
    }

    private int nombre(String sql) {
        return ville.faire(() -> jdbc.sql(sql).query(Integer.class).single());
    }
}
