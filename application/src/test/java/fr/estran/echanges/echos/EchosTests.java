package fr.estran.echanges.echos;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.echanges.echos.Echos.RondeDesEchos;
import fr.estran.socle.commun.Signes;
import fr.estran.socle.droits.Role;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The site of a town follows our programme. It is Monday 15 January 2024 for the town, and today for the machine. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "estran.horloge=2024-01-15T08:00:00Z",
            "estran.sorties.internes=localhost",
            "estran.sorties.patience=2s"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EchosTests {

    private static final String ICI = "/reglages/echos";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RondeDesEchos ronde;

    private final List<Recu> recus = new CopyOnWriteArrayList<>();
    private volatile int statut = 204;

    /** What happens here while the site is told. */
    private volatile Runnable pendant = () -> {};

    private HttpServer site;
    private Ville ville;
    private Visiteur administre;

    private record Recu(Headers entetes, String corps) {

        String un(String nom) {
            return entetes.getFirst(nom);
        }
    }

    @BeforeEach
    void un_site_qui_suit() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", echange -> {
            recus.add(new Recu(
                    echange.getRequestHeaders(),
                    new String(echange.getRequestBody().readAllBytes(), UTF_8)));
            pendant.run();
            echange.sendResponseHeaders(statut, -1);
            echange.close();
        });
        site.start();
        recus.clear();
        statut = 204;
        pendant = () -> {};
        changer("delete from echo");
    }

    @BeforeAll
    void une_ville_et_son_programme() {
        ville = Ville.dans(contexte).avecSonProgramme();
        administre = ville.visiteur(Role.ADMINISTRATEUR);
    }

    @AfterEach
    void plus_de_site() {
        site.stop(0);
    }

    private String adresse() {
        return "http://localhost:" + site.getAddress().getPort() + "/estran?cle=tres-secrete";
    }

    /** @return what signs, as it was shown */
    private String suivre(String... sujets) {
        var page = administre
                .envoyer(
                        ICI,
                        Map.of(
                                "nom", List.of("Portail de Penhars"),
                                "adresse", List.of(adresse()),
                                "sujets", List.of(sujets)))
                .body();
        return secret(page);
    }

    private static String secret(String page) {
        var trouve = Pattern.compile("whsec_[A-Za-z0-9+/=]+").matcher(page);
        assertThat(trouve.find()).as(page).isTrue();
        return trouve.group();
    }

    private void tour() {
        ronde.faire(ville.structure);
    }

    private void annuler() {
        ville.faire(() -> jdbc.sql("""
                update seance set statut = 'annulee', motif_annulation = 'autre'
                where id = (select id from seance where debut > '2024-01-16' and statut = 'prevue' order by debut, id limit 1)
                """).update());
    }

    private List<Map<String, Object>> lignes(String sql) {
        return ville.faire(() -> jdbc.sql(sql).query().listOfRows());
    }

    private void changer(String sql) {
        ville.faire(() -> jdbc.sql(sql).update());
    }

    private static String signature(String secret, Recu recu) throws Exception {
        var hmac = Mac.getInstance("HmacSHA256");
        hmac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.replace("whsec_", "")), "HmacSHA256"));
        return "v1,"
                + Base64.getEncoder()
                        .encodeToString(hmac.doFinal(
                                (recu.un("webhook-id") + "." + recu.un("webhook-timestamp") + "." + recu.corps())
                                        .getBytes(UTF_8)));
    }

    @Test
    void is_told_once_that_the_programme_has_changed_and_where_to_read_it() throws Exception {
        var secret = suivre("programme", "chiffres");
        tour();
        assertThat(recus).isEmpty();

        annuler();
        tour();
        tour();

        assertThat(recus).hasSize(1);
        var recu = recus.getFirst();
        assertThat(recu.corps())
                .matches(
                        "\\{\"type\":\"programme\\.change\",\"timestamp\":\"[^\"]+Z\",\"data\":\\{\"url\":\"[^\"]*/programme/donnees\"\\}\\}");
        assertThat(recu.un("webhook-signature")).isEqualTo(signature(secret, recu));
        assertThat(Instant.ofEpochSecond(Long.parseLong(recu.un("webhook-timestamp"))))
                .isCloseTo(Instant.now(), new org.assertj.core.data.TemporalUnitWithinOffset(1, ChronoUnit.MINUTES));
        assertThat(recu.un("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void is_told_nothing_of_what_it_does_not_follow() {
        suivre("chiffres");
        annuler();
        tour();

        assertThat(recus).isEmpty();
    }

    /** Whoever hears twice knows that it is the same; two changes are one call. */
    @Test
    void is_told_again_under_the_same_id_until_it_hears() {
        suivre("programme");
        statut = 503;
        annuler();
        tour();
        tour();
        assertThat(recus).as("not before its time").hasSize(1);
        assertThat(Visiteur.lisible(administre.lire(ICI).body()))
                .contains("Il ne répond plus depuis", "il a répondu 503", "Un changement attend");

        changer("update echo set prochain_le = now() - interval '1 second'");
        statut = 200;
        tour();

        assertThat(recus).hasSize(2);
        assertThat(recus.get(1).un("webhook-id")).isEqualTo(recus.get(0).un("webhook-id"));
        assertThat(administre.lire(ICI).body()).doesNotContain("Un changement attend", "Il ne répond plus");

        statut = 503;
        annuler();
        tour();
        annuler();
        tour();
        statut = 204;
        changer("update echo set prochain_le = now() - interval '1 second'");
        tour();
        assertThat(recus).hasSize(4);
        assertThat(recus.get(3).un("webhook-id")).isNotEqualTo(recus.get(2).un("webhook-id"));
    }

    @Test
    void is_asked_ever_more_rarely_for_a_week_and_then_given_up() {
        suivre("programme");
        statut = 500;
        annuler();
        for (var essai = 0; essai < 8; essai++) {
            tour();
            changer("update echo set prochain_le = now() - interval '1 second'");
        }
        assertThat(recus).hasSize(8);
        tour();
        assertThat(lignes("select round(extract(epoch from prochain_le - now()) / 3600)::integer as heures from echo"))
                .isEqualTo(List.of(Map.of("heures", 12)));

        changer("update echo set prochain_le = now() - interval '1 second', panne_depuis = now() - interval '8 days'");
        tour();
        tour();
        assertThat(recus).hasSize(10);
        assertThat(administre.lire(ICI).body()).contains("Estran ne l'appelle plus depuis");
        assertThat(constats()).contains("Ne répond plus : Portail de Penhars.");

        statut = 200;
        administre.poster(ICI + "/" + seul() + "/essayer", Map.of());
        assertThat(recus.get(10).corps()).contains("\"essai\"");
        assertThat(recus.get(11).corps()).contains("\"programme.change\"");
        assertThat(constats()).contains("Les logiciels que vous prévenez répondent.");
    }

    /** What somebody did meanwhile is not undone by what was read before. */
    @Test
    void is_not_given_up_where_it_was_heard_while_it_was_told() {
        suivre("programme");
        statut = 500;
        annuler();
        tour();
        changer("update echo set prochain_le = now() - interval '1 second', panne_depuis = now() - interval '8 days'");
        pendant = () -> changer("""
                update echo set essais = 0, prochain_le = null, panne = null, statut = null, panne_depuis = null
                """);
        tour();

        assertThat(recus).hasSize(2);
        assertThat(
                        lignes(
                                "select arrete_le is null as appele, essais, prochain_le < now() + interval '2 minutes' as bientot from echo"))
                .isEqualTo(List.of(Map.of("appele", true, "essais", 1, "bientot", true)));
    }

    @Test
    void is_signed_by_the_new_secret_where_it_was_changed_while_another_was_told() throws Exception {
        suivre("programme");
        suivre("programme");
        annuler();
        var nouveaux = new CopyOnWriteArrayList<String>();
        pendant = () -> {
            pendant = () -> {};
            lignes("select id from echo")
                    .forEach(ligne -> nouveaux.add(secret(administre
                            .poster(ICI + "/" + ligne.get("id") + "/secret", Map.of())
                            .body())));
        };
        tour();

        assertThat(recus).hasSize(2);
        assertThat(recus.get(1).un("webhook-signature"))
                .isIn(signature(nouveaux.get(0), recus.get(1)), signature(nouveaux.get(1), recus.get(1)));
    }

    private String constats() {
        return ville.faire(() -> contexte.getBeansOfType(Signes.class).values().stream()
                .flatMap(signes -> signes.constats().stream())
                .toList()
                .toString());
    }

    private String seul() {
        return String.valueOf(lignes("select id from echo").getFirst().get("id"));
    }

    @Test
    void is_given_up_at_once_where_it_says_that_nobody_is_there_any_more() {
        suivre("programme");
        statut = 410;
        annuler();
        tour();
        changer("update echo set prochain_le = null");
        tour();

        assertThat(recus).hasSize(1);
    }

    @Test
    void is_signed_by_the_new_secret_alone_once_it_is_changed() throws Exception {
        var avant = suivre("programme");
        var apres = secret(
                administre.poster(ICI + "/" + seul() + "/secret", Map.of()).body());
        annuler();
        tour();

        assertThat(apres).isNotEqualTo(avant);
        assertThat(recus.getFirst().un("webhook-signature"))
                .isEqualTo(signature(apres, recus.getFirst()))
                .isNotEqualTo(signature(avant, recus.getFirst()));
    }

    @Test
    void shows_its_address_and_its_secret_to_nobody_afterwards() {
        var secret = suivre("programme");

        assertThat(administre.lire(ICI).body()).contains("localhost").doesNotContain("tres-secrete", secret, "whsec_");
        assertThat(lignes(
                                "select echo.*, encode(adresse, 'escape') as une, encode(secret, 'escape') as autre from echo")
                        .toString())
                .doesNotContain("tres-secrete");
        assertThat(lignes("select * from journal").toString())
                .contains("echo.ajouter")
                .doesNotContain("tres-secrete", "whsec_");
    }

    @Test
    void is_told_no_more_once_it_was_taken_away() {
        suivre("programme");
        var id = seul();
        annuler();
        administre.poster(ICI + "/" + id + "/retirer", Map.of());
        tour();

        assertThat(recus).isEmpty();
        assertThat(lignes("select * from echo_suit")).isEmpty();
        assertThat(administre.poster(ICI + "/" + id + "/essayer", Map.of()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void is_of_one_town() {
        suivre("programme");
        var autre = Ville.dans(contexte).visiteur(Role.ADMINISTRATEUR);

        assertThat(autre.lire(ICI).body()).doesNotContain("Portail de Penhars");
        assertThat(autre.poster(ICI + "/" + seul() + "/essayer", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(autre.poster(ICI + "/" + seul() + "/secret", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(recus).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "http://exemple.fr/estran,programme,on peut appeler",
        "ftp://exemple.fr/,programme,on peut appeler",
        "https://moi:secret@exemple.fr/,programme,on peut appeler",
        "https:///x,programme,on peut appeler",
        "'',programme,on peut appeler",
        "https://exemple.fr/estran,personnes,Cochez au moins"
    })
    void refuses_what_cannot_be_called(String adresse, String sujet, String dit) {
        var page = administre.poster(ICI, Map.of("nom", "Le site", "adresse", adresse, "sujets", sujet));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains(dit, "value=\"Le site\"");
        assertThat(lignes("select * from echo")).isEmpty();
    }

    @Test
    void says_that_it_cannot_be_called_where_its_address_was_sealed_elsewhere() {
        suivre("programme");
        changer("update echo set adresse = '\\x00112233445566778899aabbccddeeff'");
        annuler();
        tour();

        assertThat(administre.lire(ICI).body()).contains("vient d'un autre serveur");
        assertThat(recus).isEmpty();
    }

    /** Of those who add one at the same moment, too. */
    @Test
    void are_five_at_most() throws Exception {
        var echos = contexte.getBean(Echos.class);
        var formulaire = new FormulaireDEcho(null, adresse(), List.of("programme"));
        try (var ensemble = Executors.newFixedThreadPool(8)) {
            ensemble.invokeAll(Collections.nCopies(8, () -> ville.faire(() -> echos.ajouter(formulaire))));
        }
        assertThat(lignes("select from echo")).hasSize(5);

        var page = administre.poster(ICI, Map.of("nom", "Le site", "adresse", adresse(), "sujets", "programme"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("value=\"Le site\"")
                .containsPattern("id=\"adresse\"[^>]*aria-invalid")
                .doesNotContain("tres-secrete");
    }

    /** Typed, it looks like the world; asked for, it leads within. */
    @ParameterizedTest
    @ValueSource(strings = {"https://127.0.0.1/", "https://[::1]/", "https://169.254.169.254/latest"})
    void does_not_call_within_the_network(String adresse) {
        administre.poster(ICI, Map.of("adresse", adresse, "sujets", "programme"));
        var essai = administre.poster(ICI + "/" + seul() + "/essayer", Map.of());

        assertThat(essai.statusCode()).isEqualTo(302);
        assertThat(lignes("select panne from echo").toString()).contains("interdite");
    }
}
