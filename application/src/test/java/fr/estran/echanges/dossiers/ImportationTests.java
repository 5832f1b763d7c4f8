package fr.estran.echanges.dossiers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Quimper;
import fr.estran.Village;
import fr.estran.socle.commun.Avancee;
import fr.estran.socle.commun.StructureCourante;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Tag("long")
class ImportationTests {

    @Autowired
    Importation importation;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @TempDir
    Path dossier;

    Village village;

    @BeforeEach
    void ecrire(org.junit.jupiter.api.TestInfo test) throws IOException {
        village = Village.dans(dossier);
        village.remplacer(
                "structure",
                "29999",
                "%05d".formatted(Math.abs(test.getDisplayName().hashCode()) % 90_000 + 1_000));
    }

    @Test
    void keeps_the_whole_dossier_and_changes_nothing_the_second_time() throws Exception {
        // Another test may have imported it already, under its own name.
        try (var fichiers = Files.newDirectoryStream(Quimper.DOSSIER, "*.csv")) {
            for (var fichier : fichiers) {
                Files.copy(fichier, dossier.resolve(fichier.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        village.remplacer("structure", "29232", "29997");

        var premier = importer(dossier);
        assertThat(premier.lignes()).isEqualTo(8403);
        // Of the 352 answers to the survey, what is counted is kept, and no line; so of what people wish.
        assertThat(premier.ajoutees()).isEqualTo(8403 - 12 + 1 - 352 - Quimper.SOUHAITS);

        var second = importer(dossier);
        assertThat(List.of(second.ajoutees(), second.modifiees(), second.retirees()))
                .containsOnly(0L);
        assertThat(second.structure()).isEqualTo(premier.structure());
    }

    @Test
    void counts_and_lists_what_is_odd_without_being_wrong() throws Exception {
        village.ajouter("participations", "S1,U1,present");
        village.ajouter("participations", "S3,U2,present");
        village.ajouter("usagers", "U3,Exemple,Ana,F,");
        village.ajouter("lieux", "L2,Petite salle,0");
        village.ajouter("seances", "S9,A1,L2,2023-01-10T11:00,2023-01-10T13:00,tenue");
        village.ajouter("participations", "S9,U1,present");
        village.ecrire("brouillon", "a,b\n");

        assertThat(importer(dossier).constats())
                .extracting(Constat::phrase)
                .containsExactly(
                        "brouillon.csv : ce fichier n'est pas connu, il n'a pas été lu.",
                        "participations.csv : une ligne est écrite deux fois, elle compte une fois (ligne 5).",
                        "participations.csv : une participation est notée à une séance annulée, elle ne compte pas (ligne 6).",
                        "usagers.csv : une fiche n'a aucune présence notée (ligne 4).",
                        "seances.csv : une séance a reçu plus de monde que le lieu n'en contient (ligne 5).",
                        "participations.csv : une participation en chevauche une autre de la même fiche (ligne 7).");
    }

    @Test
    void keeps_a_code_to_a_file_that_is_not_there() throws Exception {
        village.ecrire("usagers", "id,nom,quartier\nU1,Exemple,bourg\nU2,Exemple,hors_commune\n");
        village.ecrire(
                "participations", "seance,usager,presence,demande,suite,acteur\nS1,U1,present,caf,oriente,P01\n");

        var garde = importer(dossier);

        assertThat(garde.constats())
                .extracting(Constat::phrase)
                .contains(
                        "usagers.csv, colonne « quartier » : des codes sont gardés tels quels, car quartiers.csv n'est pas dans le dossier.",
                        "participations.csv, colonne « demande » : des codes sont gardés tels quels, car thematiques.csv n'est pas dans le dossier.",
                        "participations.csv, colonne « acteur » : des codes sont gardés tels quels, car acteurs.csv n'est pas dans le dossier.");
        assertThat(lire(garde, "select demande from participation")).containsExactly("caf");
        assertThat(lire(garde, "select code from quartier where implicite order by code"))
                .containsExactly("bourg", "hors_commune");
    }

    @Test
    void accepts_a_byte_order_mark_windows_line_ends_and_quoted_line_breaks() throws Exception {
        village.ecrire(
                "actions",
                "\uFEFFid,type,titre\r\nA1,permanence,\"Aide\r\ndu mardi, le \"\"matin\"\"\"\r\n".getBytes(UTF_8));

        var garde = importer(dossier);

        assertThat(lire(garde, "select titre from action")).containsExactly("Aide\r\ndu mardi, le \"matin\"");
    }

    @Test
    void accepts_a_byte_order_mark_before_a_quoted_name_of_column() throws Exception {
        village.ecrire("actions", "\uFEFF\"id\",\"type\",\"titre\"\n\"A1\",\"permanence\",\"Aide, le matin\"\n");

        var garde = importer(dossier);

        assertThat(lire(garde, "select titre from action")).containsExactly("Aide, le matin");
    }

    @Test
    void accepts_a_return_alone_within_quotes() throws Exception {
        village.ecrire("actions", "id,type,titre\nA1,permanence,\"Aide\rdu mardi\"\nA2,permanence,Aide\n");

        var garde = importer(dossier);

        assertThat(lire(garde, "select titre from action order by reference"))
                .containsExactly("Aide\rdu mardi", "Aide");
    }

    @Test
    void passes_over_the_empty_cells_and_lines_that_a_spreadsheet_adds() throws Exception {
        village.ecrire("actions", "id,type,titre,,\n\u00A0A1\u00A0,permanence,Aide,,\n,,,,\n  \nA2,stage,Photos\n");

        var garde = importer(dossier);

        assertThat(lire(garde, "select titre from action")).containsExactly("Aide", "Photos");
    }

    @Test
    void names_a_file_whose_ending_is_written_otherwise() throws Exception {
        Files.writeString(dossier.resolve("MOTIFS.CSV"), "trimestre,type,motif,nombre\n");

        assertThat(importer(dossier).constats())
                .extracting(Constat::phrase)
                .contains("MOTIFS.CSV : ce fichier n'est pas connu, il n'a pas été lu.");
    }

    @Test
    void keeps_text_as_it_is_whatever_it_looks_like() throws Exception {
        village.ecrire("lieux", "id,nom\nL1,\"=HYPERLINK(\"\"http://x\"\")\t\\N '; drop table lieu; --\"\n");

        var garde = importer(dossier);

        assertThat(lire(garde, "select nom from lieu"))
                .containsExactly("=HYPERLINK(\"http://x\")\t\\N '; drop table lieu; --");
    }

    @Test
    void lets_a_corrected_dossier_change_rows_and_replace_those_that_hang_on_them() throws Exception {
        importer(dossier);
        village.remplacer("seances", "2023-01-17T09:30", "2023-01-17T10:00");
        village.ecrire("participations", "seance,usager,presence\nS1,U1,absent\nS2,U2,present\n");

        var garde = importer(dossier);

        assertThat(garde.modifiees()).isEqualTo(2);
        assertThat(garde.ajoutees()).isEqualTo(1);
        assertThat(garde.retirees()).isEqualTo(2);
        assertThat(
                        lire(
                                garde,
                                "select u.reference || ' ' || p.presence from participation p join usager u on u.id = p.usager_id order by 1"))
                .containsExactly("U1 absent", "U2 present");
    }

    @Test
    void tells_of_rows_that_disappeared_and_keeps_them() throws Exception {
        village.ajouter("usagers", "U3,Exemple,Ana,F,");
        importer(dossier);
        village.remplacer("usagers", "U3,Exemple,Ana,F,\n", "");

        var garde = importer(dossier);

        assertThat(garde.constats())
                .extracting(Constat::phrase)
                .contains("usagers.csv : 1 ligne du service n'est plus dans le dossier ; elle est gardée (U3).");
        assertThat(lire(garde, "select reference from usager order by reference"))
                .containsExactly("U1", "U2", "U3");
    }

    @Test
    void logs_as_an_excess_what_was_promised_beyond_the_places() throws Exception {
        village.ecrire("actions", "id,type,titre,capacite\nA1,atelier,Photos,1\n");
        village.ecrire(
                "inscriptions",
                "id,action,usager,inscrit_le,statut\nI1,A1,U1,2023-01-02,confirmee\nI2,A1,U2,2023-01-02,confirmee\n");

        var garde = importer(dossier);
        assertThat(garde.constats())
                .extracting(Constat::phrase)
                .contains(
                        "inscriptions.csv : une inscription est confirmée au-delà des places ; le dépassement est consigné (ligne 3).");
        assertThat(lire(garde, "select motif || ' ' || places from depassement"))
                .containsExactly("reprise 1");

        village.remplacer("inscriptions", "I2,A1,U2,2023-01-02,confirmee", "I2,A1,U2,2023-01-02,liste_attente");
        assertThat(lire(importer(dossier), "select motif from depassement")).isEmpty();
    }

    @Test
    void lets_presence_win_over_absence_when_both_were_noted() throws Exception {
        village.ajouter("participations", "S2,U1,absent");

        assertThat(
                        lire(
                                importer(dossier),
                                "select presence from participation p join seance s on s.id = p.seance_id where s.reference = 'S2'"))
                .containsExactly("present");
    }

    @Test
    void reads_hours_on_the_clock_of_the_structure() throws Exception {
        village.ecrire("structure", "nom,commune,code_insee,fuseau\nSaint-Leu,Saint-Leu,97413,Indian/Reunion\n");

        assertThat(lire(
                        importer(dossier),
                        "select to_char(debut at time zone 'UTC', 'HH24:MI') from seance where reference = 'S1'"))
                .containsExactly("05:30");
    }

    @Test
    void swaps_the_hours_of_two_seances_of_one_conseiller() throws Exception {
        importer(dossier);
        village.ecrire(
                "seances",
                Files.readString(dossier.resolve("seances.csv"))
                        .replace("2023-01-10", "jour")
                        .replace("2023-01-17", "2023-01-10")
                        .replace("jour", "2023-01-17"));

        assertThat(importer(dossier).modifiees()).isEqualTo(2);
    }

    private ResultatImport.Garde importer(Path autre) throws IOException {
        var oreille = new Oreille();
        var parts = new ArrayList<Double>();
        var resultat = Avancee.suivie(_ -> {}, parts::add, () -> importation.importer(autre, oreille));
        assertThat(oreille.erreurs).isEmpty();
        assertThat(parts).isSorted().endsWith(1.0);
        return (ResultatImport.Garde) resultat;
    }

    private List<String> lire(ResultatImport.Garde garde, String sql) {
        return StructureCourante.auNomDe(
                garde.structure(),
                () -> transactions.execute(
                        _ -> jdbc.sql(sql).query(String.class).list()));
    }
}
