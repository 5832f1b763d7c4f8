package fr.estran.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import fr.estran.Ville;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        // A service of its own: it is broken for good.
        properties = "estran.essai=panne")
@DirtiesContext
class PannesTests {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    HikariDataSource base;

    @Test
    void says_in_the_name_of_the_town_that_it_has_broken_down_when_the_database_is_gone() {
        var ville = Ville.dans(contexte);
        assertThat(ville.visiteur().lire("/connexion").body()).contains(ville.nom);
        base.close();

        var visiteur = ville.visiteur();
        visiteur.cookies.put("estran-session", "bm90LXRoZXJl");
        var page = visiteur.lire("/equipe");

        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body())
                .contains(ville.nom, "Le service a rencontré un problème", "Revenir à l'accueil")
                .doesNotContain("Exception", "hikari");
        assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
    }
}
