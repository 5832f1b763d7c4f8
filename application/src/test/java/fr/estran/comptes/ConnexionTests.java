package fr.estran.comptes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Devin;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.droits.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.SerializationUtils;

/** Sign-in, as whoever means harm sees it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
@Tag("long")
class ConnexionTests {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    @Qualifier("clientSansTransaction") JdbcClient jdbc;

    Ville ville;

    @BeforeEach
    void une_ville() {
        ville = Ville.dans(contexte);
    }

    @Test
    void makes_a_guesser_wait_after_five_wrong_passwords_and_the_right_one_with_them() {
        var guesser = ville.visiteur();
        var devin = new Devin();
        var reponses = devin.deviner(100, essai -> tenter(guesser, "accueil", "mauvais mot de passe " + essai));
        devin.essayer(() -> tenter(ville.visiteur(), "accueil", Ville.MOT_DE_PASSE), 302);

        assertThat(reponses.getLast().statusCode()).isEqualTo(429);
        assertThat(reponses.getLast().headers().firstValue("Retry-After")).isPresent();
        assertThat(reponses.getLast().body()).contains("Trop d'essais");
        assertThat(tenter(ville.visiteur(), "conseiller", Ville.MOT_DE_PASSE).statusCode())
                .isEqualTo(302);
    }

    @Test
    void looks_at_no_more_passwords_when_they_come_all_at_once() throws Exception {
        try (var ensemble = Executors.newVirtualThreadPerTaskExecutor()) {
            var essais = IntStream.range(0, 100)
                    .mapToObj(essai -> ensemble.submit(() -> tenter(ville.visiteur(), "accueil", "mauvais " + essai)
                            .statusCode()))
                    .toList();
            var regardes = 0;
            for (var essai : essais) {
                assertThat(essai.get()).isIn(422, 429);
                regardes += essai.get() == 422 ? 1 : 0;
            }
            assertThat(regardes).isBetween(5, 8);
        }
    }

    @Test
    void forgets_the_failures_of_whoever_then_signs_in() {
        for (var tour = 0; tour < 3; tour++) {
            for (var essai = 0; essai < 4; essai++) {
                assertThat(tenter(ville.visiteur(), "lecteur", "mauvais").statusCode())
                        .isEqualTo(422);
            }
            assertThat(tenter(ville.visiteur(), "lecteur", Ville.MOT_DE_PASSE).statusCode())
                    .isEqualTo(302);
        }
    }

    /** And as long: {@code ./estran banc connexion}. */
    @Test
    void says_the_same_of_an_address_that_is_unknown() {
        for (var connu : List.of("administrateur", "responsable", "conseiller", "lecteur", "partenaire")) {
            var refus = tenter(ville.visiteur(), connu, "mauvais");
            var inconnu = tenter(ville.visiteur(), "inconnu-" + connu, "mauvais");
            assertThat(sansJeton(inconnu).replace("inconnu-", "")).isEqualTo(sansJeton(refus));
        }
    }

    @Test
    void opens_another_session_than_the_one_that_was_planted() {
        var planteur = ville.visiteur();
        planteur.demander("POST", "/connexion/cle/options", null, BodyPublishers.noBody());
        var plantee = planteur.cookies.get("estran-session");
        assertThat(new String(Base64.getDecoder().decode(plantee), StandardCharsets.UTF_8))
                .as("of 216 bits")
                .matches("[\\w-]{36}")
                .doesNotMatch("[0-9a-f-]{36}");
        assertThat(plantee).isNotNull();

        var victime = ville.visiteur();
        victime.cookies.put("estran-session", plantee);
        victime.entrer(ville.courriel("conseiller"), Ville.MOT_DE_PASSE);

        assertThat(victime.cookies.get("estran-session")).isNotEqualTo(plantee);
        assertThat(planteur.lire("/equipe").statusCode()).isEqualTo(302);
    }

    @Test
    void has_no_use_for_a_stolen_cookie_after_sign_out_everywhere() {
        var bureau = ville.visiteur(Role.CONSEILLER);
        var voleur = ville.visiteur();
        voleur.cookies.put("estran-session", bureau.cookies.get("estran-session"));
        var telephone = ville.visiteur(Role.CONSEILLER);
        assertThat(voleur.lire("/equipe").statusCode()).isEqualTo(200);

        assertThat(telephone.poster("/mon-compte/sessions/fermer", Map.of()).statusCode())
                .isEqualTo(302);

        assertThat(List.of(voleur, bureau, telephone))
                .allSatisfy(qui -> assertThat(qui.lire("/equipe").statusCode()).isEqualTo(302));
    }

    /** Even if it came back to life: it is the account that counts. */
    @Test
    void takes_nobody_for_what_an_account_was_before() {
        var bureau = ville.visiteur(Role.CONSEILLER);
        ville.faire(() -> jdbc.sql("update compte set generation = generation + 1 where id = :id")
                .param("id", ville.comptes.get(Role.CONSEILLER).valeur())
                .update());

        assertThat(bureau.lire("/equipe").statusCode()).isEqualTo(302);
    }

    /** Everyone knows their passwords: outside of a demonstration they open nothing, by whatever means. */
    @Test
    void lets_nobody_in_by_an_account_of_the_demonstration() {
        var bureau = ville.visiteur(Role.CONSEILLER);
        var id = ville.comptes.get(Role.CONSEILLER);
        ville.faire(() -> jdbc.sql("update compte set courriel = :courriel where id = :id")
                .param("courriel", ville.hote + "@demo.invalid")
                .param("id", id.valeur())
                .update());

        assertThat(bureau.lire("/equipe").statusCode()).isEqualTo(302);
        assertThat(ville.visiteur()
                        .poster(
                                "/connexion",
                                Map.of("courriel", ville.hote + "@demo.invalid", "motDePasse", Ville.MOT_DE_PASSE))
                        .statusCode())
                .isEqualTo(422);
        var entrees = contexte.getBean(Entrees.class);
        assertThat(ville.faire(() -> entrees.entrer(id, 0))).isEmpty();
        assertThat(ville.faire(() -> entrees.renouveler(id))).isEmpty();
    }

    /** However busy one is. */
    @ParameterizedTest
    @CsvSource({"11,200", "13,302"})
    void ends_any_session_after_twelve_hours(int heures, int statut) {
        var bureau = ville.visiteur(Role.CONSEILLER);
        jdbc.sql("""
            update technique.session_attributes
            set attribute_bytes = :ouverture
            from technique.session
            where session_primary_id = primary_id and attribute_name = 'estran.ouverture'
                and principal_name = :qui
            """)
                .param("ouverture", SerializationUtils.serialize(Instant.now().minus(Duration.ofHours(heures))))
                .param("qui", ville.comptes.get(Role.CONSEILLER).valeur().toString())
                .update();

        assertThat(bureau.lire("/equipe").statusCode()).isEqualTo(statut);
    }

    @Test
    void ends_a_session_that_nobody_uses() {
        var bureau = ville.visiteur(Role.CONSEILLER);
        assertThat(jdbc.sql("select max_inactive_interval from technique.session where principal_name = :qui")
                        .param(
                                "qui",
                                ville.comptes.get(Role.CONSEILLER).valeur().toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(7200);
        jdbc.sql("update technique.session set last_access_time = last_access_time - 7201000 where"
                        + " principal_name = :qui")
                .param("qui", ville.comptes.get(Role.CONSEILLER).valeur().toString())
                .update();

        assertThat(bureau.lire("/equipe").statusCode()).isEqualTo(302);
    }

    @Test
    void gives_cookies_that_no_script_reads_and_no_other_site_sends() {
        var reponse = ville.visiteur()
                .poster(
                        "/connexion",
                        Map.of("courriel", ville.courriel("conseiller"), "motDePasse", Ville.MOT_DE_PASSE));
        assertThat(reponse.headers().allValues("Set-Cookie").stream()
                        .filter(cookie -> cookie.startsWith("estran-session=")))
                .hasSize(1)
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/"));
        assertThat(ville.visiteur().lire("/connexion").headers().allValues("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void refuses_a_form_without_our_token_or_with_another() {
        var bureau = ville.visiteur(Role.CONSEILLER);
        bureau.cookies.remove("estran-jeton");
        var sans = bureau.poster("/mon-compte/sessions/fermer", Map.of());
        assertThat(sans.statusCode()).isEqualTo(403);
        bureau.cookies.remove("estran-jeton");
        bureau.entetes.put("X-XSRF-TOKEN", "invente");
        assertThat(bureau.poster("/mon-compte/sessions/fermer", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(bureau.lire("/equipe").statusCode()).isEqualTo(200);
    }

    /** Under the same domain another site may plant a cookie, and with it a token. */
    @Test
    void refuses_a_form_that_another_site_sends_even_with_our_token() {
        for (var ailleurs : List.of("cross-site", "same-site", "autre")) {
            var bureau = ville.visiteur(Role.CONSEILLER);
            bureau.entetes.put("Sec-Fetch-Site", ailleurs);
            assertThat(bureau.poster("/mon-compte/sessions/fermer", Map.of()).statusCode())
                    .as(ailleurs)
                    .isEqualTo(403);
            assertThat(bureau.lire("/equipe").statusCode()).isEqualTo(200);
        }
        for (var ici : List.of("same-origin", "none")) {
            var bureau = ville.visiteur(Role.CONSEILLER);
            bureau.entetes.put("Sec-Fetch-Site", ici);
            assertThat(bureau.poster("/mon-compte/sessions/fermer", Map.of()).statusCode())
                    .as(ici)
                    .isEqualTo(302);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ailleurs.example/equipe",
                "//ailleurs.example/",
                "http:\\\\ailleurs.example\\",
                "javascript:alert(1)",
                "mailto:a@b",
                "/\\ailleurs.example",
                "%zz",
                "/journal",
                "",
            })
    void never_leads_anywhere_else_after_sign_in(String adresse) {
        var visiteur = ville.visiteur();
        visiteur.cookies.put("estran-retour", Base64.getUrlEncoder().encodeToString(adresse.getBytes()));
        var reponse = visiteur.poster(
                "/connexion", Map.of("courriel", ville.courriel("conseiller"), "motDePasse", Ville.MOT_DE_PASSE));

        assertThat(reponse.statusCode()).isEqualTo(302);
        assertThat(reponse.headers().firstValue("Location").orElseThrow())
                .matches("(http://" + ville.hote + ":\\d+)?/equipe");
    }

    @Test
    void leads_back_to_the_page_that_was_asked_for() {
        var visiteur = ville.visiteur();
        assertThat(visiteur.lire("/mon-compte/mot-de-passe").statusCode()).isEqualTo(302);
        var reponse = visiteur.poster(
                "/connexion", Map.of("courriel", ville.courriel("conseiller"), "motDePasse", Ville.MOT_DE_PASSE));
        assertThat(reponse.headers().firstValue("Location").orElseThrow()).endsWith("/mon-compte/mot-de-passe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/connexion", "/rien", "/mot-de-passe/oublie", "/statique/estran.css", "/equipe"})
    void puts_its_guards_on_every_answer(String chemin) {
        for (var qui : List.of(ville.visiteur(), ville.visiteur(Role.ADMINISTRATEUR))) {
            var entetes = qui.lire(chemin).headers();
            assertThat(entetes.firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(regle -> assertThat(regle)
                            .contains("default-src 'none'", "frame-ancestors 'none'")
                            .doesNotContain("unsafe"));
            assertThat(entetes.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(entetes.firstValue("X-Frame-Options")).hasValue("DENY");
            assertThat(entetes.firstValue("Referrer-Policy")).hasValue("same-origin");
        }
    }

    @Test
    void writes_no_address_and_no_password_in_a_log(CapturedOutput sortie) {
        tenter(ville.visiteur(), "conseiller", "un-mot-de-passe-rate");
        tenter(ville.visiteur(), "inconnue", "un-mot-de-passe-rate");

        assertThat(sortie.getAll()).doesNotContain("un-mot-de-passe-rate", ville.hote);
    }

    private HttpResponse<String> tenter(Visiteur visiteur, String nom, String motDePasse) {
        return visiteur.poster("/connexion", Map.of("courriel", ville.courriel(nom), "motDePasse", motDePasse));
    }

    private static String sansJeton(HttpResponse<String> reponse) {
        return reponse.statusCode() + reponse.body().replaceAll("value=\"[\\w=-]{40,}\"", "");
    }
}
