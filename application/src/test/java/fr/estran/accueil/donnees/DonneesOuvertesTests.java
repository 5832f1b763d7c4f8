package fr.estran.accueil.donnees;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import fr.estran.Ville;
import fr.estran.socle.droits.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The open data of the town of the demonstration, read as a portal reads them. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
class DonneesOuvertesTests {

    private static final String SIRET = "21290232800013";
    private static final int SEUIL = 11;

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    Ville ville;
    JsonNode paquet;

    @BeforeAll
    void une_ville_qui_a_dit_son_numero() {
        ville = Ville.dans(contexte).avecLaDemonstration();
        ville.visiteur(Role.ADMINISTRATEUR).remplir("/reglages/site", Map.of("siret", SIRET));
        paquet = JsonMapper.shared().readTree(lire("datapackage.json"));
    }

    @Test
    void says_why_a_town_without_a_number_has_no_deliberation() {
        var autre = Ville.dans(contexte).visiteur();
        assertThat(autre.lire("/donnees").body()).contains("pas écrit son numéro Siret");
        assertThat(autre.lire("/donnees/deliberations.csv").body().lines()).hasSize(1);
    }

    @Test
    void leads_from_its_page_to_each_file() {
        var page = ville.visiteur().lire("/donnees").body();
        assertThat(page)
                .contains("Licence Ouverte 2.0", "/donnees/datapackage.json")
                .doesNotContain("pas écrit son");
        JeuDeDonnees.tous().forEach(jeu -> assertThat(page).contains("/donnees/" + jeu.fichier()));
        assertThat(ville.visiteur().lire("/donnees/usagers.csv").statusCode()).isEqualTo(404);
    }

    @Test
    void describes_its_tables_as_the_profile_of_data_packages_asks() throws IOException {
        assertThat(fautesDuPaquet(paquet)).isEmpty();
        assertThat(paquet.get("licenses").get(0).get("name").asString()).isEqualTo("etalab-2.0");
        assertThat(paquet.get("sources")).hasSize(1);
        assertThat(paquet.get("resources")
                        .valueStream()
                        .map(table -> table.get("path").asString()))
                .containsExactlyElementsOf(
                        JeuDeDonnees.tous().map(JeuDeDonnees::fichier).toList());
    }

    /** Negative controls: what is wrong is seen. */
    @ParameterizedTest
    @CsvSource({"\"programme\", \"Le Programme\"", "\"integer\", \"entier\"", "\"tabular-data-package\", \"autre\""})
    void sees_what_the_profile_refuses(String juste, String faux) throws IOException {
        var abime = JsonMapper.shared().readTree(paquet.toString().replace(juste, faux));
        assertThat(fautesDuPaquet(abime)).isNotEmpty();
    }

    private static List<?> fautesDuPaquet(JsonNode dit) throws IOException {
        var profil = Files.readString(Path.of("src/test/resources/normes/tabular-data-package.json"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                .getSchema(profil, InputFormat.JSON)
                .validate(dit.toString(), InputFormat.JSON);
    }

    @ParameterizedTest
    @EnumSource(JeuDeDonnees.class)
    void holds_in_each_table_what_its_schema_says(JeuDeDonnees jeu) {
        var lignes = lignes(jeu);
        assertThat(lignes).isNotEmpty();
        assertThat(schema(jeu).fautes(lignes)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PROGRAMME, debut, 15/01/2024",
        "PROGRAMME, annulee, non",
        "PROGRAMME, type, bavardage",
        "PROGRAMME, titre, ''",
        "ACTIVITE, seances, 0",
        "ACTIVITE, mois, 2024-13",
        "ACTIVITE, minutes, 1h30",
        "LIEUX, latitude, 147.5",
        "LIEUX, nom, ''",
        "CHIFFRES, valeur, -1",
        "CHIFFRES, annee, 23",
        "DELIBERATIONS, COLL_SIRET, 123",
        "DELIBERATIONS, DELIB_MATIERE_CODE, 5",
        "DELIBERATIONS, DELIB_DATE, 21/03/2024",
        "DELIBERATIONS, BUDGET_ANNEE, 24",
        "DELIBERATIONS, DELIB_URL, rapports",
        "DELIBERATIONS, DELIB_ID, ''",
    })
    void sees_what_a_schema_refuses(JeuDeDonnees jeu, String colonne, String dit) {
        var lignes = new ArrayList<>(lignes(jeu));
        var abimee = new LinkedHashMap<>(lignes.getFirst());
        abimee.put(colonne, dit);
        lignes.set(0, abimee);
        assertThat(schema(jeu).fautes(lignes)).isNotEmpty();
    }

    @Test
    void sees_the_same_row_twice() {
        var lignes = new ArrayList<>(lignes(JeuDeDonnees.LIEUX));
        lignes.add(lignes.getFirst());
        assertThat(schema(JeuDeDonnees.LIEUX).fautes(lignes)).isNotEmpty();
    }

    @Test
    void names_no_venue_that_its_table_of_venues_does_not_hold() {
        var lieux = new HashSet<>(lignes(JeuDeDonnees.LIEUX).stream()
                .map(ligne -> ligne.get("lieu"))
                .toList());
        for (var jeu : List.of(JeuDeDonnees.PROGRAMME, JeuDeDonnees.ACTIVITE)) {
            assertThat(lignes(jeu))
                    .allSatisfy(ligne -> assertThat(ligne.get("lieu").isEmpty() || lieux.contains(ligne.get("lieu")))
                            .isTrue());
        }
    }

    /** Against the records themselves: what partners hold, drafts, and hours of one person are left out. */
    @Test
    void counts_each_session_that_was_held_once() {
        var comptees = ville.faire(() -> jdbc.sql("""
                select count(*)::int
                from seance
                join action on action.structure_id = seance.structure_id and action.id = seance.action_id
                where seance.statut = 'tenue' and seance.retrait is null and seance.heure_connue and action.publiee
                    and action.type not in ('partenariat', 'rendez_vous', 'permanence_telephonique')
                    and seance.debut < '2024-01-01 00:00+01'
                """).query(Integer.class).single());
        var dites = lignes(JeuDeDonnees.ACTIVITE);
        assertThat(dites.stream()
                        .mapToInt(ligne -> Integer.parseInt(ligne.get("seances")))
                        .sum())
                .isEqualTo(comptees)
                .isGreaterThan(100);
        assertThat(dites)
                .allSatisfy(ligne -> assertThat(ligne.get("type")).isNotIn("rendez_vous", "permanence_telephonique"));
        assertThat(dites).extracting(ligne -> ligne.get("mois")).doesNotContain("2024-01");
    }

    @Test
    void tells_of_people_what_the_reports_tell_and_of_nobody_alone() {
        var dits = ville.faire(() -> jdbc.sql("""
                select valeur
                from rapport_dit
                join rapport on rapport.structure_id = rapport_dit.structure_id and rapport.id = rapport_dit.rapport_id
                where valeur is not null and rapport_dit.annee = rapport.annee
                """).query(Integer.class).list());
        var chiffres = lignes(JeuDeDonnees.CHIFFRES);

        assertThat(chiffres)
                .hasSizeGreaterThan(30)
                .extracting(ligne -> ligne.get("partie"))
                .anyMatch(part -> part.contains(" + "));
        assertThat(chiffres).allSatisfy(ligne -> {
            assertThat(Integer.parseInt(ligne.get("valeur"))).isIn(dits);
            assertThat(ligne.get("nom")).isNotEmpty();
        });
        assertThat(chiffres)
                .filteredOn(ligne -> ligne.get("unite").matches("(personnes|participations|usagers).*"))
                .isNotEmpty()
                .allSatisfy(ligne -> assertThat(Integer.parseInt(ligne.get("valeur")))
                        .matches(n -> n == 0 || n >= SEUIL, "nobody, or " + SEUIL));
    }

    /** A report that informs has no vote: nothing, which is not nought. */
    @Test
    void lists_the_reports_that_the_council_saw() {
        var actes = lignes(JeuDeDonnees.DELIBERATIONS);
        assertThat(actes).allSatisfy(acte -> {
            assertThat(acte.get("COLL_SIRET")).isEqualTo(SIRET);
            assertThat(acte.get("DELIB_MATIERE_CODE")).isEqualTo("5.2");
            assertThat(acte.get("DELIB_MATIERE_NOM"))
                    .isEqualTo("institutions et vie politique/Fonctionnement des assemblées");
            assertThat(acte.get("VOTE_POUR")).isEmpty();
            assertThat(acte.get("PREF_DATE")).matches(le -> le.isEmpty() || le.compareTo(acte.get("DELIB_DATE")) >= 0);
        });
        assertThat(actes.getFirst().get("DELIB_OBJET")).contains("2022");
    }

    private TableDecrite schema(JeuDeDonnees jeu) {
        return new TableDecrite(paquet.get("resources")
                .valueStream()
                .filter(table -> table.get("path").asString().equals(jeu.fichier()))
                .findFirst()
                .orElseThrow()
                .get("schema"));
    }

    private List<Map<String, String>> lignes(JeuDeDonnees jeu) {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(lire(jeu.fichier()))) {
            return csv.stream().map(ligne -> ligne.getFieldsAsMap()).toList();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private String lire(String fichier) {
        var reponse = ville.visiteur().lire("/donnees/" + fichier);
        assertThat(reponse.statusCode()).isEqualTo(200);
        assertThat(reponse.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        return reponse.body();
    }
}
