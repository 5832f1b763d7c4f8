package fr.estran.accueil.site;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.estran.Navigateur;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.Zip;
import fr.estran.echanges.dossiers.Depots;
import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.Provenance;
import fr.estran.inscriptions.places.VieDesInscriptions;
import fr.estran.programme.planification.ServiceNumerique;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.droits.Droits;
import fr.estran.socle.droits.Role;
import fr.estran.socle.droits.Roles;
import fr.estran.socle.pages.Aides;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Walks the pages as each role finds them, from link to link, one page of each kind: those of every module, without being
 * told of them.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("navigateur")
class ParcoursTests {

    /** What is hardest to fit on a small screen: a name as towns have them, a number that one calls, an address. */
    static final Reglages AU_LONG = new Reglages(
            "Ville de Sainte-Mousse-en-Cornouaille – Conseillers numériques",
            "Ordinateur, téléphone, démarches en ligne : nous vous aidons.",
            "1 place de l'Exemple\n29000 Sainte-Mousse-en-Cornouaille",
            "02 61 91 00 00",
            "conseillers-numeriques@sainte-mousse-en-cornouaille.example",
            "Du lundi au vendredi, de 9 h à 12 h et de 14 h à 17 h.",
            "Camille Exemple, maire",
            "Un hébergeur, 1 rue de l'Exemple, 29000 Sainte-Mousse",
            "dpo@sainte-mousse-en-cornouaille.example",
            null,
            null,
            null,
            null,
            null,
            null);

    static final boolean PHOTOGRAPHIER = Boolean.getBoolean("estran.photographier");

    static final Pattern BALISE = Pattern.compile("<[a-z][^>]*>");
    static final Pattern TITRE = Pattern.compile("<h([1-6])\\b");
    static final Pattern IDENTIFIANT = Pattern.compile("<[a-z][^>]* id=\"([^\"]*)\"");

    /** What a script copies from is not in the page. */
    static final Pattern GABARIT = Pattern.compile("(?s)<template\\b.*?</template>");

    static final Pattern VALEUR = Pattern.compile("(?<! class| type| role)=\"[^\"]*\"");

    @Autowired
    ApplicationContext contexte;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes;

    Ville ville;
    List<PathPattern> chemins;

    /** What stood on the pages of each kind that a browser opened: whoever else finds no more there is not given it again. */
    final Map<String, Set<String>> examinees = new HashMap<>();

    /** What stood in the menus that were followed by keyboard. */
    final Set<String> menusSuivis = new HashSet<>();

    static Stream<Optional<Role>> visiteurs() {
        var premiers = List.of(Role.RESPONSABLE, Role.ADMINISTRATEUR);
        return Stream.of(
                        Stream.of(Optional.<Role>empty()),
                        premiers.stream().map(Optional::of),
                        Stream.of(Role.values())
                                .filter(role -> !premiers.contains(role))
                                .map(Optional::of))
                .flatMap(visiteurs -> visiteurs);
    }

    @BeforeAll
    void une_ville() {
        ville = Ville.dans(contexte).avecLaDemonstration();
        StructureCourante.auNomDe(ville.structure, () -> {
            contexte.getBean(Vitrines.class).enregistrer(AU_LONG);
            return ville;
        });
        ville.faire(() -> contexte.getBean(JdbcClient.class).sql("""
            update compte set conseiller_id = (select id from conseiller order by reference limit 1)
            where 'conseiller' = any (roles)
            """).update());
        ville.visiteur(Role.RESPONSABLE).remplir("/reglages/ateliers/depart", Map.of("modeles", "messagerie"));
        unNumeroUnGroupeUneVagueEtUneFille(
                uneSerieEtUnAppel(new ServiceNumerique(contexte, ville, ville.visiteur(Role.RESPONSABLE))));
        unImport();
        chemins = routes.getHandlerMethods().keySet().stream()
                .filter(route -> route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(route -> Stream.ofNullable(route.getPathPatternsCondition()))
                .flatMap(condition -> condition.getPatterns().stream())
                .sorted()
                .toList();
    }

    /** Confirmed, of two people who resemble each other. */
    private void unImport() {
        var fichiers = new TreeMap<>(Map.of(
                "structure.csv",
                "nom,commune,code_insee,zone_scolaire,fuseau\n%s,Sainte-Mousse,29999,B,Europe/Paris\n"
                        .formatted(ville.nom),
                "usagers.csv",
                "id,nom,prenom,annee_naissance\nX1,Le Meur,Yvonne,1947\nX2,Lemeur,Yvonne,1947\n"));
        fichiers.put("lieux.csv", "id,nom\n");
        fichiers.put("conseillers.csv", "id,prenom,nom,entree\n");
        fichiers.put("actions.csv", "id,type,titre\n");
        fichiers.put("seances.csv", "id,action,lieu,debut,fin,statut\n");
        fichiers.put("seances_conseillers.csv", "seance,conseiller\n");
        fichiers.put("participations.csv", "seance,usager,presence\n");
        var responsable = ville.visiteur(Role.RESPONSABLE);
        var verifie = Depots.chemin(Depots.envoyer(responsable, Map.of("registre.zip", Zip.de(fichiers))));
        responsable.poster(verifie + "/confirmation", Map.of());
    }

    /** Of these alone there are none in the demonstration. */
    private ActionId uneSerieEtUnAppel(ServiceNumerique service) {
        var atelier = new HashMap<>(Map.of(
                "type",
                "atelier",
                "titre",
                "Écrire un message",
                "jour",
                "2024-01-23",
                "debut",
                "09:30",
                "fin",
                "11:30"));
        atelier.putAll(Map.of("capacite", "8", "reservation", "tous", "promotion", "directe", "delaiReponse", "16"));
        var action = service.creer(atelier);
        var mardis = new HashMap<>(Map.of(
                "debut",
                "09:30",
                "fin",
                "11:30",
                "rythme",
                "semaine",
                "intervalle",
                "1",
                "jours",
                "2",
                "epoque",
                "toute_l_annee",
                "premierJour",
                "2024-01-30",
                "finit",
                "jusquau"));
        mardis.put("dernierJour", "2024-03-12");
        var serie = "/equipe/programme/" + action + "/series/nouvelle";
        mardis.put(
                "accord", ServiceNumerique.cache(service.poster(serie, mardis).body(), "accord"));
        assertThat(service.poster(serie, mardis).statusCode()).isEqualTo(302);
        var inscrite = service.inscrire(action, "Zénobie");
        var equipe = Auteur.equipe(
                Provenance.TELEPHONE, ville.comptes.get(Role.RESPONSABLE).valeur());
        ville.faire(() -> contexte.getBean(VieDesInscriptions.class)
                .annulerParLeService(inscrite, "La salle est prise.", equipe));
        return action;
    }

    private void unNumeroUnGroupeUneVagueEtUneFille(ActionId action) {
        var responsable = ville.visiteur(Role.RESPONSABLE);
        var numero = Map.of(
                "nom", "Accueil de nuit",
                "numero", "02 61 91 00 01",
                "pour", "Dormir au chaud ce soir.",
                "quand", "Tous les soirs, de 18 h à 8 h.",
                "dangers", "dehors");
        assertThat(responsable.poster("/reglages/numeros", numero).statusCode()).isEqualTo(302);
        var groupe = Map.of("nom", "Foyer de jeunes", "places", "3", "quandMeme", "oui");
        assertThat(responsable
                        .poster("/equipe/inscriptions/" + action + "/groupes", groupe)
                        .statusCode())
                .isEqualTo(302);
        ville.faire(() -> contexte.getBean(JdbcClient.class).sql("""
            insert into origine_de_demande (structure_id, objet_id, genre, foyer, le)
            select structure_courante(), id, 'demande', sha256('ici'), timestamptz '2024-01-15 07:55+00'
            from (select id from demande union all select gen_random_uuid() from generate_series(1, 6)) objet
            """).update());
        ville.faire(() -> contexte.getBean(JdbcClient.class).sql("""
            insert into tiers (structure_id, inscription_id, nom, lien, telephone, prevenir)
            select structure_courante(), id, 'Maëlle Exemple', 'fille', '02 61 91 00 02', 'les_deux'
            from inscription
            where action_id = (
                select seance.action_id from seance join inscription using (structure_id, action_id)
                where seance.debut > timestamptz '2024-01-15 08:00+00' and inscription.statut = 'confirmee'
                order by seance.debut, seance.id
                limit 1)
            """).update());
    }

    @ParameterizedTest
    @MethodSource("visiteurs")
    void finds_pages_that_anyone_can_read_and_use(Optional<Role> role) {
        var constats = new SoftAssertions();
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(1280, ColorScheme.LIGHT, page -> {
                role.ifPresent(connu -> ville.entrer(page, connu));
                parcourir(page, role.map(ville::visiteur).orElseGet(ville::visiteur), constats, role);
            });
            navigateur.ouvrir(390, false, page -> {
                role.ifPresent(connu -> ville.entrer(page, connu));
                page.navigate(ville.adresse(role.isPresent() ? "/plan-du-site" : "/"));
                constats.assertThat(page.locator("h1").count()).isEqualTo(1);
                page.locator("footer a").first().click();
                constats.assertThat(page.url()).endsWith("/accessibilite");
            });
        }
        constats.assertAll();
    }

    @Test
    void excuses_no_address_that_is_gone() {
        assertThat(chemins.stream().map(PathPattern::getPatternString)).containsAll(SansLien.ADRESSES.keySet());
    }

    @Test
    void would_see_letters_that_the_dark_hides() {
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(390, ColorScheme.DARK, page -> {
                page.setContent("<html lang='fr'><title>Bonjour</title><body style='background: #000; color: #222'>"
                        + "<main><h1>Bonjour</h1></main></body></html>");
                assertThat(Navigateur.fautes(page)).containsExactly("color-contrast");
            });
        }
    }

    private void parcourir(Page page, Visiteur visiteur, SoftAssertions constats, Optional<Role> role) {
        var qui = role.map(Role::code).orElse("personne");
        var attendus = attendus(role);
        var depart = role.isPresent() ? "/connexion" : "/";
        page.navigate(ville.adresse(depart));
        var marche = new Marche(chemins, visiteur).depuis(depart, attendus);
        role.ifPresent(_ -> constats.assertThat((Boolean) page.evaluate(SUR_UNE_LIGNE))
                .as("%s has the menu on one line at 1,280 px", qui)
                .isTrue());
        constats.assertThat(attendus)
                .as("%s gets there by links alone", qui)
                .filteredOn(attendu -> !marche.atteints().contains(attendu))
                .isEmpty();
        chemins.stream()
                .map(PathPattern::getPatternString)
                .filter(chemin -> !chemin.contains("{") && !chemin.equals("/error"))
                .forEach(marche::aussi);
        for (var lue : marche.lues()) {
            var ici = lue.genre() + " (" + qui + ")";
            var nouveau = !examinees.containsKey(lue.genre());
            if (examinees.computeIfAbsent(lue.genre(), _ -> new HashSet<>()).addAll(elements(lue.html()))) {
                page.navigate(ville.adresse(lue.adresse()));
                constats.assertThat(Navigateur.fautes(page)).as(ici).isEmpty();
                if (nouveau) {
                    ExamenDePage.suivreAuClavier(page, constats, ici, menusSuivis);
                    ExamenDePage.lire(page, constats, ici);
                }
            }
            if (PHOTOGRAPHIER) {
                page.navigate(ville.adresse(lue.adresse()));
                photographier(page, qui + lue.genre().replace('/', '_').replaceAll("[{}*]", ""));
            }
            constats.assertThat(valeurs(TITRE, lue.html()))
                    .as("%s has no title below one that it skips", ici)
                    .matches(ParcoursTests::descendentPasAPas);
            constats.assertThat(valeurs(IDENTIFIANT, GABARIT.matcher(lue.html()).replaceAll("")))
                    .as("%s gives each of its ids once", ici)
                    .doesNotHaveDuplicates();
            constats.assertThat(lue.liens())
                    .as("%s leads only where one may go", ici)
                    .allMatch(lien -> ouvert(role, lien));
            constats.assertThat(lue.envois())
                    .as("%s asks only for what one may send", ici)
                    .allMatch(envoi -> peutEnvoyer(role, envoi));
        }
        assertThat(marche.lues())
                .hasSizeGreaterThan(5)
                .flatExtracting(Marche.Lue::envois)
                .isNotEmpty();
    }

    /** What the table of rights opens to them, and to whoever passes by: less what no link leads to. */
    private Set<String> attendus(Optional<Role> role) {
        return chemins.stream()
                .map(PathPattern::getPatternString)
                .filter(chemin -> !SansLien.ADRESSES.containsKey(chemin))
                .filter(chemin -> {
                    var exemple = chemin.replaceAll("\\{[^}]*}", "x");
                    return ouvert(role, exemple) && (role.isEmpty() || !ouvert(Optional.empty(), exemple));
                })
                .collect(toCollection(TreeSet::new));
    }

    @Test
    void explains_each_page_of_the_team() {
        var aides = contexte.getBean(Aides.class);
        var droits = contexte.getBean(Droits.class);
        assertThat(chemins)
                .map(PathPattern::getPatternString)
                .filteredOn(chemin -> {
                    var exemple = chemin.replaceAll("\\{[^}]*}", "x");
                    return !droits.ouvreATous(HttpMethod.GET, exemple)
                            && Stream.of(Role.values()).anyMatch(role -> droits.ouvre(Roles.de(role), exemple));
                })
                .filteredOn(chemin -> !chemin.startsWith("/aide"))
                .allSatisfy(chemin -> assertThat(aides.pour(chemin.replaceAll("\\{[^}]*}", "x")))
                        .as(chemin)
                        .isPresent());
    }

    /** What is offered and then refused is a page that cannot be found. */
    private boolean ouvert(Optional<Role> role, String lien) {
        var chemin = lien.replaceAll("[?#].*", "");
        var droits = contexte.getBean(Droits.class);
        return role.map(connu -> droits.ouvre(Roles.de(connu), chemin))
                .orElseGet(() -> droits.ouvreATous(HttpMethod.GET, chemin));
    }

    private boolean peutEnvoyer(Optional<Role> role, String chemin) {
        var droits = contexte.getBean(Droits.class);
        return role.map(connu -> droits.permet(Roles.de(connu), HttpMethod.POST, chemin))
                .orElseGet(() -> droits.ouvreATous(HttpMethod.POST, chemin));
    }

    private static final String SUR_UNE_LIGNE =
            "() => new Set([...document.querySelectorAll('.bandeau nav.large li')].map(li => li.offsetTop)).size === 1";

    /** What is there without what is said: two roles are often shown the same, or less. */
    private static Set<String> elements(String html) {
        return BALISE.matcher(html.substring(html.indexOf("<main"), html.indexOf("</main>")))
                .results()
                .map(balise -> VALEUR.matcher(balise.group()).replaceAll(""))
                .collect(toSet());
    }

    private static List<String> valeurs(Pattern motif, String html) {
        return motif.matcher(html).results().map(vu -> vu.group(1)).toList();
    }

    /** From the title of the page on, none lies two levels below the one before it. */
    private static boolean descendentPasAPas(List<? extends String> niveaux) {
        var avant = 0;
        for (var niveau : niveaux) {
            if (Integer.parseInt(niveau) > avant + 1) {
                return false;
            }
            avant = Integer.parseInt(niveau);
        }
        return niveaux.indexOf("1") == niveaux.lastIndexOf("1");
    }

    private static void photographier(Page page, String nom) {
        for (var largeur : List.of(1280, 390)) {
            page.setViewportSize(largeur, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/images/" + nom + "-" + largeur + ".png")));
        }
        page.setViewportSize(1280, 800);
    }
}
