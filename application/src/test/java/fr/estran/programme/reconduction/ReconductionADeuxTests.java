package fr.estran.programme.reconduction;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.droits.Role;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people, or somebody who plans something else in the same second. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class ReconductionADeuxTests {

    @Autowired
    ApplicationContext contexte;

    UnTrimestre trimestre;

    @BeforeEach
    void une_ville() {
        trimestre = UnTrimestre.dans(contexte);
    }

    @Test
    void is_written_once_when_two_people_accept_at_the_same_time() throws Exception {
        trimestre.permanence();
        trimestre.atelier("Photos", "2024-01-18");
        var ville = trimestre.service().ville();
        var eux = List.of(trimestre.service().conseillere(), ville.visiteur(Role.RESPONSABLE));
        var formulaire = trimestre.ouvrir().avec("faire", "reprendre");

        try (var fils = Executors.newFixedThreadPool(2)) {
            var envois = eux.stream()
                    .<Callable<HttpResponse<String>>>map(qui -> () -> qui.envoyer(UnTrimestre.PAGE, formulaire.champs))
                    .toList();
            for (var reponse : fils.invokeAll(envois)) {
                assertThat(reponse.get().statusCode()).isEqualTo(302);
            }
        }

        assertThat(trimestre.dit("select count(*)::text from action where reconduite_de_id is not null"))
                .isEqualTo("2");
        assertThat(trimestre.dit("select count(*)::text from serie")).isEqualTo("1");
    }

    @Test
    void names_the_line_that_the_database_refuses_writes_nothing_and_keeps_the_decisions() throws Exception {
        trimestre.atelier("Photos", "2024-01-18");
        var ferie = trimestre.atelier("Mots de passe", "2024-02-01");
        var autre = trimestre.action("atelier", "Réunion", "8");
        var gildas = trimestre.service().id("select id from conseiller where prenom = 'Gildas'");
        var formulaire = trimestre.ouvrir();
        var choix = "l." + trimestre.service().seanceDe(ferie);
        formulaire.avec(choix, "non");
        var ecrite = new CountDownLatch(1);

        try (var fils = Executors.newFixedThreadPool(2)) {
            var plusRapide = fils.submit(() -> trimestre.service().ville().faire(() -> {
                var jdbc = contexte.getBean(JdbcClient.class);
                jdbc.sql("""
                                with nouvelle as (
                                    insert into seance (structure_id, id, action_id, debut, fin, statut)
                                    values (structure_courante(), gen_random_uuid(), :action,
                                        timestamp '2024-04-11 15:00' at time zone 'Europe/Paris',
                                        timestamp '2024-04-11 17:00' at time zone 'Europe/Paris', 'prevue')
                                    returning structure_id, id)
                                insert into seance_conseiller (structure_id, seance_id, conseiller_id)
                                select structure_id, id, :gildas from nouvelle
                                """).param("action", autre).param("gildas", gildas).update();
                ecrite.countDown();
                var attendue = jdbc.sql("select exists (select from pg_locks where not granted)");
                while (!attendue.query(Boolean.class).single()) {
                    Thread.onSpinWait();
                }
                return true;
            }));
            ecrite.await();
            var reponse = trimestre.reprendre(formulaire);
            plusRapide.get();

            assertThat(reponse.statusCode()).isEqualTo(409);
            assertThat(reponse.body().replace('\u00a0', ' ').replace("&#39;", "'"))
                    .contains(
                            "« Photos, jeudi 11 avril, de 14 h à 16 h » a été refusé",
                            "Gildas Exemple anime déjà « Réunion »",
                            "a changé depuis");
            var reprise = UnTrimestre.formulaire(reponse.body());
            assertThat(reprise.dit(choix)).isEqualTo("non");
            assertThat(trimestre.ecrites()).isEqualTo("Réunion 11/04 15:00");
            assertThat(trimestre.reprendre(reprise).statusCode()).isEqualTo(302);
        }
        assertThat(trimestre.ecrites()).contains("Photos ").doesNotContain("Mots de passe");
    }
}
