package fr.estran.echanges.dossiers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.echanges.dossiers.Archive.OuvertureArchive;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("long")
class ArchiveTests {

    static final long MEGAOCTET = 1024L * 1024;

    final Archive archive = new Archive();

    @TempDir
    Path ici;

    Path zip;
    Path dossier;

    @BeforeEach
    void preparer() throws IOException {
        zip = ici.resolve("recu.zip");
        dossier = Files.createDirectory(ici.resolve("dossier"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Quimper 2023/", "relevés (copie)/", "./", "a\\"})
    void takes_files_out_of_the_one_folder_that_people_zip(String prefixe) throws Exception {
        zipper(prefixe + "seances.csv", prefixe + "lieux.csv");

        assertThat(archive.ouvrir(zip, dossier)).isEqualTo(new OuvertureArchive.Ouverte(List.of()));
        assertThat(sortis()).containsExactly("lieux.csv", "seances.csv");
        assertThat(dossier.resolve("lieux.csv")).hasContent("contenu");
    }

    @Test
    void passes_over_what_the_computer_of_who_zipped_added() throws Exception {
        zipper(
                "r/",
                "r/lieux.csv",
                "__MACOSX/r/._lieux.csv",
                "r/.DS_Store",
                "r/Thumbs.db",
                "r/desktop.ini",
                "r/._x.csv");

        assertThat(archive.ouvrir(zip, dossier)).isEqualTo(new OuvertureArchive.Ouverte(List.of()));
        assertThat(sortis()).containsExactly("lieux.csv");
    }

    /** Of another tool, named as people name them: told apart by names of ours, and none is taken for a file of records. */
    @Test
    void takes_sheets_out_of_a_zip_that_holds_nothing_else() throws Exception {
        zipper("a/Accompagnements.xlsx", "b/Accompagnements.xlsx", "Bénéficiaires.ODS");

        assertThat(archive.ouvrir(zip, dossier))
                .isEqualTo(new OuvertureArchive.DeFeuilles(List.of(
                        dossier.resolve("feuille-0"), dossier.resolve("feuille-1"), dossier.resolve("feuille-2"))));
        assertThat(sortis()).containsExactly("feuille-0", "feuille-1", "feuille-2");

        zipper("Accompagnements.xlsx", "photo.jpg");
        assertThat(archive.ouvrir(zip, dossier)).isInstanceOf(OuvertureArchive.Refusee.class);
    }

    @Test
    void names_what_it_left_in_the_archive() throws Exception {
        zipper("lieux.csv", "attendus-2023.json", "séances.csv", "<img src=x>.csv", "x".repeat(200) + ".csv");

        assertThat(((OuvertureArchive.Ouverte) archive.ouvrir(zip, dossier)).laisses())
                .extracting(Constat::phrase)
                .map(phrase -> phrase.replace(" : ce fichier n'est pas connu, il n'a pas été lu.", ""))
                .containsExactly("attendus-2023.json", "séances.csv", "<img src=x>.csv", "x".repeat(60) + "…");
        assertThat(sortis()).containsExactly("lieux.csv");
    }

    @Test
    void reads_a_name_in_any_case() throws Exception {
        zipper("LIEUX.CSV", "Seances.Csv");

        archive.ouvrir(zip, dossier);

        assertThat(sortis()).containsExactly("lieux.csv", "seances.csv");
    }

    @Test
    void reads_a_folder_whose_name_is_written_as_old_windows_does() throws Exception {
        try (var sortie = new ZipOutputStream(Files.newOutputStream(zip), Charset.forName("IBM850"))) {
            ajouter(sortie, "Été/lieux.csv");
        }

        archive.ouvrir(zip, dossier);

        assertThat(sortis()).containsExactly("lieux.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../lieux.csv",
                "a/../../lieux.csv",
                "..\\lieux.csv",
                "/etc/lieux.csv",
                "\\\\serveur\\lieux.csv",
                "C:\\lieux.csv",
                "c:lieux.csv",
                "li\u0000eux.csv",
                "lieux\n.csv",
                "a/..",
            })
    void refuses_a_name_that_leads_elsewhere(String nom) throws Exception {
        zipper("seances.csv", nom);

        assertThat(refus()).contains("mène hors du dossier");
        assertThat(ici).isDirectoryNotContaining(trouve -> trouve.endsWith("lieux.csv"));
    }

    @Test
    void refuses_what_is_no_zip() throws Exception {
        Files.writeString(zip, "id,nom\nL1,Salle\n".repeat(1000));

        assertThat(refus()).startsWith("Ce fichier n'est pas un zip, ou il est abîmé.");
    }

    @Test
    void refuses_an_empty_file_and_an_empty_zip() throws Exception {
        Files.createFile(zip);
        assertThat(refus()).startsWith("Ce fichier n'est pas un zip");

        zipper("dossier/", "photo.jpg");
        assertThat(refus()).isEqualTo("Ce zip ne contient aucun fichier de relevés (par exemple seances.csv).");
    }

    @Test
    void refuses_a_zip_with_a_password() throws Exception {
        zipper("lieux.csv");
        var octets = Files.readAllBytes(zip);
        octets[6] |= 1;
        octets[sommaire(octets, 0) + 8] |= 1;
        Files.write(zip, octets);

        assertThat(refus()).contains("protégé par un mot de passe");
    }

    @ParameterizedTest
    @ValueSource(ints = {UnixStat.LINK_FLAG, 0010000, 0060000})
    void refuses_a_link_and_a_device(int sorte) throws Exception {
        try (var sortie = new ZipArchiveOutputStream(zip)) {
            var lien = new ZipArchiveEntry("lieux.csv");
            lien.setUnixMode(sorte | 0777);
            sortie.putArchiveEntry(lien);
            sortie.write("/etc/passwd".getBytes(UTF_8));
            sortie.closeArchiveEntry();
        }

        assertThat(refus()).contains("peut-être un lien");
        assertThat(sortis()).isEmpty();
    }

    @Test
    void refuses_files_in_several_folders() throws Exception {
        zipper("2022/lieux.csv", "2023/seances.csv");
        assertThat(refus()).contains("ne sont pas tous au même endroit (« 2023/seances.csv »)");

        zipper("a/b/lieux.csv");
        assertThat(refus()).contains("ne sont pas tous au même endroit");
    }

    @Test
    void refuses_a_file_that_is_there_twice() throws Exception {
        zipper("lieux.csv", "Lieux.csv");

        assertThat(refus()).contains("deux fois le fichier « lieux.csv »");
    }

    @Test
    void refuses_a_zip_that_swells_without_measure() throws Exception {
        try (var sortie = new ZipOutputStream(Files.newOutputStream(zip))) {
            sortie.putNextEntry(new ZipEntry("lieux.csv"));
            var zeros = new byte[(int) MEGAOCTET];
            for (int i = 0; i < 300; i++) {
                sortie.write(zeros);
            }
        }
        assertThat(Files.size(zip)).isLessThan(MEGAOCTET);

        assertThat(refus()).contains("« lieux.csv » grossit démesurément");
        assertThat(dossier.resolve("lieux.csv").toFile().length()).isLessThan(2 * MEGAOCTET);
    }

    /** Each file is modest; what lies about its size in the list of contents is not believed. */
    @Test
    void refuses_a_zip_that_is_too_large_once_taken_out_whatever_it_says() throws Exception {
        var hasard = new Random(1);
        try (var sortie = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int n = 0; n < 4; n++) {
                sortie.putNextEntry(new ZipEntry("f" + n + ".csv"));
                var octets = new byte[(int) MEGAOCTET];
                hasard.nextBytes(octets);
                sortie.write(octets);
            }
        }
        var octets = Files.readAllBytes(zip);
        for (int i = sommaire(octets, 0); i >= 0; i = sommaire(octets, i + 1)) {
            octets[i + 24] = 10;
            octets[i + 25] = octets[i + 26] = octets[i + 27] = 0;
        }
        Files.write(zip, octets);

        assertThat(new Archive(3 * MEGAOCTET).ouvrir(zip, dossier))
                .isEqualTo(new OuvertureArchive.Refusee(
                        "Une fois décompressé, ce zip dépasse 3 Mo : ce n'est sans doute pas un dossier de relevés."));
    }

    @Test
    void refuses_a_zip_of_a_million_files_before_it_lists_them() throws Exception {
        try (var sortie = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int n = 0; n < 1001; n++) {
                ajouter(sortie, "f" + n + ".csv");
            }
        }

        assertThat(refus()).contains("plus de 1\u202f000 fichiers");
    }

    @Test
    void refuses_a_file_whose_bytes_are_not_those_that_were_put_in() throws Exception {
        try (var sortie = new ZipArchiveOutputStream(zip)) {
            var entree = new ZipArchiveEntry("lieux.csv");
            sortie.setMethod(ZipArchiveOutputStream.STORED);
            sortie.putArchiveEntry(entree);
            sortie.write("id,nom\nL1,Salle\n".getBytes(UTF_8));
            sortie.closeArchiveEntry();
        }
        var octets = Files.readAllBytes(zip);
        var texte = new String(octets, ISO_8859_1);
        octets[texte.indexOf("Salle")] = 'M';
        Files.write(zip, octets);

        assertThat(refus()).startsWith("Dans ce zip, « lieux.csv » est abîmé");
    }

    /** Whatever happens to its bytes, a zip is opened or refused: never an exception, never a file elsewhere. */
    @Test
    void survives_zips_that_chance_has_damaged() throws Exception {
        zipper("r/", "r/lieux.csv", "r/seances.csv", "r/photo.jpg");
        var sains = Files.readAllBytes(zip);
        var hasard = new Random(7);
        for (int n = 0; n < 3000; n++) {
            var octets = sains.clone();
            for (int i = 1 + hasard.nextInt(4); i > 0; i--) {
                octets[hasard.nextInt(octets.length)] = (byte) hasard.nextInt(256);
            }
            Files.write(zip, hasard.nextInt(5) == 0 ? Arrays.copyOf(octets, hasard.nextInt(octets.length)) : octets);
            assertThat(archive.ouvrir(zip, dossier)).isNotNull();
        }
        assertThat(sortis()).allMatch(nom -> nom.matches("[a-z0-9_]+\\.csv|feuille-\\d+"));
        try (var chemins = Files.list(ici)) {
            assertThat(chemins).containsExactlyInAnyOrder(zip, dossier);
        }
    }

    private String refus() throws IOException {
        return ((OuvertureArchive.Refusee) archive.ouvrir(zip, dossier)).phrase();
    }

    private List<String> sortis() throws IOException {
        try (var chemins = Files.list(dossier)) {
            return chemins.map(chemin -> chemin.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private void zipper(String... noms) throws IOException {
        try (var sortie = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var nom : noms) {
                ajouter(sortie, nom);
            }
        }
    }

    private static void ajouter(ZipOutputStream sortie, String nom) throws IOException {
        sortie.putNextEntry(new ZipEntry(nom));
        if (!nom.endsWith("/")) {
            sortie.write("contenu".getBytes(UTF_8));
        }
    }

    /** Where a record of the list of contents begins, or -1. */
    private static int sommaire(byte[] octets, int depuis) {
        for (int i = depuis; i < octets.length - 4; i++) {
            if (octets[i] == 'P' && octets[i + 1] == 'K' && octets[i + 2] == 1 && octets[i + 3] == 2) {
                return i;
            }
        }
        return -1;
    }
}
