package fr.estran.ville.territoire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.FormulaireHtml;
import fr.estran.Visiteur;
import fr.estran.programme.planification.ServiceNumerique;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.droits.Role;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is sent from a form that was opened before a merge follows the merge, be it done or under way. It is Monday 15 January
 * 2024.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class FormulairesOuvertsAvantTests {

    private static final String LIEU_DES_SEANCES = """
        select coalesce(string_agg(distinct lieu.nom, ', '), '')
        from seance
        join lieu on lieu.structure_id = seance.structure_id and lieu.id = seance.lieu_id
        """;

    @Autowired
    ApplicationContext contexte;

    ServiceNumerique service;
    Visiteur responsable;
    LieuId bourg;
    LieuId port;

    @BeforeEach
    void deux_lieux_et_deux_quartiers() {
        service = ServiceNumerique.dans(contexte);
        responsable = service.ville().visiteur(Role.RESPONSABLE);
        bourg = new LieuId(service.id("select id from lieu"));
        port = LieuId.nouveau();
        for (var code : new String[] {"centre", "bourg"}) {
            service.faire("insert into quartier (structure_id, code, nom) values (structure_courante(), '%1$s', '%1$s')"
                    .formatted(code));
        }
    }

    private void ouvrirLePort() {
        service.faire(
                "insert into lieu (structure_id, id, reference, nom) values (structure_courante(), '%s', 'L2', 'Le port')"
                        .formatted(port));
    }

    private boolean reunirLesLieux() {
        var fusion = contexte.getBean(FusionDesLieux.class);
        return fusion.reunir(port, bourg, fusion.apercu(port, bourg).accord());
    }

    private boolean reunirLesQuartiers() {
        var fusion = contexte.getBean(FusionDesQuartiers.class);
        return fusion.reunir("centre", "bourg", fusion.apercu("centre", "bourg").accord());
    }

    /** What is done while a transaction that has done something else is not over yet: it waits. */
    private <T> T pendant(Supplier<?> premier, Supplier<T> second) throws Exception {
        return pendant(premier, () -> true, second);
    }

    /** @param puis in the first transaction, once somebody waits for it */
    private <T> T pendant(Supplier<?> premier, Supplier<?> puis, Supplier<T> second) throws Exception {
        var fait = new CountDownLatch(1);
        var suite = new CountDownLatch(1);
        try (var fils = Executors.newVirtualThreadPerTaskExecutor()) {
            var un = fils.submit(() -> service.ville().faire(() -> {
                premier.get();
                fait.countDown();
                assertThat(suite.await(30, TimeUnit.SECONDS)).isTrue();
                return puis.get();
            }));
            assertThat(fait.await(30, TimeUnit.SECONDS)).isTrue();
            var deux = fils.submit(second::get);
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(this::quelquUnAttend);
            suite.countDown();
            un.get();
            return deux.get();
        }
    }

    private boolean quelquUnAttend() {
        return !service.dit("select count(*)::text from pg_locks where not granted")
                .equals("0");
    }

    @Test
    void puts_a_seance_at_the_lieu_that_stays_and_looks_there_for_what_is_odd() {
        var atelier = service.atelier();
        service.creer(service.atelier());
        ouvrirLePort();
        assertThat(service.ville().faire(this::reunirLesLieux)).isTrue();
        service.faire("update lieu_ouverture set ouvre = '10:00'");

        atelier.put("titre", "Autre atelier");
        atelier.put("jour", "2024-01-24");
        assertThat(service.poster("/equipe/programme/nouvelle", atelier).body())
                .contains("Le port est fermé le mercredi 24 janvier 2024");
        atelier.put("debut", "10:00");
        service.creer(atelier);

        assertThat(service.dit(LIEU_DES_SEANCES)).isEqualTo("Le port");
    }

    @Test
    void puts_a_seance_at_the_lieu_that_stays_though_the_merge_is_not_over() throws Exception {
        var atelier = service.atelier();
        ouvrirLePort();

        var reponse = pendant(this::reunirLesLieux, () -> service.poster("/equipe/programme/nouvelle", atelier));

        assertThat(reponse.statusCode()).isEqualTo(302);
        assertThat(service.dit(LIEU_DES_SEANCES)).isEqualTo("Le port");
    }

    @Test
    void moves_what_somebody_was_writing_when_the_merge_began() throws Exception {
        service.creer(service.atelier());
        ouvrirLePort();
        service.faire("update seance set lieu_id = null");

        var reuni = pendant(() -> ecrire("update seance set lieu_id = '" + bourg + "'"), () -> {
            var page = "/equipe/lieux/" + port + "/reunir";
            var accord = ServiceNumerique.cache(
                    responsable.lire(page + "?avec=" + bourg).body(), "accord");
            return responsable.poster(page, Map.of("avec", bourg.toString(), "accord", accord));
        });

        // Either it follows, or whoever merges is asked to read again: never is it left behind.
        assertThat(reuni.statusCode()).isIn(302, 409);
        if (reuni.statusCode() == 409) {
            assertThat(service.ville().faire(this::reunirLesLieux)).isTrue();
        }
        assertThat(service.dit(LIEU_DES_SEANCES)).isEqualTo("Le port");
    }

    @Test
    void merges_no_lieu_into_one_that_was_retired_meanwhile() {
        ouvrirLePort();
        service.faire("update lieu set retire_le = '2024-01-15' where reference = 'L2'");
        assertThatThrownBy(() -> service.ville().faire(this::reunirLesLieux)).isInstanceOf(Introuvable.class);
    }

    private int ecrire(String sql) {
        return contexte.getBean(JdbcClient.class).sql(sql).update();
    }

    @Test
    void lets_hours_of_appointments_and_series_follow_too() {
        ouvrirLePort();
        assertThat(service.ville().faire(this::reunirLesLieux)).isTrue();
        service.faire("""
            insert into plage_rendez_vous (structure_id, id, conseiller_id, lieu_id, jour, ouvre, ferme, du)
            select structure_id, gen_random_uuid(), id, '%s', 2, '09:00', '12:00', '2024-01-15'
            from conseiller where prenom = 'Gildas'
            """.formatted(bourg));
        assertThat(service.dit("select lieu_id::text from plage_rendez_vous")).isEqualTo(port.toString());
        assertThat(responsable
                        .poster("/equipe/lieux/" + bourg + "/salles", Map.of("nom", "Salle bleue"))
                        .statusCode())
                .as("what is of the sheet of the one that went")
                .isEqualTo(404);
    }

    /** Of themes nothing is moved: what comes in under the one that went is read under the one that stays (ADR 0049). */
    @Test
    void reads_an_action_under_the_theme_that_stays() {
        var atelier = service.atelier();
        service.faire("insert into thematique (structure_id, code, libelle, champ)"
                + " values (structure_courante(), 'images', 'Images', 'usages_quotidiens')");
        service.faire("update thematique set reunie_dans = 'images' where code = 'photos'");
        var action = service.creer(atelier);
        assertThat(service.lire("/equipe/programme/" + action))
                .contains("Images")
                .doesNotContain(">Photos<");
    }

    private HttpResponse<String> creerUnLieu() {
        return responsable.poster(
                "/equipe/lieux/nouveau", Map.of("nom", "La halle", "accesPmr", "", "quartier", "bourg"));
    }

    @Test
    void puts_a_lieu_in_the_quartier_that_stays_though_the_merge_is_not_over() throws Exception {
        assertThat(pendant(this::reunirLesQuartiers, this::creerUnLieu).statusCode())
                .isEqualTo(302);
        assertThat(service.dit("select quartier from lieu where nom = 'La halle'"))
                .isEqualTo("centre");
    }

    @Test
    void puts_a_lieu_and_a_person_in_the_quartier_that_stays_once_the_merge_is_over() {
        assertThat(service.ville().faire(this::reunirLesQuartiers)).isTrue();
        assertThat(creerUnLieu().statusCode()).isEqualTo(302);
        service.faire("insert into usager (structure_id, id, reference, nom, quartier)"
                + " values (structure_courante(), gen_random_uuid(), 'U1', 'Riou', 'bourg')");
        assertThat(service.dit("select quartier from lieu where nom = 'La halle'"))
                .isEqualTo("centre");
        assertThat(service.dit("select quartier from usager")).isEqualTo("centre");
    }

    @Test
    void lets_the_quartiers_of_an_organisme_follow_and_says_each_once() {
        assertThat(service.ville().faire(this::reunirLesQuartiers)).isTrue();
        service.faire("insert into acteur (structure_id, id, reference, nom)"
                + " values (structure_courante(), gen_random_uuid(), 'S1', 'Le CCAS')");
        for (var code : new String[] {"centre", "bourg"}) {
            service.faire("insert into acteur_quartier (structure_id, acteur_id, quartier)"
                    + " select structure_id, id, '%s' from acteur".formatted(code));
        }
        assertThat(service.dit("select string_agg(quartier, ' ') from acteur_quartier"))
                .isEqualTo("centre");
    }

    @Test
    void puts_a_person_in_the_quartier_that_stays_though_the_merge_is_not_over() throws Exception {
        pendant(
                this::reunirLesQuartiers,
                () -> service.ville()
                        .faire(() -> ecrire("insert into usager (structure_id, id, reference, nom, quartier)"
                                + " values (structure_courante(), gen_random_uuid(), 'U1', 'Riou', 'bourg')")));
        assertThat(service.dit("select quartier from usager")).isEqualTo("centre");
    }

    /** Whoever merges holds the districts, then the people: whoever moves a person from the one to the other does too. */
    @Test
    void moves_a_person_between_two_quartiers_that_are_being_merged() throws Exception {
        service.faire("insert into usager (structure_id, id, reference, prenom, nom, quartier)"
                + " values (structure_courante(), gen_random_uuid(), 'U1', 'Anna', 'Riou', 'bourg')");
        var page = "/equipe/personnes/" + service.id("select id from usager") + "/modifier";
        var formulaire =
                FormulaireHtml.lire(responsable.lire(page).body(), page).avec("quartier", "centre");

        var reponse = pendant(
                () -> {
                    contexte.getBean(QuartierRepository.class).verrouiller(List.of("bourg", "centre"));
                    return true;
                },
                () -> ecrire("update usager set quartier = 'centre' where quartier = 'bourg'"),
                () -> responsable.envoyer(page, formulaire.champs));

        assertThat(reponse.statusCode()).isIn(302, 307);
        assertThat(service.dit("select quartier from usager")).isEqualTo("centre");
    }

    @Test
    void puts_no_lieu_in_a_quartier_that_is_being_retired() throws Exception {
        var reponse = pendant(() -> contexte.getBean(Quartiers.class).retirer("bourg"), this::creerUnLieu);

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).contains("n'est plus dans la liste", "La halle");
        assertThat(service.dit("select count(*)::text from lieu where nom = 'La halle'"))
                .isEqualTo("0");
    }
}
