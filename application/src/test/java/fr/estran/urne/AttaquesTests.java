package fr.estran.urne;

import static fr.estran.urne.EnqueteDEssai.AGES;
import static fr.estran.urne.EnqueteDEssai.bulletin;
import static fr.estran.urne.EnqueteDEssai.voix;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.base.Intendance;
import fr.estran.commun.Identifiants;
import fr.estran.enquetes.Bulletin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody holds the whole database with its system columns, its files and its journal, and wants to know who said what. Each way is
 * tried, and tried where it must succeed: a test that would see no leak guards nothing.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@ExtendWith(OutputCaptureExtension.class)
@Tag("long")
class AttaquesTests {

    private static final List<String> TABLES = List.of(
            "enquete_bulletin",
            "enquete_voix",
            "enquete_compte",
            "enquete_case",
            "enquete_texte_a_relire",
            "enquete_texte");

    @Autowired
    ApplicationContext contexte;

    @Autowired
    Urne urne;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Intendance intendance;

    EnqueteDEssai essai;
    String marque;

    @BeforeEach
    void une_enquete() {
        essai = new EnqueteDEssai(Ville.dans(contexte), contexte);
        marque = "Zz" + UUID.randomUUID().toString().replace("-", "");
    }

    @Test
    void order_rows_of_texts_lie_in_the_order_of_their_ids_and_not_in_that_of_forms() {
        repondre(60);
        compter();

        assertThat(rangs("enquete_texte_a_relire"))
                .hasSize(60)
                .isNotEqualTo(IntStream.range(0, 60).boxed().toList());
        assertThat(lire("select id::text from enquete_texte_a_relire order by ctid"))
                .isSorted();

        // Written as forms come, they would tell.
        essai.ecrire("delete from enquete_texte_a_relire where enquete_id = :id");
        for (int rang = 0; rang < 60; rang++) {
            essai.ecrire("insert into enquete_texte_a_relire (structure_id, id, enquete_id, question, texte)"
                    + " values (structure_courante(), gen_random_uuid(), :id, 'mot', '" + marque + " " + rang + "')");
        }
        assertThat(rangs("enquete_texte_a_relire"))
                .isEqualTo(IntStream.range(0, 60).boxed().toList());
    }

    private List<Integer> rangs(String table) {
        return lire("select texte from " + table + " order by ctid").stream()
                .map(texte -> Integer.valueOf(texte.substring(texte.indexOf(' ') + 1)))
                .toList();
    }

    @Test
    void id_tells_no_hour() {
        repondre(12);
        var ids = new ArrayList<>(lire("select id::text from enquete_bulletin"));
        compter();
        ids.addAll(lire("select id::text from enquete_texte_a_relire"));

        assertThat(ids)
                .hasSize(24)
                .allSatisfy(id -> assertThat(UUID.fromString(id).version()).isEqualTo(4));
        // Ours are made of the hour elsewhere.
        assertThat(Identifiants.nouveau().version()).isEqualTo(7);
    }

    @Test
    void xmin_is_the_same_of_all_that_was_counted_and_nothing_of_forms_is_left() {
        repondre(30);
        assertThat(lire("select distinct xmin::text from enquete_bulletin")).hasSize(30);

        compter();

        assertThat(lire("""
                select xmin::text from enquete_compte
                union
                select xmin::text from enquete_case
                union
                select xmin::text from enquete_texte_a_relire
                """)).hasSize(1);
        assertThat(lire("select id::text from enquete_bulletin")).isEmpty();
        assertThat(lire("select empreinte::text from enquete_voix")).isEmpty();
    }

    @Test
    void hour_is_written_nowhere_nor_anything_that_leads_to_a_person() {
        assertThat(colonnes("uuid", TABLES)).allMatch(colonne -> colonne.matches(".*\\.(structure_id|id|enquete_id)"));
        assertThat(colonnes("date", TABLES)).isEmpty();
        assertThat(colonnes("timestamp with time zone", TABLES)).isEmpty();
        // The list of who was asked has both: the same question sees them.
        assertThat(colonnes("date", List.of("enquete_invitation"))).isNotEmpty();
        assertThat(colonnes("uuid", List.of("enquete_invitation"))).contains("enquete_invitation.usager_id");
    }

    private List<String> colonnes(String type, List<String> tables) {
        return essai.ville.faire(() -> jdbc.sql("""
                        select table_name || '.' || column_name
                        from information_schema.columns
                        where data_type = :type and table_name = any(:tables)
                        """)
                .param("type", type)
                .param("tables", tables.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    @Test
    void batch_there_is_one_alone_of_eleven_at_least() {
        repondre(10);
        assertThat(compter()).isEqualTo(new IssueDuCompte.TropPeu(10));
        assertThat(lire("select question from enquete_compte")).isEmpty();
        repondre(1);
        assertThat(compter()).isEqualTo(new IssueDuCompte.Comptee(11, 0));
        var premier = copie();

        assertThat(compter()).isEqualTo(new IssueDuCompte.Close());
        assertThat(copie()).isEqualTo(premier);
    }

    /** Between both, one person answered, and one sheet was put right. */
    @Test
    void two_copies_a_day_apart_differ_by_a_sealed_form_and_a_mark() {
        repondre(20);
        var enquete = essai.lire();
        essai.ville.faire(() -> urne.deposerDeLEquipe(enquete, bulletin("18_25", "1", marque), 7));
        var hier = copie();
        essai.ville.faire(() -> urne.deposer(enquete, bulletin("60_plus", "5", marque), voix()));
        essai.ville.faire(() -> {
            var feuille = urne.feuille(essai.id, 7).orElseThrow();
            return urne.corriger(enquete, feuille.id(), bulletin("18_25", "2", marque));
        });
        var aujourdhui = copie();

        assertThat(aujourdhui.keySet()).isEqualTo(hier.keySet());
        var changees = aujourdhui.entrySet().stream()
                .filter(table -> !table.getValue().equals(hier.get(table.getKey())))
                .map(Map.Entry::getKey);
        assertThat(changees).containsExactlyInAnyOrder("enquete_bulletin", "enquete_voix");
        assertThat(aujourdhui.toString()).doesNotContain(marque);
        assertThat(aujourdhui.get("enquete_bulletin").stream()
                        .map(String::length)
                        .distinct())
                .hasSize(1);

        // Were forms counted as they come, the difference would be what that person said.
        essai.ecrire("insert into enquete_compte (structure_id, enquete_id, question, valeur, nombre)"
                + " values (structure_courante(), :id, 'age', '60_plus', 1)");
        assertThat(copie().get("enquete_compte")).isNotEqualTo(aujourdhui.get("enquete_compte"));
    }

    /** The register knows of everybody asked how old they are: no cell leads to fewer than eleven of those who answered. */
    @Test
    void joined_with_the_register_no_cell_is_of_fewer_than_eleven() {
        var enquete = essai.lire();
        for (int rang = 0; rang < 90; rang++) {
            int place = rang;
            // Of the youngest there are two, and both say the same.
            essai.ville.faire(() -> urne.deposer(
                    enquete,
                    bulletin(
                            place < 2 ? "18_25" : AGES.get(1 + place % 2),
                            place < 2 ? "1" : "" + (1 + place % 5),
                            marque),
                    voix()));
        }
        compter();

        var cases = lire("select par_valeurs || ':' || valeurs || ':' || nombre from enquete_case");
        assertThat(cases).isNotEmpty();
        assertThat(cases).noneMatch(une -> une.startsWith("18_25:"));
        assertThat(cases).anyMatch(une -> une.startsWith("18_25|"));
        // The counts of each question by itself are told as they are, and are no crossing.
        assertThat(lire("select nombre::text from enquete_compte where question = 'age' and valeur = '18_25'"))
                .containsExactly("2");
    }

    @Test
    void files_of_the_server_and_its_write_ahead_log_hold_no_answer_before_the_count() throws Exception {
        repondre(12);
        entretenir("checkpoint");
        assertThat(fichiersAvec(marque)).isEmpty();
        assertThat(copieDeTout()).doesNotContain(marque);

        compter();
        entretenir("checkpoint");

        // Then texts are there, each apart: what was looked for is found where it is.
        assertThat(fichiersAvec(marque)).isNotEmpty();
        assertThat(copieDeTout()).contains(marque);
    }

    @Test
    void journal_says_that_a_survey_was_counted_and_nothing_of_forms() {
        var avant = lire("select acte from journal").size();
        repondre(12);
        assertThat(lire("select acte from journal")).hasSize(avant);

        compter();

        assertThat(lire("select acte from journal")).hasSize(avant + 1).contains("enquete.compter");
    }

    @Test
    void logs_of_the_server_say_nothing(CapturedOutput sortie) {
        repondre(12);
        compter();

        assertThat(sortie.getAll()).doesNotContain(marque, "60_plus");
        System.out.println(marque);
        assertThat(sortie.getAll()).contains(marque);
    }

    @Test
    void invitations_keep_no_mark_of_who_answered() {
        ecrire("insert into usager (structure_id, id, reference, nom) values"
                + " (structure_courante(), gen_random_uuid(), 'U1', 'Exemple'),"
                + " (structure_courante(), gen_random_uuid(), 'U2', 'Autre')");
        essai.ecrire(
                "insert into enquete_invitation (structure_id, enquete_id, usager_id, le, ordre, lien, repondu, relancee_le)"
                        + " select structure_id, :id, id, '2024-01-08', 1, gen_random_uuid(), reference = 'U1',"
                        + " case reference when 'U2' then date '2024-01-12' end from usager");
        repondre(12);
        var marques =
                "select coalesce(lien::text, '') || repondu || coalesce(relancee_le::text, '') from enquete_invitation";
        assertThat(lire(marques)).doesNotHaveDuplicates();

        compter();

        assertThat(lire(marques)).containsExactly("false", "false");
    }

    /** A form may have two texts: nothing that is kept of one leads to the other. */
    @Test
    void texts_of_one_form_have_nothing_in_common() {
        var enquete = essai.lire();
        for (int rang = 0; rang < 40; rang++) {
            var textes =
                    new Bulletin(Map.of("mot", List.of(marque + " " + rang), "autre", List.of(marque + " " + rang)));
            essai.ville.faire(() -> urne.deposer(enquete, textes, voix()));
        }
        compter();

        var mots = lire("select texte from enquete_texte_a_relire where question = 'mot' order by id");
        var autres = lire("select texte from enquete_texte_a_relire where question = 'autre' order by id");
        assertThat(mots).hasSize(40).containsExactlyInAnyOrderElementsOf(autres).isNotEqualTo(autres);
        assertThat(lire("select id::text from enquete_texte_a_relire")).doesNotHaveDuplicates();
        // One id for both would put them in one order.
        var ensemble = lire("select texte from enquete_texte_a_relire where question = 'mot' order by md5(texte)");
        assertThat(lire("select texte from enquete_texte_a_relire where question = 'autre' order by md5(texte)"))
                .isEqualTo(ensemble);
    }

    /** There is no survey of another kind, hence nothing to switch. */
    @Test
    void anonymity_is_no_setting() {
        assertThat(colonnes("boolean", List.of("enquete", "enquete_question", "enquete_bulletin")))
                .containsExactlyInAnyOrder("enquete.implicite", "enquete.modele");
    }

    private void repondre(int combien) {
        var enquete = essai.lire();
        for (int rang = 0; rang < combien; rang++) {
            var dit = bulletin(AGES.get(rang % 3), "" + (1 + rang % 5), marque + " " + rang);
            essai.ville.faire(() -> urne.deposer(enquete, dit, voix()));
        }
    }

    private void ecrire(String sql) {
        essai.ville.faire(() -> jdbc.sql(sql).update());
    }

    private IssueDuCompte compter() {
        return essai.ville.faire(() -> urne.compter(essai.id, 0));
    }

    private List<String> lire(String sql) {
        return essai.ville.faire(() -> jdbc.sql(sql).query(String.class).list());
    }

    /** What a backup has of this town's answers, row by row. */
    private Map<String, List<String>> copie() {
        return TABLES.stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> lire("select ligne::text from " + table + " ligne order by 1"),
                        (une, _) -> une,
                        TreeMap::new));
    }

    private String copieDeTout() {
        return essai.ville.faire(() -> jdbc
                .sql("select polrelid::regclass::text from pg_policy where polname = 'par_structure'")
                .query(String.class)
                .stream()
                .map(table ->
                        lire("select ligne::text from " + table + " ligne").toString())
                .collect(Collectors.joining()));
    }

    private void entretenir(String sql) throws Exception {
        try (var connexion = intendance.connecter();
                var ordre = connexion.createStatement()) {
            ordre.execute(sql);
        }
    }

    /** Tables, indexes, the log of writes, temporary files: whatever lies under the server's data. */
    private List<Path> fichiersAvec(String cherche) throws Exception {
        Path donnees;
        try (var connexion = intendance.connecter();
                var ordre = connexion.createStatement();
                var reponse = ordre.executeQuery("show data_directory")) {
            reponse.next();
            donnees = Path.of(reponse.getString(1));
        }
        try (var fichiers = Files.walk(donnees)) {
            return fichiers.filter(Files::isRegularFile)
                    .filter(fichier -> contient(fichier, cherche))
                    .toList();
        }
    }

    private static boolean contient(Path fichier, String cherche) {
        try {
            return new String(Files.readAllBytes(fichier), ISO_8859_1).contains(cherche);
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
