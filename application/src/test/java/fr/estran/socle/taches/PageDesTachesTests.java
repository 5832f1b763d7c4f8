package fr.estran.socle.taches;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.droits.Role;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page of what is done by itself, for whoever looks after the service. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PageDesTachesTests {

    static final String ICI = "/reglages/taches";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RegistreDesTaches registre;

    Ville ville;
    Visiteur administrateur;

    @BeforeEach
    void une_ville() {
        ville = Ville.dans(contexte);
        administrateur = ville.visiteur(Role.ADMINISTRATEUR);
        registre.inscrire();
    }

    @Test
    void tells_each_job_to_the_administrator_and_to_nobody_else() {
        var page = Visiteur.lisible(administrateur.lire(ICI).body());

        assertThat(page).contains("E-mails sur les places", "Dernière réussite", "Prochaine fois", "Lancer maintenant");
        assertThat(contexte.getBeanProvider(Tache.class).stream()).allMatch(tache -> page.contains(tache.quoi()));
        assertThat(ville.visiteur(Role.CONSEILLER).lire(ICI).statusCode()).isEqualTo(404);
        assertThat(ville.visiteur(Role.CONSEILLER)
                        .poster(ICI + "/menage", Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void begins_one_now_and_says_that_it_is_done() {
        administrateur.poster(ICI + "/menage", Map.of());

        assertThat(Visiteur.lisible(administrateur.lire(ICI).body())).contains("« Fichiers en attente » : c'est fait.");
        assertThat(ville.faire(() -> registre.toutes()))
                .filteredOn(tache -> tache.code().equals("menage"))
                .singleElement()
                .satisfies(tache -> assertThat(tache.reussite()).isNotNull());
        assertThat(administrateur.lire("/journal").body()).contains("a lancé une tâche sans attendre son heure");
    }

    @Test
    void begins_none_a_second_time_while_it_is_under_way() {
        ecrire("instance = gen_random_uuid(), prise_jusqu_a = clock_timestamp() + interval '1 hour'");
        try {
            administrateur.poster(ICI + "/rappels", Map.of());

            assertThat(Visiteur.lisible(administrateur.lire(ICI).body()))
                    .contains("est déjà en cours : elle n'a pas été lancée une seconde fois.", "En cours");
        } finally {
            ecrire("instance = null, prise_jusqu_a = null");
        }
    }

    @Test
    void says_why_the_last_one_failed() {
        ville.faire(() -> jdbc.sql("""
                        insert into technique.tache_en_echec (structure_id, code, depuis, echec, raison)
                        values (structure_courante(), 'rappels', now(), now(), 'Le serveur d''e-mail ne répond pas.')
                        """).update());

        assertThat(Visiteur.lisible(administrateur.lire(ICI).body()))
                .contains("En échec", "Dernier échec", "Le serveur d'e-mail ne répond pas.");
        assertThat(Visiteur.lisible(Ville.dans(contexte)
                        .visiteur(Role.ADMINISTRATEUR)
                        .lire(ICI)
                        .body()))
                .doesNotContain("Le serveur d'e-mail ne répond pas.");
    }

    @Test
    void knows_no_other() {
        assertThat(administrateur.poster(ICI + "/rien", Map.of()).statusCode()).isEqualTo(404);
    }

    private void ecrire(String quoi) {
        ville.faire(() -> jdbc.sql("update technique.tache set " + quoi + " where code = 'rappels'")
                .update());
    }
}
