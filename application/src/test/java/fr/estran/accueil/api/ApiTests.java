package fr.estran.accueil.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.droits.Droits;
import fr.estran.socle.droits.Role;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;

/** What a program of the town reads with a key, and what it does not, over HTTP. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
class ApiTests {

    private static final Path DOCUMENT = Path.of("src/main/resources/api/openapi.json");
    private static final Pattern CLE = Pattern.compile("estran_[\\w-]{43}");
    private static final Pattern LIEN = Pattern.compile("<a href=\"([^\"]*)\">([^<]*)</a>");
    private static final List<String> TOUTES = List.of("programme", "lieux", "annuaire", "activite", "chiffres");

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Droits droits;

    Ville ville;
    String cle;

    @BeforeAll
    void une_ville_et_une_cle() {
        ville = Ville.dans(contexte).avecLaDemonstration();
        cle = faire(TOUTES, "2024-01-15", "2025-01-15");
    }

    @Test
    void describes_what_the_records_are() throws IOException {
        var fait = DocumentDeLApi.ecrire();
        if (Boolean.getBoolean("estran.ecrire")) {
            Files.writeString(DOCUMENT, fait);
        }
        assertThat(Files.readString(DOCUMENT))
                .as("to write it anew: -Destran.ecrire=true")
                .isEqualTo(fait);
        assertThat(ville.visiteur().lire("/api/v1/openapi.json").body()).isEqualTo(fait);
    }

    @ParameterizedTest
    @CsvSource({
        "programme,Seances",
        "lieux,Lieux",
        "annuaire,Organismes",
        "activite?annee=2023,Tenues",
        "chiffres,Chiffres"
    })
    void answers_as_its_document_says_page_after_page(String quoi, String schema) throws IOException {
        var lues = new ArrayList<String>();
        var chemin = "/api/v1/" + quoi + (quoi.contains("?") ? "&" : "?") + "limite=7";
        var suite = chemin;
        while (!suite.isEmpty()) {
            var reponse = lire(suite, cle);
            assertThat(reponse.statusCode()).isEqualTo(200);
            assertThat(reponse.headers().firstValue("Content-Type")).hasValue("application/json");
            var dit = DocumentDeLApi.json().readTree(reponse.body());
            conforme(schema, dit);
            dit.get("donnees").forEach(une -> lues.add(nom(une)));
            suite = dit.has("suite") ? chemin + "&curseur=" + dit.get("suite").asText() : "";
        }
        assertThat(lues).hasSizeGreaterThan(7).doesNotHaveDuplicates();
        assertThat(lire(chemin.replace("limite=7", "limite=100"), cle).body()).contains(lues.subList(0, 7));
    }

    /** As it stands in the answer, of each by itself. */
    private static String nom(JsonNode une) {
        return une.has("id")
                ? une.get("id").asText()
                : "\"annee\":%s,\"version\":%s,\"code\":%s"
                        .formatted(une.get("annee"), une.get("version"), une.get("code"));
    }

    @Test
    void goes_on_after_the_same_one_when_what_was_read_is_no_more() throws IOException {
        var premiere = DocumentDeLApi.json()
                .readTree(lire("/api/v1/programme?limite=3", cle).body());
        var toutes = DocumentDeLApi.json()
                .readTree(lire("/api/v1/programme?limite=6", cle).body());
        var derniere = premiere.get("donnees").get(2).get("id").asText();

        ville.faire(
                () -> jdbc.sql("update seance set statut = 'annulee', motif_annulation = 'autre' where id::text = :id")
                        .param("id", derniere)
                        .update());

        var suite = DocumentDeLApi.json()
                .readTree(lire(
                                "/api/v1/programme?limite=3&curseur="
                                        + premiere.get("suite").asText(),
                                cle)
                        .body());
        assertThat(suite.get("donnees").get(0).get("id"))
                .isEqualTo(toutes.get("donnees").get(3).get("id"));
    }

    /** In whatever form a proxy gives it back (RFC 9110, 13.1.2): a mark that was pressed is the same, and so is one of a list. */
    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "\"autre\", W/%s", "%s,\"autre\"", "*"})
    void says_in_short_that_nothing_has_changed(String forme) {
        var marque = lire("/api/v1/lieux", cle).headers().firstValue("ETag").orElseThrow();
        assertThat(marque).matches("W/\"[0-9a-f]{16}\"");

        var encore = avec(cle);
        encore.entetes.put("If-None-Match", forme.formatted(marque.substring(2)));
        assertThat(encore.lire("/api/v1/lieux"))
                .returns(304, HttpResponse::statusCode)
                .returns("", HttpResponse::body)
                .returns(List.of(marque), reponse -> reponse.headers().allValues("ETag"));
    }

    @Test
    void says_all_where_it_has_changed() {
        var encore = avec(cle);
        encore.entetes.put("If-None-Match", "W/\"0011223344556677\"");
        assertThat(encore.lire("/api/v1/lieux").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limite=0",
                "limite=101",
                "limite=beaucoup",
                "limite=99999999999",
                "limite=0x10",
                "limite=1%202",
                "curseur=nimporte",
                "curseur=",
                "curseur=%00",
                "curseur=bGlldXgKMQ",
                "limite=%ff"
            })
    void refuses_what_it_does_not_understand(String parametres) throws IOException {
        probleme(400, lire("/api/v1/programme?" + parametres, cle));
    }

    @Test
    void tells_whatever_goes_wrong_as_a_problem() throws IOException {
        probleme(404, lire("/api/v1/usagers", cle));
        probleme(404, lire("/api/v2/programme", cle));
        var ecrit = avec(cle).demander("POST", "/api/v1/programme", "application/json", BodyPublishers.ofString("{}"));
        probleme(405, ecrit);
        assertThat(ecrit.headers().firstValue("Allow")).hasValue("GET, HEAD");
        var enXml = avec(cle);
        enXml.entetes.put("Accept", "application/xml");
        probleme(406, enXml.lire("/api/v1/programme"));
    }

    @Test
    void opens_nothing_to_who_has_no_key_that_holds() throws IOException {
        var finie = faire(TOUTES, "2024-01-15", "2024-01-15");
        ville.faire(() -> jdbc.sql(
                        "update cle_de_lecture set premier_jour = '2024-01-01', dernier_jour = '2024-01-14' where empreinte = sha256(:cle::bytea)")
                .param("cle", finie)
                .update());
        var future = faire(TOUTES, "2024-01-16", "2024-02-16");
        var dAilleurs = faire(Ville.dans(contexte), TOUTES, "2024-01-15", "2024-02-16");

        assertThat(droits.table().stream()
                        .map(droit -> droit.chemin().getPatternString())
                        .filter(chemin -> chemin.startsWith("/api/") && !chemin.endsWith("openapi.json")))
                .hasSize(5)
                .allSatisfy(chemin -> {
                    for (var mauvaise : List.of("", "Basic abc", "estran_", finie, future, dAilleurs, cle + "a")) {
                        probleme(401, lire(chemin, mauvaise));
                    }
                    probleme(401, ville.visiteur().lire(chemin + "?cle=" + cle + "&access_token=" + cle));
                    probleme(401, ville.visiteur(Role.ADMINISTRATEUR).lire(chemin));
                });
    }

    @Test
    void opens_what_its_scope_says_and_nothing_else() throws IOException {
        var lieux = faire(List.of("lieux"), "2024-01-15", "2024-02-15");

        assertThat(lire("/api/v1/lieux", lieux).statusCode()).isEqualTo(200);
        probleme(403, lire("/api/v1/programme", lieux));
        probleme(403, lire("/api/v1/annuaire", lieux));
    }

    @Test
    void opens_nothing_once_it_is_revoked_and_says_who_did_it() throws IOException {
        var perdue = faire(TOUTES, "2024-01-15", "2024-02-15");
        assertThat(lire("/api/v1/lieux", perdue).statusCode()).isEqualTo(200);
        var id = ville.faire(() -> jdbc.sql("select id::text from cle_de_lecture where empreinte = sha256(:cle::bytea)")
                .param("cle", perdue)
                .query(String.class)
                .single());
        var qui = ville.visiteur(Role.ADMINISTRATEUR);

        qui.remplir("/reglages/cles", Map.of());
        assertThat(qui.poster("/reglages/cles/" + id + "/revoquer", Map.of()).statusCode())
                .isLessThan(400);

        probleme(401, lire("/api/v1/lieux", perdue));
        assertThat(qui.lire("/reglages/cles").body())
                .contains("Révoquée", "Par Camille administrateur", "une fois ce jour-là")
                .doesNotContain(perdue);
        assertThat(ville.faire(() -> jdbc.sql("select acte from journal where objet_id::text = :id")
                        .param("id", id)
                        .query(String.class)
                        .list()))
                .containsExactlyInAnyOrder("cle_de_lecture.faire", "cle_de_lecture.revoquer");
        assertThat(ville.faire(() -> jdbc.sql("select cle.*::text from cle_de_lecture cle")
                        .query(String.class)
                        .list()
                        .toString()))
                .doesNotContain(perdue);
    }

    /** That an hour which one person holds was held says that they came. */
    @Test
    void tells_what_was_held_but_no_appointment() throws IOException {
        var tenues = DocumentDeLApi.json()
                .readTree(lire("/api/v1/activite?annee=2023&limite=100", cle).body())
                .get("donnees");

        assertThat(tenues)
                .hasSizeGreaterThan(50)
                .noneMatch(tenue -> tenue.get("type").asText().startsWith("rendez_vous"))
                .allMatch(tenue -> tenue.get("debut").asText().startsWith("2023"));
        probleme(400, lire("/api/v1/activite?annee=1999", cle));
        probleme(400, lire("/api/v1/activite?annee=-1", cle));
    }

    /** A key that is over is not opened again by being ended. */
    @Test
    void is_not_lengthened_by_being_ended() throws IOException {
        var finie = faire(TOUTES, "2024-01-15", "2024-01-15");
        var id = ville.faire(() -> jdbc.sql(
                        "update cle_de_lecture set premier_jour = '2024-01-01', dernier_jour = '2024-01-14' where empreinte = sha256(:cle::bytea) returning id::text")
                .param("cle", finie)
                .query(String.class)
                .single());

        assertThat(ville.visiteur(Role.ADMINISTRATEUR)
                        .poster("/reglages/cles/" + id + "/finir", Map.of())
                        .statusCode())
                .isEqualTo(404);
        probleme(401, lire("/api/v1/lieux", finie));
    }

    @Test
    void is_slowed_down_by_itself_alone() throws IOException {
        var pressee = faire(TOUTES, "2024-01-15", "2024-02-15");
        HttpResponse<String> reponse;
        int fois = 0;
        do {
            reponse = lire("/api/v1/lieux?limite=1", pressee);
            fois++;
        } while (reponse.statusCode() == 200 && fois < 2000);

        assertThat(fois).isGreaterThan(300);
        probleme(429, reponse);
        assertThat(reponse.headers().firstValue("Retry-After")).isPresent();
        assertThat(lire("/api/v1/lieux", cle).statusCode()).isEqualTo(200);
    }

    @Test
    void says_nothing_of_a_person() {
        var personnes = new HashSet<String>();
        ville.faire(() -> personnes.addAll(jdbc.sql("""
                select nom from usager where length(nom) > 4
                union select telephone from usager where telephone is not null
                union select courriel from usager where courriel is not null
                union select prenom || ' ' || nom from conseiller
                """).query(String.class).list()));
        for (var quoi : TOUTES) {
            var dit = lire("/api/v1/" + quoi + "?limite=100", cle).body();
            assertThat(personnes).hasSizeGreaterThan(50).noneMatch(dit::contains);
        }
    }

    /** As somebody of the town would: copied out of the guide, run beside. */
    @Test
    void makes_the_page_of_the_town_by_the_example_of_the_guide(@TempDir Path lieu) throws Exception {
        var programme = Files.writeString(
                lieu.resolve("page.py"),
                lePremierBlocDe(Files.readString(Path.of("../docs/guide/lire-par-un-programme.md")), "python"));
        var faite = lieu.resolve("ateliers.html");
        var dit = lieu.resolve("dit");
        var lance = new ProcessBuilder("python3", programme.toString())
                .redirectOutput(faite.toFile())
                .redirectError(dit.toFile());
        // The name of a town of a test is known to this service alone, which is asked as a proxy is.
        var ici = URI.create(ville.adresse(""));
        lance.environment().clear();
        lance.environment()
                .putAll(Map.of(
                        "PATH",
                        System.getenv("PATH"),
                        "ESTRAN",
                        "http://" + ville.hote,
                        "http_proxy",
                        "http://127.0.0.1:" + ici.getPort(),
                        "CLE",
                        cle,
                        "PYTHONUTF8",
                        "1"));

        assertThat(lance.start().waitFor()).as(Files.readString(dit)).isZero();

        var page = HtmlUtils.htmlUnescape(Files.readString(faite));
        var seances = toutes("programme");
        assertThat(seances).hasSizeGreaterThan(100);
        assertThat(LIEN.matcher(page).results().map(lien -> lien.group(1) + " " + lien.group(2)))
                .containsExactlyElementsOf(seances.stream()
                        .map(une -> une.get("page").asText() + " "
                                + une.get("titre").asText())
                        .toList());
        assertThat(page)
                .contains("<h2>lundi 15 janvier</h2>", "<strong>annulé</strong>")
                .doesNotContain("None");
    }

    private static String lePremierBlocDe(String guide, String langue) {
        var debut = guide.indexOf("```" + langue + "\n");
        return guide.substring(guide.indexOf('\n', debut) + 1, guide.indexOf("\n```\n", debut));
    }

    private List<JsonNode> toutes(String quoi) throws IOException {
        var lues = new ArrayList<JsonNode>();
        var suite = "";
        do {
            var dit = DocumentDeLApi.json()
                    .readTree(
                            lire("/api/v1/" + quoi + "?limite=100" + suite, cle).body());
            dit.get("donnees").forEach(lues::add);
            suite = dit.has("suite") ? "&curseur=" + dit.get("suite").asText() : "";
        } while (!suite.isEmpty());
        return lues;
    }

    private static void conforme(String schema, JsonNode dit) throws IOException {
        var document = DocumentDeLApi.json().readTree(Files.readString(DOCUMENT));
        var regle = DocumentDeLApi.json().createObjectNode();
        regle.put("$ref", "#/components/schemas/" + schema);
        regle.set("components", document.get("components"));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(regle.toString(), InputFormat.JSON)
                        .validate(dit.toString(), InputFormat.JSON))
                .isEmpty();
    }

    private static void probleme(int statut, HttpResponse<String> reponse) {
        try {
            assertThat(reponse.statusCode()).isEqualTo(statut);
            assertThat(reponse.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(reponse.body()).doesNotContain("estran_");
            var dit = DocumentDeLApi.json().readTree(reponse.body());
            assertThat(dit.get("status").asInt()).isEqualTo(statut);
            conforme("Probleme", dit);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private HttpResponse<String> lire(String chemin, String uneCle) {
        return avec(uneCle).lire(chemin);
    }

    private Visiteur avec(String uneCle) {
        var programme = ville.visiteur();
        programme.entetes.put("Accept", "application/json");
        if (!uneCle.isEmpty()) {
            programme.entetes.put("Authorization", uneCle.contains(" ") ? uneCle : "Bearer " + uneCle);
        }
        return programme;
    }

    private String faire(List<String> portees, String debut, String fin) {
        return faire(ville, portees, debut, fin);
    }

    /** By its page, as an administrator does. */
    private static String faire(Ville ici, List<String> portees, String debut, String fin) {
        var qui = ici.visiteur(Role.ADMINISTRATEUR);
        qui.lire("/reglages/cles");
        var page = qui.envoyer(
                "/reglages/cles",
                Map.of(
                        "nom", List.of("Le site de la ville"),
                        "portees", portees,
                        "premierJour", List.of(debut),
                        "dernierJour", List.of(LocalDate.parse(fin).toString())));
        return CLE.matcher(page.body())
                .results()
                .map(trouvee -> trouvee.group())
                .findFirst()
                .orElseThrow(() -> new AssertionError(page.statusCode() + " " + page.body()));
    }
}
