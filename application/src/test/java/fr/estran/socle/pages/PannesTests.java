package fr.estran.socle.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.inscriptions.places.Atelier;
import fr.estran.socle.base.DossierPret;
import fr.estran.socle.base.FilDeLaBase;
import fr.estran.socle.droits.Role;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A database that is cut off: nobody is answered falsely, and nothing that was acknowledged is lost. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "estran.base.ephemere=false",
            "spring.datasource.hikari.connection-timeout=500",
            // Else sessions are cleared away at each full minute, which may be the one of a cut.
            "spring.session.jdbc.cleanup-cron=-",
            // Nothing is prepared beforehand: the words of each statement go by, however often it was sent.
            "spring.datasource.hikari.data-source-properties.prepareThreshold=0"
        })
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
@Tag("long")
class PannesTests {

    /** Its disk is waited for, as in production. */
    @TempDir
    static Path dossier;

    @Autowired
    ApplicationContext contexte;

    @Autowired
    HikariDataSource base;

    @Autowired
    @Qualifier("clientSansTransaction") JdbcClient jdbc;

    @Autowired
    FilDeLaBase fil;

    Ville ville;

    @DynamicPropertySource
    static void une_base(DynamicPropertyRegistry reglages) {
        reglages.add("estran.base.dossier", DossierPret.dans(dossier)::toString);
    }

    @TestConfiguration
    static class Fil {

        @Bean
        static FilDeLaBase fil() {
            return new FilDeLaBase();
        }
    }

    @BeforeEach
    void une_ville() {
        ville = Ville.dans(contexte);
    }

    @AfterEach
    void retablir() {
        fil.retablir();
        attendreLaBase();
    }

    /** The pool tries again after a while of its own, which doubles; while somebody tries, all others are refused at once. */
    private void attendreLaBase() {
        for (var essai = 0; !laBaseRepond(); essai++) {
            assertThat(essai).isLessThan(200);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    private boolean laBaseRepond() {
        try {
            return jdbc.sql("select true").query(Boolean.class).single();
        } catch (DataAccessException e) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"technique.session", "set_config", "from usager", "COMMIT"})
    void says_so_wherever_in_a_page_the_connection_is_lost(String ordre, CapturedOutput dit) {
        var visiteur = ville.visiteur(Role.CONSEILLER);
        var page = couper("", ordre, false, () -> visiteur.lire("/equipe/personnes?nom=Gwenfrewi"));

        direAttendre(page);
        assertThat(page.body()).contains("Réessayer");
        assertThat(dit.getAll())
                .containsOnlyOnce("the database does not answer")
                .doesNotContain("\tat ", "Exception", "Gwenfrewi");
        assertThat(visiteur.lire("/equipe/personnes").statusCode()).isEqualTo(200);
    }

    @Test
    void says_so_on_every_page_in_the_name_of_the_town_while_the_database_is_gone(CapturedOutput dit) {
        var elle = ville.visiteur(Role.CONSEILLER);
        var inconnu = ville.visiteur();
        assertThat(inconnu.lire("/connexion").body()).contains(ville.nom);
        fil.couper();

        for (var chemin : new String[] {"/programme", "/ma-place", "/equipe", "/n-existe-pas"}) {
            var page = elle.lire(chemin);
            direAttendre(page);
            assertThat(page.body()).contains(ville.nom);
            assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
        }
        direAttendre(inconnu.poster("/connexion", Map.of("courriel", "a@b.fr", "motDePasse", "un-secret")));
        elle.entetes.put("Accept", "application/json");
        assertThat(elle.lire("/ma-place").statusCode()).isEqualTo(503);
        assertThat(inconnu.lire("/statique/estran.css").statusCode()).isEqualTo(200);
        assertThat(dit.getAll()).doesNotContainPattern("exec-\\d+\\][^\\n]*\\R(?!\\d{4}-|\\z)");
        assertThat(dit.getAll()).containsOnlyOnce("the database does not answer; told once");

        retablir();
        assertThat(elle.lire("/equipe").statusCode()).isEqualTo(200);
        assertThat(dit.getAll()).containsOnlyOnce("the database answers again").doesNotContain("\tat ");
    }

    /** As when a cable is pulled in the midst of a statement, which would be waited for until its time is over. */
    @Test
    void cuts_off_whoever_waits_for_a_database_that_has_fallen_silent() {
        var visiteur = ville.visiteur(Role.CONSEILLER);
        base.getHikariPoolMXBean().softEvictConnections();
        attendreLaBase();
        fil.taireQuand("from usager");

        direAttendre(visiteur.lire("/equipe/personnes?nom=Gwenfrewi"));

        assertThat(fil.aCoupe()).isTrue();
    }

    @Test
    void waits_for_a_database_that_is_only_slow() {
        var visiteur = ville.visiteur(Role.CONSEILLER);
        base.getHikariPoolMXBean().softEvictConnections();
        attendreLaBase();
        fil.ralentirQuand("from usager");

        var page = visiteur.lire("/equipe/personnes?nom=Gwenfrewi");

        assertThat(fil.aCoupe()).isTrue();
        assertThat(page.statusCode()).isEqualTo(200);
    }

    @Test
    void says_so_where_no_town_was_known_yet() {
        var ailleurs = Ville.dans(contexte).visiteur();
        fil.couper();

        direAttendre(ailleurs.lire("/connexion"));
    }

    @ParameterizedTest
    @CsvSource({"demande,false,0", "pg_logical_emit,false,1", "pg_logical_emit,true,1"})
    void lets_a_form_be_sent_again_and_takes_no_place_twice(String ordre, boolean recu, int gardees) {
        var atelier = Atelier.de(contexte, ville, 5);
        var saisie = saisie();
        var visiteur = ville.visiteur();
        visiteur.entetes.put("Sec-Fetch-Site", "same-origin");

        var page = couper("insert into inscription", ordre, recu, () -> inscrire(visiteur, atelier, saisie));

        direAttendre(page);
        assertThat(page.body())
                .contains("si c'était déjà enregistré, cela ne le sera pas deux fois", "Renvoyer ce que j'avais écrit")
                .contains("action=\"/programme/" + atelier.id + "/inscription\"")
                .contains("name=\"personnes[0].nom\" value=\"Le Gall\"", "value=\"" + saisie.get("cle") + "\"");
        assertThat(inscrits(atelier)).isEqualTo(gardees);

        assertThat(inscrire(visiteur, atelier, saisie).statusCode()).isEqualTo(302);
        assertThat(visiteur.lire("/ma-place").body()).contains("Votre place est réservée.");
        assertThat(inscrits(atelier)).isOne();
    }

    /** The same promise, where it is kept by other hands: it was written, and whoever sent it does not know. */
    @ParameterizedTest
    @CsvSource({"false,/rendez-vous,COMMIT", "true,/rendez-vous,COMMIT", "true,'',pg_logical_emit"})
    void takes_no_hour_twice_either_nor_a_place_for_somebody_else(boolean pour, String rendezVous, String ordre) {
        var visiteur = ville.visiteur();
        var avant = pour ? lienDUnOrganisme() : "";
        var formulaire =
                avant + (rendezVous.isEmpty() ? "/" + Atelier.de(contexte, ville, 5).id : rendezVous + heure());
        var saisie = saisie();
        saisie.putAll(Map.of("proNom", "Dominique Exemple", "proTelephone", "02 98 00 00 10", "accord", "true"));

        var page = couper("insert into inscription", ordre, true, () -> visiteur.poster(formulaire, saisie));

        direAttendre(page);
        assertThat(page.body()).contains("si c'était déjà enregistré, cela ne le sera pas deux fois");
        assertThat(inscriptions()).isOne();
        assertThat(visiteur.poster(formulaire, saisie).statusCode()).isEqualTo(302);
        assertThat(inscriptions()).isOne();
    }

    private String lienDUnOrganisme() {
        var acteur = UUID.randomUUID();
        ville.faire(() -> jdbc.sql("insert into acteur (structure_id, id, reference, nom)"
                        + " values (structure_courante(), :id, 'S01', 'Le CCAS')")
                .param("id", acteur)
                .update());
        return trouver(
                "/pro/[A-Za-z0-9_-]{10,}",
                ville.visiteur(Role.RESPONSABLE).poster("/equipe/professionnels/" + acteur, Map.of()));
    }

    /** Somebody receives by telephone: the first hour that is free. */
    private String heure() {
        ville.faire(() -> jdbc.sql("""
                        with qui as (
                            insert into conseiller (structure_id, id, reference, prenom, nom, entree)
                            values (structure_courante(), gen_random_uuid(), 'C01', 'Nolwenn', 'Essai', '2020-01-01')
                            returning id)
                        insert into plage_rendez_vous (structure_id, id, conseiller_id, jour, ouvre, ferme, du)
                        select structure_courante(), gen_random_uuid(), qui.id, jour, '14:00', '17:00', '2020-01-01'
                        from qui, generate_series(1, 7) jour
                        """).update());
        return trouver("/telephone/[0-9]+T[0-9]+Z", ville.visiteur().lire("/rendez-vous/telephone"));
    }

    private static String trouver(String motif, HttpResponse<String> page) {
        var trouve = Pattern.compile(motif).matcher(page.body());
        assertThat(trouve.find()).isTrue();
        return trouve.group();
    }

    private int inscriptions() {
        return ville.faire(() -> jdbc.sql("select count(*) from inscription")
                .query(Integer.class)
                .single());
    }

    /** The log is one: what was written before is on the disk with what is waited for. */
    @Test
    void tells_of_what_a_form_had_kept_when_the_disk_has_confirmed_it() {
        var atelier = Atelier.de(contexte, ville, 5);
        var saisie = saisie();
        var visiteur = ville.visiteur();
        inscrire(visiteur, atelier, saisie);

        assertThat(IntStream.range(0, 20).map(_ -> enRetard(() -> visiteur.lire("/ma-place"))))
                .contains(1);
        assertThat(IntStream.range(0, 20).map(_ -> enRetard(() -> inscrire(visiteur, atelier, saisie))))
                .containsOnly(0);
    }

    /** @return 1 when whoever is answered believes what is not on the disk yet */
    private int enRetard(Runnable reponse) {
        ville.faire(() -> {
            jdbc.sql("set local synchronous_commit = off").update();
            return jdbc.sql("update structure set commune = commune").update();
        });
        var ecrit = jdbc.sql("select pg_current_wal_insert_lsn()::text")
                .query(String.class)
                .single();
        reponse.run();
        return jdbc.sql("select (pg_current_wal_flush_lsn() < :ecrit::pg_lsn)::integer")
                .param("ecrit", ecrit)
                .query(Integer.class)
                .single();
    }

    /** A disk that is full, memory that is short: PostgreSQL says so itself, in the midst of what it writes. */
    @ParameterizedTest
    @CsvSource({"53100,ne peut rien enregistrer", "53200,ne peut rien enregistrer", "53300,ne répond pas"})
    void says_that_nothing_can_be_kept_while_there_is_no_room(String etat, String dit, CapturedOutput journal)
            throws SQLException {
        var atelier = Atelier.de(contexte, ville, 5);
        var visiteur = ville.visiteur();
        visiteur.lire("/programme/" + atelier.id);
        migrer("create function plein() returns trigger language plpgsql as"
                + " $$ begin raise exception 'could not extend file' using errcode = '" + etat + "'; end $$");
        migrer("create trigger plein before insert on inscription execute function plein()");
        var saisie = saisie();
        try {
            var page = inscrire(visiteur, atelier, saisie);

            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body())
                    .contains("Ce site " + dit + " pour l'instant")
                    .doesNotContain("extend file");
        } finally {
            migrer("drop trigger plein on inscription");
            migrer("drop function plein");
        }
        assertThat(journal.getAll().split("; told once, until it"))
                .as("of the disk, not of the memory besides")
                .hasSize(etat.equals("53200") ? 1 : 2);
        assertThat(journal.getAll()).doesNotContain("PannesNotees", "\tat ", "extend file");
        assertThat(inscrire(visiteur, atelier, saisie).statusCode()).isEqualTo(302);
    }

    private void migrer(String sql) throws SQLException {
        var acces = contexte.getBean(FlywayConnectionDetails.class);
        try (var connexion = DriverManager.getConnection(acces.getJdbcUrl(), acces.getUsername(), acces.getPassword());
                var ordre = connexion.createStatement()) {
            ordre.execute(sql);
        }
    }

    private HttpResponse<String> couper(
            String apres, String ordre, boolean recu, Supplier<HttpResponse<String>> demande) {
        // Connections that have carried nothing yet: what comes after is looked for in what is asked now.
        base.getHikariPoolMXBean().softEvictConnections();
        attendreLaBase();
        fil.couperQuand(apres, ordre, recu);
        var reponse = demande.get();
        assertThat(fil.aCoupe())
                .as("%d %s", reponse.statusCode(), reponse.body())
                .isTrue();
        retablir();
        return reponse;
    }

    private static void direAttendre(HttpResponse<String> page) {
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).isPresent();
        assertThat(page.body())
                .contains("Ce site ne répond pas pour l'instant", "Attendez une minute")
                .doesNotContain("Exception", "un-secret");
    }

    private static Map<String, String> saisie() {
        return new LinkedHashMap<>(Map.of(
                "cle", UUID.randomUUID().toString(),
                "personnes[0].prenom", "Anne",
                "personnes[0].nom", "Le Gall",
                "telephone", "06.12.34.56.78"));
    }

    private static HttpResponse<String> inscrire(Visiteur visiteur, Atelier atelier, Map<String, String> saisie) {
        return visiteur.poster("/programme/" + atelier.id + "/inscription", saisie);
    }

    private int inscrits(Atelier atelier) {
        return ville.faire(() -> jdbc.sql("select count(*) from inscription where action_id = :id")
                .param("id", atelier.id)
                .query(Integer.class)
                .single());
    }
}
