package fr.estran.echanges.dossiers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Village;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Tag("long")
class DossierRefuseTests {

    @Autowired
    Importation importation;

    @Autowired
    @Qualifier("clientSansTransaction") JdbcClient jdbc;

    @TempDir
    Path dossier;

    Village village;

    int connues;

    @BeforeEach
    void ecrire() throws IOException {
        village = Village.dans(dossier);
        connues = structuresConnues();
    }

    @AfterEach
    void keeps_nothing_of_a_dossier_that_is_refused() {
        assertThat(structuresConnues()).isEqualTo(connues);
    }

    @Test
    void tells_each_missing_file() throws Exception {
        village.supprimer("lieux");
        village.supprimer("seances");

        assertThat(erreurs())
                .contains(
                        "lieux.csv : ce fichier est obligatoire, et le dossier ne le contient pas.",
                        "seances.csv : ce fichier est obligatoire, et le dossier ne le contient pas.");
    }

    @Test
    void tells_a_missing_structure() throws Exception {
        village.supprimer("structure");

        assertThat(erreurs())
                .containsExactly("structure.csv : ce fichier est obligatoire, et le dossier ne le contient pas.");
    }

    @Test
    void tells_that_one_folder_speaks_of_one_structure() throws Exception {
        village.ajouter("structure", "Autre commune,Ailleurs,29998");

        assertThat(erreurs())
                .containsExactly(
                        "structure.csv, ligne 3 : ce fichier ne décrit qu'une structure : une seule ligne attendue.");
    }

    @Test
    void tells_a_missing_and_an_unknown_column() throws Exception {
        village.remplacer("actions", "titre", "intitule");

        assertThat(erreurs())
                .containsExactly(
                        "actions.csv : la colonne « intitule » n'est pas connue ; vérifiez son orthographe, ou"
                                + " retirez-la.",
                        "actions.csv : il manque la colonne obligatoire « titre ».");
    }

    @Test
    void says_what_to_do_of_what_is_no_text() throws Exception {
        village.ecrire("lieux", new byte[] {'P', 'N', 'G', 0, 1, 2, 0, 3, 4});

        assertThat(erreurs())
                .anySatisfy(erreur -> assertThat(erreur)
                        .startsWith("lieux.csv : ce n'est pas un fichier CSV")
                        .contains("LibreOffice", "Excel"));
    }

    @Test
    void finds_the_wrong_byte_of_a_long_file() throws Exception {
        var bon = "id,nom\n" + "L1,é\n".repeat(30_000);
        var tout = (bon + "L2,").getBytes(UTF_8);
        var octets = java.util.Arrays.copyOf(tout, tout.length + 1);
        octets[tout.length] = (byte) 0xFF;
        village.ecrire("lieux", octets);

        assertThat(erreurs())
                .anySatisfy(erreur -> assertThat(erreur).contains("l'octet n° " + octets.length + " (valeur FF)"));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-02-29T09:00, 2023-03-01T10:00, debut, ligne 5",
        "2023-03-26T02:30, 2023-03-26T04:00, debut, ligne 5",
        "2023-04-01T25:00, 2023-04-02T10:00, debut, ligne 5",
        "2023-04-01, 2023-04-02T10:00, debut, ligne 5",
        "01/04/2023, 2023-04-02T10:00, debut, ligne 5",
        "45017, 2023-04-02T10:00, debut, ligne 5",
        "2023-04-01T10:00, 2023-04-01T09:00, fin, ligne 5",
    })
    void refuses_an_impossible_moment(String debut, String fin, String colonne, String ligne) throws Exception {
        village.ajouter("seances", "S9,A1,L1,%s,%s,tenue".formatted(debut, fin));

        assertThat(erreurs())
                .singleElement()
                .asString()
                .startsWith("seances.csv, " + ligne + ", colonne « " + colonne + " » : ");
    }

    @Test
    void does_not_blame_rows_for_a_file_that_could_not_be_read() throws Exception {
        village.ecrire("lieux", "nom\nSalle\n");

        assertThat(erreurs()).containsExactly("lieux.csv : il manque la colonne obligatoire « id ».");
    }

    @Test
    void refuses_a_reference_to_nothing() throws Exception {
        village.ajouter("seances", "S9,A7,L1,2023-03-01T10:00,2023-03-01T11:00,tenue");

        assertThat(erreurs())
                .containsExactly(
                        "seances.csv, ligne 5, colonne « action » : une ligne de actions.csv est attendue ; lu « A7"
                                + " ».");
    }

    @Test
    void refuses_a_reference_used_twice() throws Exception {
        village.ajouter("usagers", "U1,Autre,Nom,F,1960");

        assertThat(erreurs())
                .containsExactly("usagers.csv, ligne 4 : une ligne précédente porte déjà la même valeur de « id ».");
    }

    @Test
    void refuses_two_head_counts_that_contradict_each_other() throws Exception {
        village.ecrire("affluence", "seance,anonymes\nS1,4\nS1,5\n");

        assertThat(erreurs())
                .containsExactly(
                        "affluence.csv, ligne 3 : une ligne précédente porte déjà la même valeur de « seance ».");
    }

    @Test
    void refuses_merges_that_go_round_in_a_circle() throws Exception {
        village.ajouter("usagers", "U3,Exemple,Lou,F,1950");
        village.ecrire(
                "fusions", "usager_absorbe,usager_conserve,le\nU1,U2,2023-02-01\nU2,U3,2023-02-01\nU3,U1,2023-02-01\n");

        assertThat(erreurs()).hasSize(3).allSatisfy(erreur -> assertThat(erreur).contains("celle-ci tourne en rond"));
    }

    @Test
    void refuses_a_merge_of_a_record_into_itself() throws Exception {
        village.ecrire("fusions", "usager_absorbe,usager_conserve,le\nU1,U1,2023-02-01\n");

        assertThat(erreurs()).singleElement().asString().contains("une fiche ne fusionne pas avec elle-même");
    }

    @Test
    void refuses_what_is_one_with_what_goes_too() throws Exception {
        village.ajouter("lieux", "L2,Salle du bourg,");
        village.ecrire("quartiers", "code,nom\nbourg,Le Bourg\n");
        village.ecrire("quartiers_suivi", "quartier,reuni_dans\nbourg,bourg\n");
        village.ecrire("lieux_suivi", "lieu,reuni_dans\nL1,L2\nL2,L1\n");
        village.ecrire("acteurs", "id,nom\nP1,Mission locale\nP2,Mission du port\n");
        village.ecrire("acteurs_suivi", "acteur,reuni_dans\nP1,P2\nP2,P1\n");
        village.ecrire("conseillers_reunis", "id,conserve\nC1,C1\n");
        village.ecrire("thematiques", "code,libelle,champ\nphotos,Les photos,usages_quotidiens\n");
        village.ecrire("modeles_ateliers", "id,thematique,titre,reuni_dans\nMA1,photos,Un,MA2\nMA2,photos,Deux,MA1\n");

        assertThat(erreurs())
                .hasSize(8)
                .allSatisfy(erreur -> assertThat(erreur).contains("ce qui reste ne peut pas être réuni lui-même"));
    }

    @Test
    void refuses_a_stop_of_what_does_not_move_and_one_that_is_nowhere() throws Exception {
        village.ecrire(
                "lieux",
                "id,nom,quartier,commune\n"
                        + "L1,Salle du bourg,,\n"
                        + "L2,Bus,,\n"
                        + "L3,Bus au marché,,\n"
                        + "L4,Bus à l'école,,Ergué\n");
        village.ecrire("lieux_mobiles", "lieu,mobile,halte_de\nL2,oui,\nL3,,L2\nL4,oui,L1\n");

        var erreurs = erreurs();

        assertThat(erreurs).hasSize(3);
        assertThat(erreurs.toString())
                .contains("une halte est dans une commune", "« mobile » dit oui", "une halte ne se déplace pas");
    }

    @Test
    void refuses_a_bus_that_would_be_one_of_its_stops() throws Exception {
        village.ecrire("lieux", "id,nom,quartier,commune\nL1,Salle du bourg,,\nL2,Bus,,\nL3,Bus au marché,,Ergué\n");
        village.ecrire("lieux_mobiles", "lieu,mobile,halte_de\nL2,oui,\nL3,,L2\n");
        for (var suivi : List.of("L2,L3", "L3,L2")) {
            village.ecrire("lieux_suivi", "lieu,reuni_dans\n" + suivi + "\n");

            assertThat(erreurs()).singleElement().asString().contains("ne sont pas un seul lieu");
        }
    }

    @Test
    void refuses_reunions_that_contradict_themselves() throws Exception {
        village.ecrire("acteurs", "id,nom\nP1,Mission locale\n");
        village.ecrire("reunions", "id,date,ordre_du_jour\nR1,2023-03-01,\nR2,,Pratiques\nR3,,\n");
        village.ecrire(
                "reunions_suivi",
                "reunion,tenue,debut,fin,annulee_le,raison\nR1,oui,16:00,14:00,2023-02-01,\nR3,non,,,,\n");
        village.ecrire("reunions_dates", "reunion,date,debut,fin\nR3,2023-04-01,,16:00\nR3,2023-04-02,14:00,\n");
        village.ecrire("reunions_personnes", "reunion,acteur,personnes\nR1,P1,3\n");
        village.ecrire("reunions_decisions", "id,reunion,quoi,etat\nRD1,R1,Agir,faite\n");
        village.ecrire("reseau", "id,nature,date,titre,reseau,nombre\nFR1,evenement,2023-06-10,Fête,region,3\n");

        var erreurs = erreurs();
        assertThat(erreurs).hasSize(7);
        assertThat(erreurs.toString())
                .contains(
                        "reunions.csv, ligne 3",
                        "reunions_dates.csv, ligne 2",
                        "une réunion tenue, ou annulée un jour",
                        "une heure de fin plus tard")
                .contains(
                        "une ligne de reunions_presences.csv",
                        "a été faite ou abandonnée",
                        "d'une coordination, et d'elle seule");
    }

    @Test
    void refuses_a_negative_head_count() throws Exception {
        village.ecrire("affluence", "seance,anonymes\nS1,-4\n");

        assertThat(erreurs())
                .containsExactly("affluence.csv, ligne 2, colonne « anonymes » : un nombre entier est attendu, de 0 à"
                        + " 1\u202f000\u202f000 ; lu « -4 ».");
    }

    @Test
    void refuses_a_conseiller_in_two_places_at_once() throws Exception {
        village.ajouter("seances", "S9,A1,L1,2023-01-10T11:00,2023-01-10T13:00,tenue");
        village.ajouter("seances_conseillers", "S9,C1");

        assertThat(erreurs()).singleElement().asString().contains("ligne 4", "à un seul endroit à la fois");
    }

    @Test
    void refuses_a_kind_that_is_not_known() throws Exception {
        village.ajouter("actions", "A2,visite,Visite");

        assertThat(erreurs())
                .singleElement()
                .asString()
                .startsWith("actions.csv, ligne 3, colonne « type » : une de ces valeurs est attendue : atelier,"
                        + " evenement");
    }

    @Test
    void refuses_a_cell_of_ten_megabytes_and_shows_only_its_beginning() throws Exception {
        village.ajouter("actions", "A2,atelier," + "x".repeat(10 * 1024 * 1024));

        assertThat(erreurs())
                .singleElement()
                .asString()
                .hasSizeLessThan(300)
                .contains("ligne 3", "« titre »", "10\u202f485\u202f760");
    }

    @Test
    void refuses_a_file_whose_quote_is_never_closed() throws Exception {
        village.ajouter("actions", "A2,atelier,\"" + "x".repeat(20 * 1024 * 1024));

        assertThat(erreurs())
                .anySatisfy(erreur ->
                        assertThat(erreur).startsWith("actions.csv : le fichier ne peut pas être lu jusqu'au bout"));
    }

    @Test
    void refuses_a_quote_that_is_never_closed_though_the_rows_it_swallows_are_few() throws Exception {
        village.ajouter("actions", "A2,atelier,\"Initiation");
        village.ajouter("actions", "A3,atelier,Reprise");

        assertThat(erreurs())
                .containsExactly(
                        "actions.csv : un guillemet n'est pas refermé : tout ce qui le suit est pris pour le texte"
                                + " d'une cellule.");
    }

    @Test
    void names_the_place_of_a_column_without_a_name() throws Exception {
        village.ecrire("actions", "id,,type,titre\nA1,,permanence,Aide\n");

        assertThat(erreurs()).containsExactly("actions.csv : la colonne n° 2 n'a pas de nom.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"structure", "seances", "motifs"})
    void refuses_a_folder_where_a_file_is_expected(String fichier) throws Exception {
        Files.deleteIfExists(dossier.resolve(fichier + ".csv"));
        Files.createDirectory(dossier.resolve(fichier + ".csv"));

        assertThat(erreurs())
                .containsExactly(fichier
                        + ".csv : ce fichier ne peut pas être ouvert : vérifiez que c'est bien un fichier, et"
                        + " qu'on a le droit de le lire.");
    }

    @Test
    void refuses_a_link_to_nothing_rather_than_doing_without_its_file() throws Exception {
        Files.createSymbolicLink(dossier.resolve("motifs.csv"), dossier.resolve("ailleurs.csv"));

        assertThat(erreurs()).singleElement().asString().startsWith("motifs.csv : ce fichier ne peut pas être ouvert");
    }

    @ParameterizedTest
    @CsvSource({
        "0000-01-01T09:00, 0000-01-01T10:00",
        "0203-04-01T09:00, 0203-04-01T10:00",
        "9999-12-31T23:00, 9999-12-31T23:30",
    })
    void refuses_an_hour_of_another_age(String debut, String fin) throws Exception {
        village.ajouter("seances", "S9,A1,L1,%s,%s,tenue".formatted(debut, fin));

        assertThat(erreurs()).hasSize(2).allSatisfy(erreur -> assertThat(erreur).contains("de 1900 à 2199"));
    }

    @Test
    void refuses_a_day_of_another_age() throws Exception {
        village.ecrire("vacances_scolaires", "premier_jour,dernier_jour\n0000-01-01,2023-01-05\n");

        assertThat(erreurs()).singleElement().asString().endsWith("comme 2023-01-31 ; lu « 0000-01-01 ».");
    }

    @Test
    void shows_an_hour_as_a_folder_that_goes_out_says_it() throws Exception {
        village.ajouter("seances", "S9,A1,L1,2023-10-29T02:30,2023-10-29T02:30,tenue");

        assertThat(erreurs()).singleElement().asString().endsWith("lu « 2023-10-29 02:30 ».");
    }

    /** On screen, neither can be typed. */
    @Test
    void refuses_a_seance_of_a_day_and_a_series_that_ends_the_next_morning() throws Exception {
        village.ajouter("seances", "S9,A1,L1,2023-01-10T09:00,2023-01-11T09:00,tenue");
        village.ecrire("series", """
            id,action,rythme,intervalle,jours,epoque,feries,premier_jour,dernier_jour,debut,fin,lieu
            R1,A1,semaine,1,2,toute_l_annee,non,2023-01-10,2023-02-28,22:00,00:30,L1
            R2,A1,semaine,1,2,toute_l_annee,non,2023-01-10,2023-02-28,10:00,05:30,L1
            """);

        assertThat(erreurs())
                .satisfiesExactlyInAnyOrder(
                        seance -> assertThat(seance)
                                .startsWith("seances.csv")
                                .endsWith("une fin moins d'un jour après le début est attendue : une ligne par séance"
                                        + " ; lu « 2023-01-11 09:00 »."),
                        serie -> assertThat(serie)
                                .startsWith("series.csv, ligne 3, colonne « fin »")
                                .contains("une fin qui vient après le début est attendue"));
    }

    @Test
    void refuses_a_line_with_cells_missing() throws Exception {
        village.ajouter("actions", "A2,atelier");

        assertThat(erreurs())
                .singleElement()
                .asString()
                .startsWith("actions.csv, ligne 3 : 3 cellules attendues, 2 trouvées");
    }

    @Test
    void refuses_a_file_without_a_header() throws Exception {
        village.ecrire("lieux", "");

        assertThat(erreurs())
                .startsWith("lieux.csv : le fichier est vide ; il faut au moins la ligne des noms de colonnes.");
    }

    @Test
    void refuses_an_empty_dossier(@TempDir Path vide) throws Exception {
        assertThat(erreurs(vide))
                .contains("structure.csv : ce fichier est obligatoire, et le dossier ne le contient pas.")
                .hasSize(7);
    }

    @Test
    void refuses_a_dossier_that_does_not_exist() throws Exception {
        assertThat(erreurs(dossier.resolve("absent")))
                .singleElement()
                .asString()
                .endsWith("n'existe pas, ou n'est pas un dossier.");
    }

    @Test
    void refuses_a_file_in_place_of_a_dossier() throws Exception {
        assertThat(erreurs(Files.createFile(dossier.resolve("fichier")))).hasSize(1);
    }

    @Test
    void never_prints_a_value_of_the_register() throws Exception {
        village.ajouter("usagers", "U3,Kermarrec,Yvonne,Fille,quarante");

        assertThat(erreurs())
                .hasSize(2)
                .allSatisfy(erreur -> assertThat(erreur)
                        .startsWith("usagers.csv, ligne 4")
                        .doesNotContain("Kermarrec", "Yvonne", "Fille", "quarante"))
                .anySatisfy(erreur -> assertThat(erreur).endsWith("lu une valeur de 5 caractères."));
    }

    @Test
    void tells_all_errors_at_once() throws Exception {
        village.ajouter("seances", "S8,A7,L7,2023-02-30T10:00,2023-03-01T11:00,finie");
        village.ecrire("affluence", "seance,anonymes\nS77,-4\n");

        assertThat(erreurs()).hasSize(6);
    }

    private List<String> erreurs() throws IOException {
        return erreurs(dossier);
    }

    private List<String> erreurs(Path autre) throws IOException {
        var oreille = new Oreille();
        var resultat = importation.importer(autre, oreille);
        assertThat(resultat).isEqualTo(new ResultatImport.Refuse(oreille.erreurs.size()));
        return oreille.erreurs;
    }

    private int structuresConnues() {
        return jdbc.sql("select count(*) from technique.structure")
                .query(Integer.class)
                .single();
    }
}
