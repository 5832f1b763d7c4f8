package fr.estran.socle.base;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.Application;
import fr.estran.Quimper;
import fr.estran.echanges.dossiers.Importation;
import fr.estran.echanges.dossiers.Oreille;
import fr.estran.socle.base.CopieDesTables.ArchiveEcrite;
import fr.estran.socle.base.CopieDesTables.ContenuDArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

@Tag("long")
class SauvegardesTests {

    @TempDir
    static Path lieu;

    static Path service;
    static Path sauvegarde;
    static Map<String, String> sauvegardees;

    /** Where the backup was put back. */
    static Path remise;

    static ConfigurableApplicationContext contexte;

    @BeforeAll
    static void un_service_en_marche() throws Exception {
        service = DossierPret.dans(lieu.resolve("service"));
        contexte = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .run("--estran.base.ephemere=false", "--estran.base.url=", "--estran.base.dossier=" + service);
        contexte.getBean(Importation.class).importer(Quimper.DOSSIER, Oreille.SOURDE);
        sauvegarde = lieu.resolve("modele.tar.gz");
        sauvegardees = sansCeQuiPasse(Lignes.de(service));
        prendre(sauvegarde);
        remise = lieu.resolve("remise");
        assertThat(remettre(sauvegarde, remise)).isInstanceOf(ResultatRestauration.Faite.class);
    }

    @AfterAll
    static void arreter() {
        contexte.close();
    }

    /** The moment is chosen before the first table is read: what is written after it is not in the file. */
    @Test
    void puts_back_every_row_of_every_table_though_others_wrote_meanwhile() throws Exception {
        var fichier = lieu.resolve("pendant.tar.gz");
        try (var base = BaseEmbarquee.joindre(service);
                var ecrivains = Executors.newFixedThreadPool(2)) {
            remplir(base);
            var attendues = sansCeQuiPasse(Lignes.de(base));
            var ecrites = new CountDownLatch(5);
            var commence = new AtomicBoolean();
            Sauvegardes.prendre(service, fichier, _ -> {
                if (commence.compareAndSet(false, true)) {
                    for (int i = 0; i < 2; i++) {
                        ecrivains.submit(() -> ecrireSansCesse(base, ecrivains, ecrites));
                    }
                    attendre(ecrites);
                }
            });
            arreter(ecrivains);

            var ailleurs = lieu.resolve("ailleurs");
            assertThat(remettre(fichier, ailleurs)).isInstanceOf(ResultatRestauration.Faite.class);
            assertThat(attendues).hasSizeGreaterThan(60);
            assertThat(Lignes.de(ailleurs)).isEqualTo(attendues);
            assertThat(Lignes.de(base)).isNotEqualTo(attendues);
        }
    }

    @Test
    void keeps_serving_what_it_put_back() throws Exception {
        try (var nouveau = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .run("--estran.base.ephemere=false", "--estran.base.url=", "--estran.base.dossier=" + remise)) {
            var garde = nouveau.getBean(Importation.class).importer(Quimper.DOSSIER, Oreille.SOURDE);
            assertThat(garde).hasFieldOrPropertyWithValue("ajoutees", 0L);
        }
    }

    @Test
    void backs_up_a_service_that_is_stopped() throws Exception {
        var fichier = lieu.resolve("arrete.tar.gz");

        assertThat(Sauvegardes.prendre(remise, fichier, _ -> {})).isInstanceOf(ResultatSauvegarde.Faite.class);

        remettre(fichier, lieu.resolve("arrete-2"));
        assertThat(Lignes.de(lieu.resolve("arrete-2"))).isEqualTo(Lignes.de(remise));
    }

    @Test
    void names_the_file_after_the_moment_and_lets_its_owner_alone_read_it() throws Exception {
        var dossier = Files.createDirectory(lieu.resolve("sauvegardes"));

        prendre(dossier);

        try (var fichiers = Files.list(dossier)) {
            assertThat(fichiers).singleElement().satisfies(fichier -> {
                assertThat(fichier.getFileName().toString()).matches("estran-\\d{4}-\\d\\d-\\d\\d-\\d{6}\\.tar\\.gz");
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fichier)))
                        .isEqualTo("rw-------");
            });
        }
    }

    /** A draft holds as much as a backup. One that is being written, or anything else, is left. */
    @Test
    void takes_away_the_drafts_of_backups_that_were_killed() throws Exception {
        var dossier = Files.createDirectory(lieu.resolve("nuits"));
        var hier = FileTime.from(Files.getLastModifiedTime(dossier).toInstant().minus(Duration.ofHours(20)));
        Files.setLastModifiedTime(Files.createFile(dossier.resolve(".estran-12.ebauche")), hier);
        Files.setLastModifiedTime(Files.createFile(dossier.resolve("lettre.ebauche")), hier);
        Files.createFile(dossier.resolve(".estran-34.ebauche"));

        prendre(dossier.resolve("avant-la-mise-a-jour.tar.gz"));

        try (var fichiers = Files.list(dossier)) {
            assertThat(fichiers.map(fichier -> fichier.getFileName().toString()))
                    .containsExactlyInAnyOrder(".estran-34.ebauche", "lettre.ebauche", "avant-la-mise-a-jour.tar.gz");
        }
    }

    @Test
    void holds_no_password_that_opens_the_service() throws Exception {
        var motDePasse = Files.readString(service.resolve("mot-de-passe"));

        assertThat(Files.readString(remise.resolve("mot-de-passe"))).isNotEqualTo(motDePasse);
        try (var fichiers = Files.walk(remise.resolve("donnees"))) {
            assertThat(fichiers.filter(Files::isRegularFile)).noneMatch(fichier -> contient(fichier, motDePasse));
        }
    }

    @Test
    void can_be_read_by_the_tools_of_any_system() throws Exception {
        var tar = new ProcessBuilder("tar", "tzf", sauvegarde.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(tar.getInputStream().readAllBytes()))
                .startsWith("description.properties\n")
                .contains("\ntables.tsv\n", "\ndonnees/public.usager/000001.tsv\n", "\nlignes.tsv\n")
                .doesNotContain("tar:");
        assertThat(tar.waitFor()).isZero();
    }

    @Test
    void replaces_no_file_and_no_database() throws Exception {
        assertThat(prendre(sauvegarde)).isEqualTo(new ResultatSauvegarde.FichierDejaLa(sauvegarde));
        assertThat(remettre(sauvegarde, service)).isEqualTo(new ResultatRestauration.DossierOccupe(service));
        var occupe = Files.createDirectory(lieu.resolve("occupe"));
        Files.createFile(occupe.resolve("photo.jpg"));
        assertThat(remettre(sauvegarde, occupe)).isEqualTo(new ResultatRestauration.DossierOccupe(occupe));
        assertThat(occupe).isDirectoryContaining("glob:**/photo.jpg").isDirectoryNotContaining("glob:**/verrou");
    }

    @Test
    void has_nothing_to_back_up_where_no_service_has_run() throws Exception {
        var vide = lieu.resolve("vide");
        assertThat(Sauvegardes.prendre(vide, lieu.resolve("v.tar.gz"), _ -> {}))
                .isEqualTo(new ResultatSauvegarde.RienASauvegarder(vide));
        assertThat(vide).doesNotExist();
    }

    @Test
    void refuses_an_archive_that_is_cut() throws Exception {
        var octets = Files.readAllBytes(sauvegarde);
        var coupee = lieu.resolve("coupee.tar.gz");
        for (int taille : new int[] {0, 1, 10, 92, octets.length / 2, octets.length - 93, octets.length - 1}) {
            Files.write(coupee, java.util.Arrays.copyOf(octets, taille));
            refuse(coupee);
        }
    }

    /** The first bytes and the last ones, those of the seal, and some in between. */
    @Test
    void refuses_an_archive_of_which_one_bit_has_changed() throws Exception {
        var taille = (int) Files.size(sauvegarde);
        var hasard = new Random(2023);
        var abimee = Files.copy(sauvegarde, lieu.resolve("abimee.tar.gz"));
        for (int i = 0; i < 130; i++) {
            var ici = i < 12 ? i : i < 110 ? taille - 1 - (i - 12) : hasard.nextInt(taille);
            inverser(abimee, ici, 1 << hasard.nextInt(8), () -> refuse(abimee));
        }
    }

    /** The database is there whole, or it is not there: and the same command, typed again, does it. */
    @Test
    void leaves_nothing_half_done_when_it_is_killed() throws Exception {
        var ici = lieu.resolve("tuee");
        for (var moment : new double[] {0, 0.5, 0.97}) {
            RestaurationAilleurs.tuer(sauvegarde, ici, moment);
            assertThat(BaseEmbarquee.existe(ici)).isFalse();
        }

        assertThat(remettre(sauvegarde, ici)).isInstanceOf(ResultatRestauration.Faite.class);
        assertThat(Lignes.de(ici)).isEqualTo(sauvegardees);
    }

    @Test
    void refuses_a_file_that_is_no_archive() throws Exception {
        refuse(Files.writeString(lieu.resolve("photo.jpg"), "une photo"));
    }

    @Test
    void refuses_what_another_version_has_to_put_back() throws Exception {
        var le = java.time.Instant.EPOCH;
        assertThat(remettreUneArchive(new Description(1, le, "", null)))
                .isEqualTo(new ResultatRestauration.AncienneForme(le));
        assertThat(remettreUneArchive(new Description(2, le, "9999", null)))
                .isEqualTo(new ResultatRestauration.VersionInconnue(le));
        assertThat(remettreUneArchive(new Description(3, le, "083", null)))
                .isEqualTo(new ResultatRestauration.VersionInconnue(le));
    }

    /** Sealed as it should be, and yet not whole: made by a program that erred. */
    @Test
    void puts_nothing_back_where_rows_are_missing() throws Exception {
        var description = new Description(2, java.time.Instant.EPOCH, "001", null);
        assertThatThrownBy(() -> remettreUneArchive(description)).hasMessageContaining("how many rows");
        assertThat(BaseEmbarquee.existe(lieu.resolve("ici"))).isFalse();
    }

    /** As programs made them that left out no table. */
    @Test
    void passes_over_files_that_wait_and_sessions_in_an_archive_that_has_them() throws Exception {
        var avec = lieu.resolve("avec.tar.gz");
        try (var lue = new ArchiveLue(sauvegarde);
                var ecrite = new ArchiveEcrite(avec)) {
            ecrite.fichier(Description.NOM, lue.description().octets());
            for (var nom = lue.suivante(); nom != null; nom = lue.suivante()) {
                var contenu = new String(lue.contenu().readAllBytes(), UTF_8);
                switch (nom) {
                    case ContenuDArchive.TABLES -> {
                        assertThat(contenu).doesNotContain("transfert", "technique.session");
                        ecrite.fichier(nom, (contenu + "technique.session\tprimary_id\n").getBytes(UTF_8));
                        ecrite.fichier("donnees/technique.session/000001.tsv", "a\n".getBytes(UTF_8));
                    }
                    case ContenuDArchive.LIGNES ->
                        ecrite.fichier(nom, (contenu + "technique.session\t1\n").getBytes(UTF_8));
                    default -> ecrite.fichier(nom, contenu.getBytes(UTF_8));
                }
            }
            ecrite.sceller();
        }
        var ici = lieu.resolve("avec");

        assertThat(remettre(avec, ici)).isInstanceOf(ResultatRestauration.Faite.class);

        assertThat(Lignes.de(ici)).containsEntry("technique.session", "0 ").doesNotContainEntry("public.usager", "0 ");
    }

    static Map<String, String> sansCeQuiPasse(Map<String, String> lignes) {
        lignes.replaceAll((table, une) -> TablesRepository.estPassagere(table) ? "0 " : une);
        return lignes;
    }

    private static ResultatRestauration remettreUneArchive(Description description) throws IOException {
        var venue = lieu.resolve("venue.tar.gz");
        Files.deleteIfExists(venue);
        try (var archive = new ArchiveEcrite(venue)) {
            archive.fichier(Description.NOM, description.octets());
            archive.sceller();
        }
        return remettre(venue, lieu.resolve("ici"));
    }

    private void refuse(Path archive) throws IOException {
        var ici = lieu.resolve("refus");
        assertThat(remettre(archive, ici)).isEqualTo(new ResultatRestauration.FichierAbime(archive));
        assertThat(ici).doesNotExist();
    }

    private static void inverser(Path fichier, long ici, int bits, Essai essai) throws Exception {
        var octets = Files.readAllBytes(fichier);
        var sain = octets[(int) ici];
        try (var canal = java.nio.channels.FileChannel.open(fichier, StandardOpenOption.WRITE)) {
            canal.write(java.nio.ByteBuffer.wrap(new byte[] {(byte) (sain ^ bits)}), ici);
            essai.faire();
            canal.write(java.nio.ByteBuffer.wrap(new byte[] {sain}), ici);
        }
    }

    private interface Essai {
        void faire() throws Exception;
    }

    /** What no import brings: bytes, one row heavier than a piece of the archive, text that COPY has to escape. */
    static void remplir(BaseEmbarquee base) throws SQLException {
        try (var connexion = Lignes.connecter(base);
                var ordre = connexion.createStatement()) {
            ordre.execute("set session_replication_role = replica");
            ordre.execute("""
                    insert into technique.session values ('a', 'b', 1, 2, 3, 4, 'somebody');
                    insert into technique.session_attributes
                    select 'a', numero::text, '\\x00' from generate_series(1, 4) numero;
                    insert into compte (structure_id, id, courriel, nom, roles, cree_le)
                    select structure_id, gen_random_uuid(), 'a@b', E'tab\\t line\\n \\\\N "é" 🌊', array['lecteur'], 'infinity'
                    from structure;
                    insert into second_facteur
                    select structure_id, id, '\\x00ff5c0a09' || decode(repeat(md5('x'), 200000), 'hex') from compte;
                    insert into transfert (structure_id, id, sens, compte_id, nom, cree_le, expire_le, octets, lignes)
                    select structure_id, id, 'export', id, 'releves.zip', now(), 'infinity', 4, 1 from compte;
                    insert into transfert_morceau select structure_id, id, 0, '\\x504b0304' from compte;
                    insert into transfert_constat select structure_id, id, 0, 'usagers.csv', 'x' from compte;
                    insert into journal (structure_id, id, quand, acte, canal, origine)
                    select structure_id, gen_random_uuid(), now(), 'essai.sauvegarde', 'ecran', '2001:db8::1' from structure;
                    insert into releve_modifie (structure_id, depuis) select structure_id, '-infinity' from structure;
                    update fusion set echanges = array['a,b', '"', 'NULL', ''];
                    update usager set a_prevoir = array['chargeur', 'pret'] where id = (select id from usager limit 1);
                    select setval('rang_plus_tot', 4242)
                    """);
        }
    }

    private static void ecrireSansCesse(BaseEmbarquee base, ExecutorService ecrivains, CountDownLatch ecrites) {
        try (var connexion = Lignes.connecter(base);
                var ordre = connexion.createStatement()) {
            while (!ecrivains.isShutdown()) {
                ordre.execute("insert into technique.premier_code (empreinte, expire)"
                        + " select uuid_send(gen_random_uuid()), now() from generate_series(1, 20)");
                ordre.execute(
                        "update usager set nom = nom || 'x' where id in (select id from usager order by random() limit 5)");
                ordre.execute("delete from second_facteur");
                ecrites.countDown();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void attendre(CountDownLatch ecrites) {
        try {
            assertThat(ecrites.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void arreter(ExecutorService ecrivains) {
        ecrivains.shutdown();
        try {
            assertThat(ecrivains.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean contient(Path fichier, String mot) {
        try {
            return new String(Files.readAllBytes(fichier), java.nio.charset.StandardCharsets.ISO_8859_1).contains(mot);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static ResultatSauvegarde prendre(Path vers) throws IOException, SQLException {
        return Sauvegardes.prendre(service, vers, _ -> {});
    }

    private static ResultatRestauration remettre(Path archive, Path dossier) throws IOException {
        return Restaurations.remettre(archive, dossier, _ -> {});
    }
}
