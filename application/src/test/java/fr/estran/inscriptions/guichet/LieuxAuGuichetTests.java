package fr.estran.inscriptions.guichet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.FormulaireHtml;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** Whoever registers people at the desk narrows the dates to a venue. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class LieuxAuGuichetTests {

    @Autowired
    ApplicationContext contexte;

    @Test
    void show_the_dates_of_the_one_that_was_chosen() {
        var guichet = new Guichetier(contexte);
        var yvonne = guichet.personne("Yvonne", "Lagadec", "06 39 98 77 21");
        for (var lieu : List.of("Médiathèque", "Maison du port")) {
            var atelier = guichet.atelier("À la " + lieu, "smartphone", 8, "2024-02-19T08:30:00Z");
            guichet.sql(
                    "insert into lieu (structure_id, id, nom) values (structure_courante(), gen_random_uuid(), '%s')"
                            .formatted(lieu));
            guichet.sql("update seance set lieu_id = (select id from lieu where nom = '%s') where action_id = '%s'"
                    .formatted(lieu, atelier));
        }
        var page = guichet.accueil.lire("/equipe/inscrire?personne=" + yvonne).body();
        assertThat(page).contains("À la Médiathèque", "À la Maison du port");

        var choisi = FormulaireHtml.lire(page, "/equipe/inscrire")
                .avec("ou", "Maison du port")
                .avec("aller", "restreindre");

        assertThat(guichet.accueil.envoyer("/equipe/inscrire", choisi.champs).body())
                .contains("À la Maison du port")
                .doesNotContain("À la Médiathèque");
    }
}
