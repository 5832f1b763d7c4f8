package fr.estran.echanges.dossiers;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Village;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What a French spreadsheet makes of a folder that it opened and saved says the same as before. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DossierDeTableurTests {

    @Autowired
    Importation importation;

    @Autowired
    ModeleDeDossier modele;

    @TempDir
    Path dossier;

    Village village;

    @BeforeEach
    void ecrire(TestInfo test) throws IOException {
        village = Village.dans(dossier);
        village.remplacer(
                "structure",
                "29999",
                "%05d".formatted(Math.abs(test.getDisplayName().hashCode()) % 90_000 + 1_000));
        village.ecrire("lieux", """
                id,nom,capacite,latitude,longitude,acces_pmr
                L1,Salle des fêtes,20,48.731,-3.5,oui
                """);
    }

    @Test
    void folder_saved_by_a_french_spreadsheet_changes_nothing() throws Exception {
        importer();
        village.remplacer("lieux", "48.731,-3.5,oui", "48§730999999999995,-3§5,OUI");
        village.remplacer("seances", "2023-01-10T09:30,2023-01-10T12:00", "10/01/2023 09:30,44936§5");
        village.remplacer("seances", "2023-01-17T09:30", "17/01/2023 9:30:00");
        village.remplacer("conseillers", "2022-01-01", "01/01/2022");
        ecrireCommeUnTableur();

        var second = importer();

        assertThat(List.of(second.ajoutees(), second.modifiees(), second.retirees()))
                .containsOnly(0L);
        assertThat(second.constats())
                .extracting(Constat::phrase)
                .contains(
                        "lieux.csv : 2 nombres sont écrits à la façon d'un tableur, et ont été lus (lignes 2, 2).",
                        "seances.csv : 3 dates ou heures sont écrites à la façon d'un tableur, et ont été lues (lignes 2, 2, 3).")
                .noneMatch(phrase -> phrase.contains("séparées"))
                .anyMatch(phrase -> phrase.startsWith("lieux.csv : il n'est pas en UTF-8"));
    }

    /** What Excel calls "Texte Unicode", and parts by tabs: it says itself how it is written. */
    @Test
    void unicode_text_of_excel_is_read_without_a_word() throws Exception {
        importer();
        var lieux = dossier.resolve("lieux.csv");
        Files.writeString(
                lieux, "\uFEFF" + Files.readString(lieux).replace(',', '\t').replace("\n", "\r\n"), UTF_16LE);
        var second = importer();
        assertThat(second.modifiees()).isZero();
        assertThat(second.constats()).extracting(Constat::phrase).noneMatch(phrase -> phrase.contains("lieux.csv"));
    }

    @Test
    void letters_of_windows_are_told_once_for_all_files() throws Exception {
        village.remplacer("actions", "Aide du mardi", "Aide à côté");
        ecrireCommeUnTableur();
        assertThat(importer().constats())
                .extracting(Constat::phrase)
                .filteredOn(phrase -> phrase.contains("écriture habituelle de Windows"))
                .singleElement()
                .asString()
                .contains("lieux.csv", "actions.csv : ils ne sont pas en UTF-8");
    }

    /** Not as one long title, which says nothing of what is wrong. */
    @Test
    void titles_that_are_not_known_are_told_one_by_one() throws Exception {
        village.ecrire("lieux", "Id,Nom\nL1,Salle des fêtes\n");
        var oreille = new Oreille();
        importation.importer(dossier, oreille);
        assertThat(oreille.erreurs)
                .anyMatch(phrase -> phrase.contains("« Id »"))
                .anyMatch(phrase -> phrase.contains("« Nom »"));
    }

    @Test
    void file_with_its_header_alone_is_a_file() throws Exception {
        village.ecrire("participations", "seance,usager,presence\n");
        village.ecrire("usagers", "\uFEFFid;nom\n");
        assertThat(importer().lignes()).isPositive();
    }

    /** A folder that was filled in the model is a folder; the model itself lacks but the row of its town. */
    @Test
    void model_with_the_row_of_a_town_is_a_folder() throws Exception {
        var vide = dossier.resolve("vide");
        modele.ecrire(vide);
        var structure = vide.resolve("structure.csv");
        var code = "%05d".formatted(Math.abs(vide.hashCode()) % 90_000 + 1_000);
        var entete = Files.readString(structure);
        var vides =
                ";".repeat((int) entete.chars().filter(lettre -> lettre == ';').count() - 2);
        Files.writeString(structure, entete + "Ville;Ville;" + code + vides + "\r\n");

        var garde = (ResultatImport.Garde) importation.importer(vide, Oreille.SOURDE);
        assertThat(garde.constats()).isEmpty();
        assertThat(Files.readString(vide.resolve("lisez-moi.txt")))
                .contains("seances.csv (nécessaire)", "debut (à remplir)", "Exemple : 2025-03-14T09:30");
    }

    private ResultatImport.Garde importer() throws IOException {
        return (ResultatImport.Garde) importation.importer(dossier, Oreille.SOURDE);
    }

    private void ecrireCommeUnTableur() throws IOException {
        try (var fichiers = Files.newDirectoryStream(dossier, "*.csv")) {
            for (var fichier : fichiers) {
                var lu = Files.readString(fichier, UTF_8)
                        .replace(',', ';')
                        .replace('§', ',')
                        .replace("\n", "\r\n");
                Files.write(fichier, lu.getBytes(Charset.forName("windows-1252")));
            }
        }
    }
}
