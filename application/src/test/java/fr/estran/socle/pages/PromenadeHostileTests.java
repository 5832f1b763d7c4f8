package fr.estran.socle.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.FormulaireHtml;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.droits.Role;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.http.server.PathContainer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Every route, as those who may and as nobody, with what no page of ours sends where an id, a day, a number or a choice is
 * awaited: it is answered, and is never a fault. The same walk each time; a longer one by {@code -Destran.essais=10000}.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
class PromenadeHostileTests {

    private static final int ESSAIS = Integer.getInteger("estran.essais", 1500);

    private static final int GRAINE = Integer.getInteger("estran.graine", 26);

    private static final int PAR_ROUTE = 2;

    private static final Pattern LIEN = Pattern.compile(" (href|action)=\"(/[^\"]*)\"");

    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?(\\w+)[^}]*}");

    /** A maker's own words: Tomcat's, Spring's, Java's, PostgreSQL's. */
    private static final Pattern D_AILLEURS =
            Pattern.compile("HTTP Status|Whitelabel|Apache Tomcat|\"timestamp\"|[a-z]\\.[A-Z]\\w+Exception|SQLSTATE");

    /** What strangers, bodies and files bring to the service, and it sends away: here it begins as formulas do. */
    private static final List<String> A_NOMMER = List.of(
            "action titre", "lieu nom", "acteur nom", "conseiller nom", "usager nom", "usager prenom", "compte nom");

    /** Where a cell begins, however the file is parted, and is no number and no telephone number. */
    private static final Pattern FORMULE =
            Pattern.compile("(?m)(?:^|[;,\\t])\"*(?=[=+\\-@])(?![+-][\\d.,\\h]*\"?(?:[;,]|$))");

    private static final List<String> HOSTILES = List.of(
            "",
            " ",
            "x",
            "-1",
            "0",
            "-0",
            "1e9",
            "2147483648",
            "99999999999999999999",
            "10000",
            "0000-00-00",
            "2024-02-30",
            "2024-13-01",
            "+999999999-12-31",
            "9999-12-31",
            "0001-01-01",
            "2024-01-15",
            "20240115T093000Z",
            "99999999T999999Z",
            "25:61",
            "2024-W60",
            "2024-T1",
            "2024-T9",
            "\u0663",
            "\uff11\uff12",
            "NaN",
            "Infinity",
            "%",
            "%s",
            "{0}",
            "{",
            "'",
            "\"><script>",
            "[]",
            "{}",
            "null",
            "true,true",
            ":",
            "::",
            "a:b",
            "-",
            "--",
            ",",
            ";",
            ".",
            "../..",
            "ouvre-9-9",
            "ouvre-",
            "\ud800",
            "\ud83d\ude00",
            "\u202e",
            "\ufeff",
            "\n",
            "00000000-0000-0000-0000-000000000000",
            "------------------------------------",
            "e".repeat(300),
            "é".repeat(5000));

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes;

    Ville ville;
    final Map<Role, Visiteur> equipe = new EnumMap<>(Role.class);
    final Map<String, List<String>> ids = new HashMap<>();

    /** By the form of its address, what was seen on the pages of the service: addresses, and forms as they stand there. */
    final Map<String, List<String>> adresses = new HashMap<>();

    final Map<String, List<Map<String, List<String>>>> formulaires = new HashMap<>();

    /** What left for a spreadsheet, by the form of its address. */
    final Map<String, String> tableaux = new HashMap<>();

    /** @param champs what its controller reads */
    record Route(String methode, String chemin, List<String> champs, boolean fichier) {}

    @BeforeAll
    void une_ville() {
        ville = Ville.dans(contexte).avecLaDemonstration();
        A_NOMMER.forEach(colonne -> assertThat(ville.faire(
                        () -> jdbc.sql(colonne.replaceFirst("(\\w+) (\\w+)", "update $1 set $2 = '=1+1 ' || $2"))
                                .update()))
                .as(colonne)
                .isPositive());
        visiter(ville.visiteur(Role.RESPONSABLE));
        visiter(ville.visiteur(Role.ADMINISTRATEUR));
        visiter(ville.visiteur());
    }

    /** From link to link, some pages of each kind. */
    private void visiter(Visiteur qui) {
        var motifs = routes.getHandlerMethods().keySet().stream()
                .flatMap(route -> Stream.ofNullable(route.getPathPatternsCondition()))
                .flatMap(condition -> condition.getPatterns().stream())
                .distinct()
                .sorted()
                .toList();
        var motifDe = new HashMap<String, Optional<PathPattern>>();
        var attendent = new ArrayDeque<>(List.of("/", "/equipe", "/comptes", "/reglages", "/bilans", "/statistiques"));
        var vues = new HashSet<String>();
        while (!attendent.isEmpty()) {
            var adresse = attendent.removeFirst();
            if (!vues.add(adresse)) {
                continue;
            }
            var page = qui.lire(adresse);
            var type = page.headers().firstValue("Content-Type").orElse("");
            if (page.statusCode() == 200 && type.startsWith("text/csv")) {
                tableaux.put(adresse.replaceAll("\\?.*", ""), page.body());
            }
            if (page.statusCode() != 200 || !type.contains("html")) {
                continue;
            }
            LIEN.matcher(page.body()).results().forEach(lien -> {
                var vers = lien.group(2).replace("&amp;", "&").replaceAll("#.*", "");
                if (vers.isEmpty()) {
                    vers = adresse;
                }
                var allee = vers;
                motifDe.computeIfAbsent(vers.replaceAll("\\?.*", ""), nue -> {
                            var chemin = PathContainer.parsePath(nue);
                            return motifs.stream()
                                    .filter(motif -> motif.matches(chemin))
                                    .findFirst();
                        })
                        .ifPresent(motif -> {
                            var connues = adresses.computeIfAbsent(motif.getPatternString(), _ -> new ArrayList<>());
                            if (connues.size() < PAR_ROUTE && !connues.contains(allee)) {
                                connues.add(allee);
                                attendent.add(allee);
                            }
                            if (lien.group(1).equals("action")) {
                                formulaires
                                        .computeIfAbsent(motif.getPatternString(), _ -> new ArrayList<>())
                                        .add(FormulaireHtml.lire(
                                                        page.body().replace("&amp;", "&"),
                                                        lien.group(2).replace("&amp;", "&"))
                                                .champs);
                            }
                        });
            });
        }
    }

    @Test
    void answers_whatever_is_asked_of_any_page_and_is_at_no_fault() {
        var hasard = new Random(GRAINE);
        var toutes = toutes();
        var pannes = new LinkedHashSet<String>();
        for (var essai = 0; essai < ESSAIS; essai++) {
            var route = toutes.get(essai % toutes.size());
            var qui = qui(hasard);
            var demande = demande(hasard, route);
            var reponse = demander(qui, demande);
            if (route.chemin().equals("/reglages/maintenance")) {
                // Chance may fill in what closes the town for a while, as it should: all others would be sent away
                // since.
                ville.visiteur(Role.ADMINISTRATEUR).poster("/reglages/maintenance/fin", Map.of());
            }
            if (reponse.statusCode() >= 500
                    || D_AILLEURS.matcher(reponse.body()).find()) {
                pannes.add(reponse.statusCode() + " " + route.methode() + " " + route.chemin() + "\n    "
                        + demande.adresse() + "\n    " + demande.corps());
            }
        }
        assertThat(pannes).isEmpty();
    }

    @Test
    void sends_away_no_cell_that_a_spreadsheet_would_reckon() {
        var ouvertes = ville.visiteur().lire("/annuaire/donnees/lieux-de-mediation-numerique.csv");
        assertThat(ouvertes.statusCode()).isEqualTo(200);
        tableaux.put("les données ouvertes", ouvertes.body());
        assertThat(tableaux).containsKeys("/journal.csv", "/statistiques/lignes/export");
        assertThat(tableaux)
                .allSatisfy((adresse, texte) -> assertThat(texte).as(adresse).doesNotContainPattern(FORMULE));
        assertThat(String.join("\n", tableaux.values())).contains("'=1+1 ");
    }

    record Demande(String methode, String adresse, @Nullable String type, String corps) {}

    private Demande demande(Random hasard, Route route) {
        var chemin = chemin(hasard, route);
        var dits = hasard.nextInt(3) > 0 ? remplis(hasard, route) : dits(hasard, route);
        if (route.methode().equals("GET")) {
            return new Demande(
                    "GET",
                    chemin + (dits.isEmpty() ? "" : "?" + dits) + (hasard.nextInt(20) == 0 ? "&x=%ff" : ""),
                    null,
                    "");
        }
        if (hasard.nextInt(12) == 0) {
            return new Demande(
                    route.methode(),
                    chemin,
                    un(hasard, List.of("application/json", "text/plain", "multipart/form-data; boundary=x", "foo/bar")),
                    un(hasard, List.of("", "{", "null", "[[[[", "{\"a\":1}", "--x\r\n\r\n\r\n--x--", "\0")));
        }
        return route.fichier()
                ? new Demande(
                        route.methode(),
                        chemin + (dits.isEmpty() ? "" : "?" + dits),
                        "multipart/form-data; boundary=x",
                        "--x\r\nContent-Disposition: form-data; name=\"fichier\"; filename=\"a.csv\"\r\n\r\n;;\"\r\n--x--")
                : new Demande(route.methode(), chemin, "application/x-www-form-urlencoded", dits);
    }

    private String chemin(Random hasard, Route route) {
        var connues = adresses.getOrDefault(route.chemin(), List.of());
        if (!connues.isEmpty() && hasard.nextInt(3) > 0) {
            return un(hasard, connues).replaceAll("\\?.*", "");
        }
        return VARIABLE.matcher(route.chemin())
                .replaceAll(variable -> Matcher.quoteReplacement(
                        encode(hasard.nextInt(4) > 0 ? connu(hasard, variable.group(1)) : hostile(hasard))));
    }

    /** A form as it stands on a page, one or two of its fields changed; an address with what it was seen to say. */
    private String remplis(Random hasard, Route route) {
        var champs = new LinkedHashMap<String, List<String>>();
        var connus = formulaires.getOrDefault(route.chemin(), List.of());
        if (!connus.isEmpty()) {
            champs.putAll(un(hasard, connus));
            champs.remove("_csrf");
        }
        if (champs.isEmpty()) {
            return dits(hasard, route);
        }
        for (var fois = 1 + hasard.nextInt(2); fois > 0; fois--) {
            champs.put(un(hasard, List.copyOf(champs.keySet())), List.of(hostile(hasard)));
        }
        if (!route.champs().isEmpty() && hasard.nextInt(3) == 0) {
            champs.put(un(hasard, route.champs()), List.of(hostile(hasard)));
        }
        if (hasard.nextInt(4) == 0) {
            champs.put(
                    "conflit",
                    List.of(hasard.nextBoolean() ? hostile(hasard) : un(hasard, List.copyOf(champs.keySet()))));
        }
        return champs.entrySet().stream()
                .flatMap(champ -> champ.getValue().stream().map(dit -> encode(champ.getKey()) + "=" + encode(dit)))
                .collect(Collectors.joining("&"));
    }

    /** Most of what is read there, some of it twice; and what a form that comes back too late has. */
    private String dits(Random hasard, Route route) {
        var noms = new ArrayList<String>();
        route.champs().stream().filter(_ -> hasard.nextInt(4) > 0).forEach(noms::add);
        if (!noms.isEmpty() && hasard.nextInt(6) == 0) {
            noms.add(un(hasard, noms));
        }
        var dits = noms.stream()
                .map(nom -> nom + "=" + encode(valeur(hasard, nom)))
                .collect(Collectors.toList());
        if (hasard.nextInt(5) == 0) {
            var champ = hasard.nextBoolean() || noms.isEmpty() ? un(hasard, HOSTILES) : un(hasard, noms);
            dits.add("conflit=" + encode(champ));
            dits.add("avant." + encode(champ) + "=" + encode(hostile(hasard)));
            dits.add(encode(champ) + "=" + encode(hostile(hasard)));
            if (hasard.nextBoolean()) {
                dits.add("garder." + encode(champ) + "=" + un(hasard, List.of("autre", "mien", "x")));
            }
        }
        return String.join("&", dits);
    }

    private String valeur(Random hasard, String nom) {
        return hasard.nextInt(3) == 0 ? connu(hasard, nom) : hostile(hasard);
    }

    private String hostile(Random hasard) {
        return un(hasard, HOSTILES);
    }

    /** An id of what bears this name, a word that is understood there; else somebody's. */
    private String connu(Random hasard, String nom) {
        var propres = ids.computeIfAbsent(nom, this::lire);
        return propres.isEmpty() ? UUID.randomUUID().toString() : un(hasard, propres);
    }

    private List<String> lire(String nom) {
        if (nom.equals("annee")) {
            return List.of("2023", "2024");
        }
        if (nom.matches("version|rang|page|personnes")) {
            return List.of("1", "2");
        }
        if (nom.matches("jour|date|du|au|le|debut|fin|pourLe")) {
            return List.of("2024-01-15", "2024-02-29");
        }
        var table = nom.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        return ville.faire(() -> {
            var existe = jdbc.sql("""
                            select exists (
                                select from information_schema.columns
                                where table_schema = 'public' and table_name = :nom and column_name = 'id'
                            )
                            """).param("nom", table).query(Boolean.class).single();
            return existe
                    ? jdbc.sql("select id::text from " + table + " order by id limit 3")
                            .query(String.class)
                            .list()
                    : List.<String>of();
        });
    }

    private Visiteur qui(Random hasard) {
        var rang = hasard.nextInt(10);
        if (rang == 0) {
            return ville.visiteur();
        }
        var role = rang < 5
                ? Role.RESPONSABLE
                : rang < 7 ? Role.ADMINISTRATEUR : rang < 9 ? Role.CONSEILLER : un(hasard, List.of(Role.values()));
        return equipe.computeIfAbsent(role, ville::visiteur);
    }

    /** An act may end the very session that did it, or the account: one signs in again, as somebody new. */
    private HttpResponse<String> demander(Visiteur qui, Demande demande) {
        var reponse = qui.demander(
                demande.methode(),
                demande.adresse(),
                demande.type(),
                demande.methode().equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(demande.corps()));
        if (!demande.methode().equals("GET")) {
            for (var role : List.copyOf(equipe.keySet())) {
                if (equipe.get(role) == qui && qui.lire("/connexion").statusCode() != 302) {
                    var nom = "nouveau-" + UUID.randomUUID();
                    ville.compte(nom, role);
                    equipe.put(role, ville.visiteur().entrer(ville.courriel(nom), Ville.MOT_DE_PASSE));
                }
            }
        }
        return reponse;
    }

    private List<Route> toutes() {
        return routes.getHandlerMethods().entrySet().stream()
                .filter(route -> route.getValue().getBeanType().getName().startsWith("fr.estran"))
                .flatMap(route -> {
                    var champs = new TreeSet<String>();
                    Stream.of(route.getValue().getMethodParameters()).forEach(parametre -> champs(parametre, champs));
                    var fichier = Stream.of(route.getValue().getMethodParameters())
                            .anyMatch(parametre -> parametre.getParameterType() == MultipartFile.class);
                    return route.getKey().getMethodsCondition().getMethods().stream()
                            .filter(methode -> methode != RequestMethod.OPTIONS)
                            .flatMap(methode -> route.getKey().getPatternValues().stream()
                                    .map(chemin -> new Route(methode.name(), chemin, List.copyOf(champs), fichier)));
                })
                .filter(route -> !route.chemin().equals("/deconnexion"))
                .sorted(Comparator.comparing(Route::chemin).thenComparing(Route::methode))
                .toList();
    }

    private static void champs(MethodParameter parametre, Set<String> champs) {
        parametre.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        if (parametre.hasParameterAnnotation(PathVariable.class)) {
            return;
        }
        if (parametre.hasParameterAnnotation(RequestParam.class)) {
            var dit = Optional.ofNullable(parametre.getParameterAnnotation(RequestParam.class))
                    .map(RequestParam::name)
                    .filter(nom -> !nom.isEmpty());
            if (!Map.class.isAssignableFrom(parametre.getParameterType())) {
                champs.add(dit.orElse(String.valueOf(parametre.getParameterName())));
            }
        } else if (parametre.getParameterType().isRecord()
                && parametre.getParameterType().getName().startsWith("fr.estran")) {
            composants(parametre.getParameterType(), "", champs, 0);
        }
    }

    private static void composants(Class<?> forme, String avant, Set<String> champs, int profondeur) {
        for (RecordComponent composant : forme.getRecordComponents()) {
            var nom = avant + composant.getName();
            var type = composant.getType();
            if (Collection.class.isAssignableFrom(type)
                    && element(composant.getGenericType()) instanceof Class<?> un
                    && un.isRecord()
                    && profondeur < 2) {
                composants(un, nom + "[0].", champs, profondeur + 1);
            } else if (Map.class.isAssignableFrom(type)) {
                champs.add(nom + "[x]");
            } else {
                champs.add(nom);
            }
        }
    }

    private static @Nullable Type element(Type type) {
        return type instanceof ParameterizedType parametre ? parametre.getActualTypeArguments()[0] : null;
    }

    private static <T> T un(Random hasard, List<T> choix) {
        return choix.get(hasard.nextInt(choix.size()));
    }

    private static String encode(String texte) {
        return URLEncoder.encode(texte, UTF_8).replace("+", "%20");
    }
}
