package fr.estran.socle.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("long")
class RangementTests {

    private static final String PHRASE = "l'estran découvre à marée basse, 2024";

    @TempDir
    Path lieu;

    private Path base;
    private Path dossier;

    @BeforeEach
    void une_base() throws Exception {
        base = DossierPret.dans(lieu.resolve("postgres"));
        dossier = Files.createDirectory(lieu.resolve("sauvegardes"));
    }

    @Test
    void tries_its_first_backup_and_then_one_each_week() throws Exception {
        var rangement = rangement(30, "");

        assertThat(rangement.sauvegarder(_ -> {}).essai()).contains(true);
        assertThat(EtatDesSauvegardes.lire(base)).satisfies(etat -> {
            assertThat(etat.essaiReussi()).isTrue();
            assertThat(etat.derniere()).isEqualTo(etat.dernierEssai()).isNotNull();
        });
        assertThat(lieu.resolve("postgres.essai")).doesNotExist();

        var fichier = vieillir(Duration.ofDays(2));
        assertThat(rangement.sauvegarder(_ -> {}).essai()).isEmpty();
        assertThat(EtatDesSauvegardes.lire(base))
                .satisfies(etat -> assertThat(etat.derniere()).isAfter(etat.dernierEssai()));

        vieillir(Duration.ofDays(7));
        assertThat(rangement.sauvegarder(_ -> {}).essai()).contains(true);
        assertThat(fichier).exists();
    }

    @Test
    void deletes_those_that_are_too_old_and_nothing_else() throws Exception {
        var vieux = FileTime.from(Files.getLastModifiedTime(dossier).toInstant().minus(Duration.ofDays(10)));
        for (var nom : new String[] {"estran-a.tar.gz", "estran-b.tar.gz.aes", "autre.tar.gz", "estran-c.txt"}) {
            Files.setLastModifiedTime(Files.createFile(dossier.resolve(nom)), vieux);
        }

        rangement(30, "").sauvegarder(_ -> {});
        assertThat(dossier).isDirectoryContaining("glob:**/estran-a.tar.gz");

        rangement(10, "").sauvegarder(_ -> {});
        assertThat(dossier)
                .isDirectoryNotContaining("glob:**/estran-{a,b}.*")
                .isDirectoryContaining("glob:**/autre.tar.gz")
                .isDirectoryContaining("glob:**/estran-c.txt");
    }

    @Test
    void says_when_a_backup_does_not_come_back() throws Exception {
        try (var jointe = BaseEmbarquee.joindre(base);
                var connexion = Lignes.connecter(jointe);
                var ordre = connexion.createStatement()) {
            ordre.execute("set session_replication_role = replica");
            ordre.execute("insert into structure (structure_id, commune) values (gen_random_uuid(), 'Ys')");
            ordre.execute("insert into technique.structure (structure_id, code_insee, nom)"
                    + " select gen_random_uuid(), '29232', 'Ville d''Ys'");
            ordre.execute("insert into lieu_ouverture (structure_id, lieu_id, jour, ouvre, ferme)"
                    + " select structure_id, gen_random_uuid(), 1, '09:00', '10:00' from technique.structure");
        }

        assertThat(rangement(30, "").sauvegarder(_ -> {}).essai()).isEqualTo(Optional.of(false));
        assertThat(EtatDesSauvegardes.lire(base).essaiReussi()).isFalse();
    }

    @Test
    void opens_with_openssl_alone_what_it_encrypts() throws Exception {
        assertThat(rangement(30, PHRASE).sauvegarder(_ -> {}).essai()).contains(true);
        var fichier = seul("estran-*.tar.gz.aes");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fichier)))
                .isEqualTo("rw-------");
        var clair = lieu.resolve("clair.tar.gz");

        var openssl = new ProcessBuilder(
                "openssl",
                "enc",
                "-d",
                "-aes-256-cbc",
                "-pbkdf2",
                "-iter",
                "600000",
                "-md",
                "sha256",
                "-pass",
                "env:PHRASE",
                "-in",
                fichier.toString(),
                "-out",
                clair.toString());
        openssl.environment().put("PHRASE", PHRASE);
        assertThat(openssl.inheritIO().start().waitFor()).isZero();

        assertThat(Restaurations.remettre(clair, lieu.resolve("remise"), _ -> {}))
                .isInstanceOf(ResultatRestauration.Faite.class);
        assertThat(Lignes.de(lieu.resolve("remise"))).isEqualTo(Lignes.de(base));
    }

    @Test
    void opens_an_encrypted_one_by_its_phrase_alone() throws Exception {
        rangement(30, PHRASE).sauvegarder(_ -> {});
        var fichier = seul("estran-*.tar.gz.aes");
        assertThat(Restaurations.remettre(fichier, lieu.resolve("sans"), _ -> {}))
                .isEqualTo(new ResultatRestauration.PhraseAttendue(fichier));
        var autre = rangement(30, "une autre").lieu().ailleurs(lieu.resolve("autre"));
        assertThat(Restaurations.remettre(fichier, autre, Restaurations.Demande.SIMPLE, _ -> {}))
                .isInstanceOfAny(ResultatRestauration.AutrePhrase.class, ResultatRestauration.FichierAbime.class);
        Files.write(fichier, new byte[] {1, 2, 3}, StandardOpenOption.APPEND);
        var bonne = rangement(30, PHRASE).lieu().ailleurs(lieu.resolve("coupee"));
        assertThat(Restaurations.remettre(fichier, bonne, Restaurations.Demande.SIMPLE, _ -> {}))
                .isEqualTo(new ResultatRestauration.AutrePhrase(fichier));
    }

    private Rangement rangement(int jours, String phrase) {
        return new Rangement(new LieuDeLaBase.Embarque(base, new ReglesDesCopies("0", jours, phrase)), dossier);
    }

    /** As if so much time had passed since the last trial. */
    private Path vieillir(Duration combien) throws Exception {
        var etat = EtatDesSauvegardes.lire(base);
        var avant = Files.getLastModifiedTime(dossier).toInstant().minus(combien);
        etat.apresUnEssai(avant, true).ecrire(base);
        var fichier = seul("estran-20*.tar.gz");
        return Files.move(fichier, dossier.resolve("estran-il-y-a-" + combien.toDays() + ".tar.gz"));
    }

    private Path seul(String motif) throws Exception {
        try (var fichiers = Files.newDirectoryStream(dossier, motif)) {
            return fichiers.iterator().next();
        }
    }
}
