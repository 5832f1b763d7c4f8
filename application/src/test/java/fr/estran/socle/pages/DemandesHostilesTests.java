package fr.estran.socle.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.inscriptions.places.Atelier;
import fr.estran.socle.droits.Role;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What no form of ours sends: it is refused before it costs anything, and never ends in a fault. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
@Tag("long")
class DemandesHostilesTests {

    /** More of them, now and then: {@code -Destran.essais=10000}. */
    private static final int ESSAIS = Integer.getInteger("estran.essais", 300);

    private static final List<String> CHAMPS = List.of(
            "cle", "nom", "personnes", "telephone", "usager", "date", "lignes", "horaires", "jours", "code", "lieu");

    private static final List<String> DETOURS = List.of(
            "%s[0]", "%s[0][1]", "_%s[0]", "!%s[0]", "%s[99]", "%s[99].x", "%s.x.y", "%s.class", "_%s", "%s[0].nom[0]");

    @Autowired
    ApplicationContext contexte;

    Ville ville;
    Visiteur inconnu;
    final Map<Role, Visiteur> equipe = new EnumMap<>(Role.class);

    @BeforeEach
    void uneVille() {
        ville = Ville.dans(contexte);
        inconnu = ville.visiteur();
    }

    @Test
    void refuses_what_does_not_say_its_length() {
        var sansFin = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[100_000]));

        assertThat(inconnu.demander("POST", "/connexion/cle", "application/json", sansFin)
                        .statusCode())
                .isEqualTo(411);
    }

    @Test
    void refuses_more_than_a_form_can_hold() {
        assertThat(inconnu.demander(
                                "POST",
                                "/connexion/cle",
                                "application/json",
                                BodyPublishers.ofByteArray(new byte[1_100_000]))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void takes_no_file_from_whoever_has_no_session() {
        assertThat(inconnu.demander(
                                "POST",
                                "/echanges/imports",
                                "multipart/form-data; boundary=x",
                                BodyPublishers.ofString("--x\r\n\r\n\r\n--x--"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void refuses_a_sign_that_nobody_can_type() {
        var reponse = inconnu.poster("/connexion", Map.of("courriel", "a\0b@exemple.fr", "motDePasse", "x"));

        assertThat(reponse.statusCode()).isEqualTo(400);
        assertThat(reponse.body()).doesNotContain("Exception", "a\0b");
    }

    /** Over all forms of the public and of the team, with names that lead nowhere: the same ones each time. */
    @Test
    void takes_no_field_that_no_form_of_ours_has() {
        var hasard = new Random(6);
        for (var role :
                List.of(Optional.<Role>empty(), Optional.of(Role.CONSEILLER), Optional.of(Role.ADMINISTRATEUR))) {
            for (var route : routes(RequestMethod.POST)) {
                var qui = role.map(this::enSession).orElse(inconnu);
                var chemin = route.replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
                var champ = DETOURS.get(hasard.nextInt(DETOURS.size()))
                        .formatted(CHAMPS.get(hasard.nextInt(CHAMPS.size())));
                var reponse = qui.poster(chemin, Map.of(champ, "x", "geste", "inscrire"));
                assertThat(reponse.statusCode()).as(chemin + " " + champ).isLessThan(500);
            }
        }
    }

    /** An act may end the very session that did it: they sign in again, or it would be the page of signing in that is tried. */
    private Visiteur enSession(Role role) {
        return equipe.compute(
                role,
                (_, connu) -> connu != null && connu.lire("/rien").statusCode() == 404 ? connu : ville.visiteur(role));
    }

    private List<String> routes(RequestMethod methode) {
        return contexte
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .filter(route -> route.getMethodsCondition().getMethods().contains(methode))
                .flatMap(route -> route.getPatternValues().stream())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cle[0]",
                "_cle[0]",
                "personnes[0][1]",
                "_personnes[0]",
                "!personnes[0]",
                "personnes[0].nom.x",
                "personnes[99].nom",
                "personnes[999999999].nom",
                "telephone[99]",
                "telephone.class",
                "personnes.x.y.z",
                "class.classLoader",
                "personnes['a']",
                "personnes[0",
                "[0]",
                "."
            })
    void refuses_a_field_that_leads_nowhere_and_blames_nobody(String champ, CapturedOutput dit) {
        var atelier = Atelier.de(contexte, ville, 5);

        var reponse = inconnu.poster("/programme/" + atelier.id + "/inscription", Map.of(champ, "x"));

        assertThat(reponse.statusCode()).isIn(400, 422);
        assertThat(dit.getAll()).doesNotContain("ERROR", "\tat ", "not read");
    }

    /** Its id is read by the database, which takes no NUL. */
    @ParameterizedTest
    @ValueSource(strings = {"AAAA", "%%%", "x", "gICA"})
    void takes_what_is_no_session_for_nobody(String cookie) {
        inconnu.cookies.put("estran-session", cookie);

        assertThat(inconnu.lire("/equipe").statusCode()).isEqualTo(302);
    }

    @Test
    void answers_odd_requests_and_logs_no_fault(CapturedOutput dit) {
        var hasard = new Random(8);
        var routes = Stream.of(RequestMethod.GET, RequestMethod.POST)
                .flatMap(methode -> routes(methode).stream())
                .toList();
        for (var essai = 0; essai < ESSAIS; essai++) {
            var qui = hasard.nextBoolean() ? enSession(Role.ADMINISTRATEUR) : inconnu;
            var route = routes.get(hasard.nextInt(routes.size()));
            qui.entetes.put("Accept", un(hasard, "text/html", "*/*", "application/json", "foo", "text/csv;q=x"));
            qui.entetes.put("Range", un(hasard, "bytes=0-", "bytes=5-2", "bytes=a-b", "lignes=1-2", "bytes=-"));
            qui.entetes.put("If-None-Match", un(hasard, "*", "\"", "W/", "x"));
            qui.entetes.put("If-Modified-Since", un(hasard, "x", "0", "Mon, 15 Jan 2024 09:00:00 GMT"));
            qui.entetes.put("Accept-Language", un(hasard, "xx", "-", "fr;q=a"));
            var chemin = route.replaceAll("\\{[^}]*}|\\*+", un(hasard, "x", "0", "%2e%2e", "%C3%A9", "%ff", "a;b=c"))
                    + un(hasard, "", "?a=%ff", "?page=-1", "?jour=0000-00-00", "?annee=99999999999", "?a[0][1]=x", "/");
            var reponse = qui.demander(
                    un(hasard, "GET", "GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "FOO"),
                    chemin,
                    un(
                            hasard,
                            "text/plain",
                            "application/json",
                            "application/x-www-form-urlencoded; charset=utf-16",
                            "multipart/form-data",
                            "multipart/form-data; boundary=x",
                            "image/*"),
                    BodyPublishers.ofString(un(hasard, "", "{", "null", "[]", "a=%ff", "--x\r\n", "a=b&=&")));
            qui.entetes.clear();
            assertThat(reponse.statusCode()).as(chemin).isLessThan(500);
        }
        assertThat(dit.getAll()).doesNotContain("ERROR");
    }

    private static String un(Random hasard, String... choix) {
        return choix[hasard.nextInt(choix.length)];
    }

    @Test
    void repeats_no_host_that_it_was_asked_under() {
        assertThat(inconnu.lire("/equipe").headers().firstValue("Location")).contains("/connexion");
    }

    @ParameterizedTest
    @ValueSource(strings = {"------------------------------------", "abc", "00000000-0000-0000-0000-00000000000g"})
    void takes_a_counsellor_that_is_none_for_nobody(String conseiller) {
        var reponse = ville.visiteur(Role.ADMINISTRATEUR)
                .poster(
                        "/comptes",
                        Map.of(
                                "nom", "Camille",
                                "courriel", "camille@exemple.fr",
                                "role", "conseiller",
                                "conseiller", conseiller));

        assertThat(reponse.statusCode()).isLessThan(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/connexion", "/mot-de-passe/nouveau", "/second-facteur"})
    void never_shows_again_what_was_typed_where_secrets_are_typed(String page) {
        inconnu.cookies.clear();
        inconnu.entetes.put("Sec-Fetch-Site", "same-origin");

        var reponse = inconnu.poster(page, Map.of("nouveau", "un-secret-bien-garde", "code", "un-secret-bien-garde"));

        assertThat(reponse.statusCode()).isEqualTo(403);
        assertThat(reponse.body()).doesNotContain("un-secret-bien-garde");
    }
}
