package fr.estran.socle.droits;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Judges every route for everyone as the filter does that stands before the pages, and calls each as one who may, as one who may
 * not, and as nobody: whoever is not in the table of rights finds nothing there.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        // What is served in a demonstration only.
        properties = "estran.style=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
class DroitsTests {

    /** Lines that no controller answers: files, and what a filter does. */
    static final Set<String> SANS_CONTROLEUR =
            Set.of("GET /webjars/**", "GET /statique/**", "GET /favicon.ico", "GET /robots.txt", "POST /deconnexion");

    /** Each role alone, then accounts of several: a village of one person, a secretary who welcomes people too. */
    static final List<Roles> QUI = Stream.concat(
                    Stream.of(Role.values()).map(Roles::de),
                    Stream.of(
                            Roles.de(Role.ADMINISTRATEUR, Role.RESPONSABLE, Role.CONSEILLER),
                            Roles.de(Role.ACCUEIL, Role.ASSEMBLEES)))
            .toList();

    static final EnAttente A_MI_CHEMIN =
            new EnAttente(new CompteId(UUID.randomUUID()), new StructureId(UUID.randomUUID()), 0, true);

    static final Authentication PERSONNE =
            new AnonymousAuthenticationToken("essai", "personne", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));

    static final String ATTEINT = "X-Atteint";

    static final Pattern VARIABLE = Pattern.compile("\\{\\*?(\\w+)[^}]*}");

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Droits droits;

    @Autowired
    SecurityFilterChain securite;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes;

    Map<String, Droit> lignes;
    Ville ville;
    Ville autre;
    final Map<String, Visiteur> chacun = new HashMap<>();

    @TestConfiguration(proxyBeanMethods = false)
    static class Temoin implements WebMvcConfigurer {

        /** So that "not for you" and "not found" are told apart here, which they never are to whoever asks. */
        @Override
        public void addInterceptors(InterceptorRegistry interceptors) {
            interceptors.addInterceptor(new HandlerInterceptor() {
                @Override
                public boolean preHandle(HttpServletRequest demande, HttpServletResponse reponse, Object cible) {
                    if (!"/error".equals(demande.getServletPath())) {
                        reponse.setHeader(ATTEINT, "oui");
                    }
                    return true;
                }
            });
        }
    }

    /** A way to reach a page: as its controller declares it. */
    record Route(HttpMethod methode, String chemin, String type, String corps) {

        String ligne() {
            return methode + " " + chemin;
        }
    }

    @BeforeAll
    void deux_villes() {
        lignes = droits.table().stream().collect(toMap(DroitsTests::ligne, droit -> droit));
        ville = Ville.dans(contexte).avecQuimper();
        autre = Ville.dans(contexte);
        QUI.stream().filter(roles -> roles.tous().size() > 1).forEach(roles -> {
            ville.compte(nom(roles), roles.stream().toArray(Role[]::new));
            autre.compte(nom(roles), roles.stream().toArray(Role[]::new));
        });
    }

    @BeforeEach
    void personne_n_est_entre() {
        chacun.clear();
    }

    @Test
    void has_a_line_for_each_route_and_a_route_for_each_line() {
        assertThat(droits.table())
                .map(DroitsTests::ligne)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Stream.concat(routes().map(Route::ligne), SANS_CONTROLEUR.stream())
                        .toList());
    }

    @Test
    void is_one_table_whatever_the_order_of_the_controllers() {
        assertThat(new Droits(droits.table().reversed()).table()).isEqualTo(droits.table());
    }

    /** The first line that fits decides: none may stand in the shade of one before it. */
    @Test
    void finds_each_route_by_its_own_line() {
        assertThat(routes())
                .allSatisfy(route -> assertThat(droits.pour(route.methode(), concret(route.chemin(), Map.of())))
                        .map(DroitsTests::ligne)
                        .hasValue(route.ligne()));
    }

    /** By the very filter that stands before the pages. */
    @Test
    void judges_each_request_of_everybody_as_its_line_says() {
        var juge = securite.getFilters().stream()
                .filter(AuthorizationFilter.class::isInstance)
                .map(filtre -> ((AuthorizationFilter) filtre).getAuthorizationManager())
                .findFirst()
                .orElseThrow();
        var malJuges = routes().flatMap(route -> {
            var adresse = concret(route.chemin(), Map.of());
            var ouvert = droit(route).ouvertATous();
            return Stream.concat(
                            QUI.stream()
                                    .filter(roles -> permet(juge, route.methode(), adresse, entre(connu(roles)))
                                            != permis(route, roles)),
                            Stream.of(entre(A_MI_CHEMIN), PERSONNE)
                                    .filter(qui -> permet(juge, route.methode(), adresse, qui) != ouvert))
                    .map(qui -> route.ligne() + " as " + qui);
        });
        assertThat(malJuges).isEmpty();
    }

    @Test
    void judges_who_asks_for_the_head_of_a_page_as_who_asks_for_it() {
        assertThat(routes().filter(route -> route.methode().equals(HttpMethod.GET)))
                .allSatisfy(route -> {
                    var adresse = concret(route.chemin(), Map.of());
                    assertThat(droits.pour(HttpMethod.HEAD, adresse)).isEqualTo(droits.pour(HttpMethod.GET, adresse));
                });
    }

    @Test
    void lets_in_one_who_may_and_is_not_there_for_one_who_may_not() {
        var constats = new SoftAssertions();
        var surPlace = new HashSet<String>();
        var ids = ids(ville);
        routes().filter(route -> !parUneCle(route)).forEach(route -> {
            un(route, true).ifPresent(role -> {
                var reponse = appeler(ville, role, route, ids);
                constats.assertThat(reponse.headers().firstValue(ATTEINT))
                        .as("%s as %s answers %d", route.ligne(), role, reponse.statusCode())
                        .hasValue("oui");
                constats.assertThat(reponse.statusCode())
                        .as("%s as %s", route.ligne(), role)
                        .isNotIn(401, 403)
                        .isLessThan(500);
                if (estUnePageSansAdresse(route, reponse)) {
                    surPlace.add(route.chemin());
                }
            });
            un(route, false).ifPresent(role -> {
                var reponse = appeler(ville, role, route, ids);
                constats.assertThat(reponse.statusCode())
                        .as("%s as %s", route.ligne(), role)
                        .isEqualTo(404);
                constats.assertThat(reponse.headers().firstValue(ATTEINT)).isEmpty();
            });
        });
        constats.assertThat(surPlace)
                .containsAll(SurPlaceTests.SUR_PLACE_OU_REFUSE)
                .allMatch(chemin ->
                        SurPlaceTests.SUR_PLACE.contains(chemin) || SurPlaceTests.SUR_PLACE_OU_REFUSE.contains(chemin));
        constats.assertAll();
    }

    @Test
    void shows_nobody_anything_but_what_is_open_to_all() {
        var constats = new SoftAssertions();
        var ids = ids(ville);
        routes().forEach(route -> {
            var reponse = demander(ville.visiteur(), route, ids);
            if (parUneCle(route)) {
                constats.assertThat(reponse.statusCode()).as(route.ligne()).isEqualTo(401);
                constats.assertThat(reponse.headers().firstValue(ATTEINT)).isEmpty();
            } else if (droit(route).ouvertATous()) {
                constats.assertThat(reponse.headers().firstValue(ATTEINT))
                        .as(route.ligne())
                        .hasValue("oui");
                constats.assertThat(reponse.statusCode()).as(route.ligne()).isLessThan(500);
            } else if (route.type().startsWith("multipart")) {
                // Nobody's file is read, not even to be told where the door is.
                constats.assertThat(reponse.statusCode()).as(route.ligne()).isEqualTo(403);
                constats.assertThat(reponse.headers().firstValue(ATTEINT)).isEmpty();
            } else {
                // A file from nobody is not even read: there is no way in to show.
                constats.assertThat(reponse.statusCode()).as(route.ligne()).isIn(302, 403);
                constats.assertThat(reponse.statusCode() == 403
                                || reponse.headers()
                                        .firstValue("Location")
                                        .orElse("")
                                        .endsWith("/connexion"))
                        .as(route.ligne())
                        .isTrue();
                constats.assertThat(reponse.headers().firstValue(ATTEINT)).isEmpty();
            }
        });
        constats.assertAll();
    }

    /** What programs read: no account opens it, only a key in a header ({@code accueil.api.ApiTests}). */
    private static boolean parUneCle(Route route) {
        return route.chemin().startsWith("/api/") && !route.chemin().endsWith("/openapi.json");
    }

    /** Ids of one town, asked for by somebody of another who may do all that at home. */
    @Test
    void finds_nothing_of_another_structure_whatever_the_id() {
        var constats = new SoftAssertions();
        var ids = ids(ville);
        routes().filter(route -> VARIABLE.matcher(route.chemin())
                        .results()
                        .anyMatch(variable -> ids.containsKey(variable.group(1))))
                .forEach(route -> {
                    var role = un(route, true).orElseThrow();
                    constats.assertThat(appeler(autre, role, route, ids).statusCode())
                            .as("%s as %s of another town", route.ligne(), role)
                            .isEqualTo(404);
                });
        constats.assertAll();
    }

    /** Whose session it is, is asked before the table: one line of each kind is enough. */
    @Test
    void takes_whoever_is_signed_in_at_one_structure_for_nobody_at_another() {
        var ailleurs = visiteur(ville, Roles.de(Role.ADMINISTRATEUR)).chez(autre);
        var ids = ids(ville);
        var deChaqueSorte = routes().filter(route -> !droit(route).ouvertATous())
                .collect(toMap(
                        route -> List.of(
                                route.methode(),
                                droit(route).roles(),
                                droit(route).sensible(),
                                route.type()),
                        route -> route,
                        (premiere, _) -> premiere));
        assertThat(deChaqueSorte.values())
                .hasSizeGreaterThan(25)
                .allSatisfy(route -> assertThat(
                                demander(ailleurs, route, ids).headers().firstValue("Location"))
                        .hasValueSatisfying(adresse -> assertThat(adresse).endsWith("/connexion")));
    }

    @Test
    void refuses_what_is_not_in_the_table() {
        for (var methode : List.of("GET", "PUT", "DELETE", "PATCH", "OPTIONS", "POST")) {
            for (var chemin :
                    List.of("/rien", "/actuator", "/actuator/env", "/error", "/equipe/", "/login", "/logout")) {
                assertThat(visiteur(ville, Roles.de(Role.ADMINISTRATEUR))
                                .demander(methode, chemin, null, BodyPublishers.noBody())
                                .statusCode())
                        .as(methode + " " + chemin)
                        .isIn(404, 405);
            }
        }
    }

    /** In no order of chance: what only reads comes first, since an act may end the session the next one reads in. */
    private Stream<Route> routes() {
        return routes.getHandlerMethods().entrySet().stream()
                .filter(route -> !route.getValue().getBeanType().getName().startsWith("org.springframework.boot"))
                .flatMap(route -> {
                    var envoi = Stream.of(route.getValue().getMethodParameters())
                            .anyMatch(parametre -> parametre
                                    .getGenericParameterType()
                                    .getTypeName()
                                    .contains(MultipartFile.class.getName()));
                    return route.getKey().getMethodsCondition().getMethods().stream()
                            .flatMap(methode -> route.getKey().getPatternValues().stream()
                                    .map(chemin -> new Route(
                                            methode.asHttpMethod(),
                                            chemin,
                                            type(route.getKey(), envoi),
                                            envoi ? "--limite--\r\n" : "")));
                })
                .sorted(comparing((Route route) -> !route.methode().equals(HttpMethod.GET))
                        .thenComparing(Route::ligne));
    }

    private static String type(RequestMappingInfo route, boolean envoi) {
        return envoi
                ? "multipart/form-data; boundary=limite"
                : route.getConsumesCondition().getConsumableMediaTypes().stream()
                        .findFirst()
                        .map(Object::toString)
                        .orElse("application/x-www-form-urlencoded");
    }

    private static boolean estUnePageSansAdresse(Route route, HttpResponse<String> reponse) {
        return route.methode().equals(HttpMethod.POST)
                && reponse.statusCode() == 200
                && reponse.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    private Droit droit(Route route) {
        var droit = lignes.get(route.ligne());
        assertThat(droit).as(route.ligne() + " is in the table").isNotNull();
        return droit;
    }

    private boolean permis(Route route, Roles roles) {
        return droit(route).ouvertATous()
                || roles.stream().anyMatch(role -> droit(route).roles().contains(role));
    }

    private static String ligne(Droit droit) {
        return droit.methode() + " " + droit.chemin().getPatternString();
    }

    private static String concret(String chemin, Map<String, String> ids) {
        return VARIABLE.matcher(chemin)
                .replaceAll(variable ->
                        ids.getOrDefault(variable.group(1), UUID.randomUUID().toString()));
    }

    /** An act may end the very session that did it: then one signs in again. */
    private HttpResponse<String> appeler(Ville ville, Roles role, Route route, Map<String, String> ids) {
        var reponse = demander(visiteur(ville, role), route, ids);
        if (!estSorti(reponse)) {
            return reponse;
        }
        chacun.remove(ville.courriel(nom(role)));
        return demander(visiteur(ville, role), route, ids);
    }

    /** Shown the way in; or, with a file in hand, not even that. */
    private static boolean estSorti(HttpResponse<String> reponse) {
        return reponse.statusCode() == 403
                || reponse.headers().firstValue("Location").orElse("").endsWith("/connexion");
    }

    /** One of those who may, or who may not, and the same each time: over all routes everybody comes by. */
    private Optional<Roles> un(Route route, boolean quiPeut) {
        var eux = QUI.stream().filter(roles -> permis(route, roles) == quiPeut).toList();
        return eux.isEmpty()
                ? Optional.empty()
                : Optional.of(eux.get(Math.floorMod(route.ligne().hashCode(), eux.size())));
    }

    private static boolean permet(
            AuthorizationManager<HttpServletRequest> juge, HttpMethod methode, String adresse, Authentication qui) {
        var demande = new MockHttpServletRequest(methode.name(), adresse);
        demande.setServletPath(adresse);
        return requireNonNull(juge.authorize(() -> qui, demande)).isGranted();
    }

    private static Authentication entre(Connecte qui) {
        return UsernamePasswordAuthenticationToken.authenticated(qui, null, List.of());
    }

    private static Identite connu(Roles roles) {
        return new Identite(A_MI_CHEMIN.compte(), A_MI_CHEMIN.structure(), "Camille", roles, null, 0);
    }

    private static String nom(Roles roles) {
        return String.join("-", roles.codes());
    }

    private Visiteur visiteur(Ville ville, Roles roles) {
        return chacun.computeIfAbsent(
                ville.courriel(nom(roles)), courriel -> ville.visiteur().entrer(courriel, Ville.MOT_DE_PASSE));
    }

    private static HttpResponse<String> demander(Visiteur qui, Route route, Map<String, String> ids) {
        return qui.demander(
                route.methode().name(),
                concret(route.chemin(), ids),
                route.methode().equals(HttpMethod.GET) ? null : route.type(),
                route.methode().equals(HttpMethod.GET)
                        ? BodyPublishers.noBody()
                        : BodyPublishers.ofString(route.corps()));
    }

    /** A variable is named after the table that it is a key of: {@code /comptes/{compte}}. */
    private Map<String, String> ids(Ville ville) {
        var ids = new LinkedHashMap<String, String>();
        var noms = routes().flatMap(
                        route -> VARIABLE.matcher(route.chemin()).results().map(variable -> variable.group(1)))
                .distinct()
                .toList();
        noms.forEach(nom -> id(ville, nom).ifPresent(id -> ids.put(nom, id)));
        ids.computeIfPresent(
                "compte",
                (_, _) -> ville.compte("cible-" + UUID.randomUUID(), Role.ACCUEIL)
                        .valeur()
                        .toString());
        return ids;
    }

    private Optional<String> id(Ville ville, String table) {
        return ville.faire(() -> {
            var existe = jdbc.sql("""
                select exists (
                    select from information_schema.columns
                    where table_schema = 'public' and table_name = :nom and column_name = 'id'
                )
                """).param("nom", table).query(Boolean.class).single();
            assertThat(StructureCourante.siConnue()).hasValue(ville.structure);
            return existe
                    ? jdbc.sql("select id::text from " + table + " limit 1")
                            .query(String.class)
                            .optional()
                    : Optional.<String>empty();
        });
    }

    /** Of the table, to read it here: who may do what, a line each. */
    @Test
    void says_of_each_line_who_may() {
        assertThat(lignes.get("GET /equipe").roles()).doesNotContain(Role.LECTEUR, Role.PARTENAIRE);
        assertThat(lignes.get("GET /connexion").roles()).isEmpty();
    }
}
