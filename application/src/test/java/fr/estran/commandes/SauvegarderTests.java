package fr.estran.commandes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Application;
import fr.estran.socle.base.DossierPret;
import fr.estran.socle.base.EtatDesSauvegardes;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("long")
class SauvegarderTests {

    @TempDir
    Path lieu;

    private final ByteArrayOutputStream dit = new ByteArrayOutputStream();

    @BeforeEach
    void une_base() {
        System.setProperty("estran.base.ephemere", "false");
        System.setProperty("estran.base.dossier", lieu.resolve("base").toString());
    }

    @AfterEach
    void oublier() {
        System.clearProperty("estran.base.ephemere");
        System.clearProperty("estran.base.dossier");
        System.clearProperty("estran.base.url");
    }

    @Test
    void backs_up_and_restores_and_says_so() throws Exception {
        DossierPret.dans(lieu.resolve("base"));
        try (var _ = new ServiceDemarre(Application.class).sansPages()) {
            assertThat(executer("sauvegarder", "--vers", dans("a.tar.gz"))).isZero();
        }
        assertThat(dit()).contains("La sauvegarde est faite et vérifiée : " + dans("a.tar.gz"), "Mo)");

        assertThat(executer("sauvegarder", "--vers", dans("a.tar.gz"))).isEqualTo(64);
        assertThat(dit()).contains("Le fichier " + dans("a.tar.gz") + " existe déjà");

        assertThat(executer("restaurer", "--depuis", dans("a.tar.gz"))).isEqualTo(64);
        assertThat(dit()).contains("Le dossier " + dans("base") + " contient déjà quelque chose");

        assertThat(executer("restaurer", "--depuis", dans("a.tar.gz"), "--dans", dans("ailleurs")))
                .isZero();
        assertThat(dit()).containsPattern("La sauvegarde du \\d+ \\p{L}+ \\d{4} à \\d\\d:\\d\\d est remise en place");
    }

    /** As each night's: the folder is kept, and what became of it is told. */
    @Test
    void tries_a_backup_that_it_puts_in_a_folder_and_encrypts_it_behind_a_phrase() throws Exception {
        DossierPret.dans(lieu.resolve("base"));
        var dossier = Files.createDirectory(lieu.resolve("nuits"));
        System.setProperty("estran.base.phrase-des-sauvegardes", "une phrase écrite ailleurs");
        try {
            assertThat(executer("sauvegarder", "--vers", dossier.toString())).isZero();
        } finally {
            System.clearProperty("estran.base.phrase-des-sauvegardes");
        }
        assertThat(dit()).contains("remise en place à l'essai, à part : tout y est");
        assertThat(dossier).isDirectoryContaining("glob:**/estran-*.tar.gz.aes");
        assertThat(EtatDesSauvegardes.lire(lieu.resolve("base")).essaiReussi()).isTrue();

        try (var fichiers = Files.newDirectoryStream(dossier, "*.aes")) {
            var fichier = fichiers.iterator().next().toString();
            assertThat(executer("restaurer", "--depuis", fichier, "--dans", dans("sans")))
                    .isEqualTo(64);
        }
        assertThat(dit()).contains("est chiffré", "ESTRAN_BASE_PHRASEDESSAUVEGARDES");
    }

    @Test
    void refuses_a_backup_that_is_none() throws Exception {
        Files.writeString(lieu.resolve("photo.jpg"), "une photo");

        assertThat(executer("restaurer", "--depuis", dans("photo.jpg"))).isEqualTo(2);
        assertThat(dit()).contains("n'est pas une sauvegarde complète d'Estran", "Rien n'a été fait");
        assertThat(lieu.resolve("base")).doesNotExist();
    }

    @Test
    void says_what_is_not_there() {
        assertThat(executer("sauvegarder", "--vers", dans("a.tar.gz"))).isEqualTo(64);
        assertThat(dit()).contains("Il n'y a pas encore de base à sauvegarder dans " + dans("base"));
        assertThat(executer("restaurer", "--depuis", dans("absente.tar.gz"))).isEqualTo(1);
        assertThat(dit()).contains("Impossible d'écrire ou de lire « " + dans("absente.tar.gz"));
    }

    @Test
    void says_that_an_outside_server_does_not_answer() {
        System.setProperty("estran.base.url", "jdbc:postgresql://127.0.0.1:1/estran");

        assertThat(executer("sauvegarder", "--vers", dans("a.tar.gz"))).isEqualTo(1);
        assertThat(dit()).contains("La base PostgreSQL ne répond pas", "estran_migration");
    }

    private int executer(String... arguments) {
        var sorties = List.of(System.out, System.err);
        var ecoute = new PrintStream(dit, true, UTF_8);
        System.setOut(ecoute);
        System.setErr(ecoute);
        try {
            return Commandes.executer(Application.class, arguments);
        } finally {
            System.setOut(sorties.getFirst());
            System.setErr(sorties.getLast());
        }
    }

    private String dit() {
        return dit.toString(UTF_8);
    }

    private String dans(String nom) {
        return lieu.resolve(nom).toString();
    }
}
