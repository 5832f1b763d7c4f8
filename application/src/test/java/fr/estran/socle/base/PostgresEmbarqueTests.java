package fr.estran.socle.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("long")
class PostgresEmbarqueTests {

    static final String INVALID_PASSWORD = "28P01";
    static final String LONG = "select count(*) from generate_series(1, 1000000) a, generate_series(1, 1000000) b";

    @TempDir
    static Path lieu;

    /** A first start takes seconds: most tests begin where one has been. */
    static Path modele;

    static String enCommun;

    Path dossier;

    /** As a town has it: the programs in the folder of its database. */
    @BeforeAll
    static void demarrer_une_premiere_fois() {
        enCommun = System.clearProperty(BinairesPostgres.EN_COMMUN);
        modele = lieu.resolve("modele");
        PostgresEmbarque.demarrer(modele, true).close();
    }

    @AfterAll
    static void remettre_en_commun() {
        if (enCommun != null) {
            System.setProperty(BinairesPostgres.EN_COMMUN, enCommun);
        }
    }

    @BeforeEach
    void recopier() throws Exception {
        dossier = Files.createTempDirectory(lieu, "postgres-");
        try (var fichiers = Files.newDirectoryStream(modele, "{donnees,mot-de-passe}")) {
            for (var fichier : fichiers) {
                new ProcessBuilder("cp", "-a", fichier.toString(), dossier.toString())
                        .start()
                        .waitFor();
            }
        }
        try (var programmes = Files.newDirectoryStream(modele, "postgres-*")) {
            for (var programme : programmes) {
                Files.createSymbolicLink(dossier.resolve(programme.getFileName()), programme);
            }
        }
    }

    @Test
    void keeps_its_data_and_its_password_from_one_start_to_the_next() throws Exception {
        String motDePasse;
        try (var postgres = demarrer()) {
            motDePasse = postgres.administrateur().motDePasse();
            noter(postgres, "gardé");
            assertThat(reglage(postgres, "fsync") + reglage(postgres, "synchronous_commit"))
                    .isEqualTo("onon");
        }
        try (var postgres = demarrer()) {
            assertThat(postgres.administrateur().motDePasse()).isEqualTo(motDePasse);
            assertThat(lire(postgres)).isEqualTo("gardé");
        }
    }

    @Test
    void lets_go_of_a_lock_before_the_disk_has_confirmed_and_answers_after() throws Exception {
        try (var postgres = demarrer()) {
            noter(postgres, "rien");

            assertThat(IntStream.range(0, 20).map(_ -> enRetardSurLeJournal(postgres, () -> {})))
                    .contains(1);
            assertThat(IntStream.range(0, 20).map(_ -> enRetardSurLeJournal(postgres, ConfirmationDuDisque::differer)))
                    .containsOnly(0);
        }
    }

    /** @return 1 when what was committed is not on the disk yet, as whoever is answered now would believe */
    private static int enRetardSurLeJournal(PostgresEmbarque postgres, Runnable consigne) {
        var role = new Acces.Role("postgres", postgres.administrateur().motDePasse());
        var url = postgres.administrateur().url("postgres");
        try (var guet = new Guet(url, role)) {
            return enRetardSurLeJournal(
                    new DriverManagerDataSource(url, role.nom(), role.motDePasse()), guet, consigne);
        }
    }

    private static int enRetardSurLeJournal(DriverManagerDataSource base, Guet guet, Runnable consigne) {
        var ecrit = new TransactionTemplate(new TransactionsParStructure(base, new OrdreDuTravail(10), guet))
                .execute(_ -> {
                    var ici = JdbcClient.create(base);
                    ici.sql("set local synchronous_commit = off").update();
                    ici.sql("update note set mot = 'écrit'").update();
                    consigne.run();
                    return ici.sql("select pg_current_wal_insert_lsn()::text")
                            .query(String.class)
                            .single();
                });
        return JdbcClient.create(base)
                .sql("select (pg_current_wal_flush_lsn() < ?::pg_lsn)::integer")
                .param(ecrit)
                .query(Integer.class)
                .single();
    }

    @Test
    void stops_its_server_when_it_is_closed() throws Exception {
        ProcessHandle serveur;
        try (var _ = demarrer()) {
            serveur = serveur();
            assertThat(serveur.isAlive()).isTrue();
        }
        assertThat(serveur.isAlive()).isFalse();
    }

    @Test
    void starts_again_after_its_server_was_killed() throws Exception {
        try (var postgres = demarrer()) {
            noter(postgres, "gardé");
            tuer(serveur());
        }
        try (var postgres = demarrer()) {
            assertThat(lire(postgres)).isEqualTo("gardé");
        }
    }

    @Test
    void comes_back_on_the_same_port_each_time_its_server_is_killed() throws Exception {
        try (var postgres = demarrer()) {
            noter(postgres, "gardé");
            for (int fois = 0; fois < 4; fois++) {
                var ancien = serveur();
                tuer(ancien);
                attendreUnAutreQue(ancien);
                assertThat(lire(postgres)).isEqualTo("gardé");
            }
        }
        assertThat(dossier.resolve("donnees/postmaster.pid")).doesNotExist();
    }

    /** At work, it does not see at once that its server is dead, and holds the memory that they shared. */
    @Test
    void waits_for_what_a_killed_server_leaves_behind() throws Exception {
        try (var postgres = demarrer();
                var connexion = postgres.administrateur().connecter("postgres");
                var ordre = connexion.createStatement();
                var ailleurs = Executors.newVirtualThreadPerTaskExecutor()) {
            var numero = ordre.executeQuery("select pg_backend_pid()");
            numero.next();
            var travail = ProcessHandle.of(numero.getLong(1)).orElseThrow();
            var ancien = serveur();
            ailleurs.submit(() -> ordre.execute(LONG));
            attendre(() -> lire(postgres, "select count(*) from pg_stat_activity where query = '" + LONG + "'")
                    .equals("1"));
            tuer(ancien);
            // Its first tries to start find the memory in use, as the log tells.
            attendre(() -> Files.readString(dossier.resolve("postgres.log")).contains("shared memory"));
            assertThat(travail.isAlive()).isTrue();
            tuer(travail);
            attendreUnAutreQue(ancien);
            assertThat(lire(postgres, "select 'là'")).isEqualTo("là");
        }
    }

    @Test
    void leaves_with_a_code_when_its_server_cannot_be_started_again() throws Exception {
        try (var autre = AutreJvm.surLeDossier(dossier)) {
            Files.move(dossier.resolve("donnees/PG_VERSION"), dossier.resolve("donnees/PG_VERSION.egare"));
            tuer(serveur());

            assertThat(autre.codeDeFin()).isEqualTo(1);
        }
    }

    /** Whatever goes wrong, not only what the disk does. */
    @Test
    void leaves_with_a_code_when_what_a_dead_server_left_cannot_be_understood() throws Exception {
        try (var autre = AutreJvm.surLeDossier(dossier)) {
            var serveur = serveur();
            Files.writeString(dossier.resolve("donnees/postmaster.pid"), "illisible\n");
            tuer(serveur);

            assertThat(autre.codeDeFin()).isEqualTo(1);
        }
    }

    @Test
    void leaves_with_a_code_when_its_server_dies_each_time_it_has_come_back() throws Exception {
        try (var autre = AutreJvm.surLeDossier(dossier)) {
            for (int fois = 0; fois < AutreJvm.ESSAIS; fois++) {
                var ancien = serveur();
                tuer(ancien);
                attendreUnAutreQue(ancien);
            }
            tuer(serveur());

            assertThat(autre.codeDeFin()).isEqualTo(1);
        }
    }

    /** In place of its programs, one that works elsewhere and is never ready here. */
    @Test
    void is_closed_without_waiting_for_a_server_that_is_being_started() throws Exception {
        var ailleurs = lieu.resolve("jamais-pret");
        new ProcessBuilder("cp", "-a", dossier.resolve("donnees").toString(), ailleurs.toString())
                .start()
                .waitFor();
        var postgres = demarrer();
        try (var programmes = Files.newDirectoryStream(dossier, "postgres-*")) {
            var lien = programmes.iterator().next();
            var vrai = lien.toRealPath().resolve("bin/postgres");
            Files.delete(lien);
            var faux = Files.createDirectories(lien.resolve("bin")).resolve("postgres");
            Files.writeString(faux, """
                    #!/bin/sh
                    echo jamais pret
                    sleep 2
                    exec %s "$@" -D %s
                    """.formatted(vrai, ailleurs));
            Files.setPosixFilePermissions(faux, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        tuer(serveur());
        attendre(() -> Files.readString(dossier.resolve("postgres.log")).contains("jamais pret"));

        try (var fermeture = Executors.newSingleThreadExecutor()) {
            fermeture.submit(postgres::close).get(60, TimeUnit.SECONDS);
        }
        assertThat(ailleurs.resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void stops_a_server_that_outlived_its_watcher_and_its_application() throws Exception {
        var abandonne = AutreJvm.surLeDossier(dossier);
        ProcessHandle orphelin;
        try (var connexion = connecter(abandonne.port, abandonne.motDePasse)) {
            noter(connexion, "gardé");
            orphelin = serveur();
            var veilleur = orphelin.parent().orElseThrow();
            veilleur.children().filter(p -> !p.equals(orphelin)).forEach(PostgresEmbarqueTests::tuer);
            abandonne.tuer();
            tuer(veilleur);
            assertThat(orphelin.isAlive()).isTrue();
        }

        try (var postgres = demarrer()) {
            assertThat(orphelin.isAlive()).isFalse();
            assertThat(lire(postgres)).isEqualTo("gardé");
        }
    }

    @Test
    void stops_with_its_application_even_when_that_one_is_killed() throws Exception {
        var tuee = AutreJvm.surLeDossier(dossier);
        var serveur = serveur();

        tuee.tuer();

        serveur.onExit().get(10, TimeUnit.SECONDS);
        assertThat(serveur.isAlive()).isFalse();
    }

    @Test
    void starts_at_once_where_an_application_was_just_killed() throws Exception {
        var tuee = AutreJvm.surLeDossier(dossier);
        try (var connexion = connecter(tuee.port, tuee.motDePasse)) {
            noter(connexion, "gardé");
        }

        tuee.tuer();

        try (var postgres = demarrer()) {
            assertThat(lire(postgres)).isEqualTo("gardé");
        }
    }

    @Test
    void shares_its_folder_with_no_other_application() throws Exception {
        try (var _ = AutreJvm.surLeDossier(dossier)) {
            assertThatThrownBy(this::demarrer)
                    .isInstanceOf(DejaEnMarche.class)
                    .hasMessage("Estran est déjà en marche sur le dossier " + dossier.toRealPath() + ".");
            assertThat(serveur().isAlive()).isTrue();
        }
        demarrer().close();
    }

    @Test
    void shares_its_folder_with_no_other_server_of_the_same_application() throws Exception {
        try (var postgres = demarrer()) {
            assertThatThrownBy(this::demarrer).isInstanceOf(DejaEnMarche.class);
            noter(postgres, "gardé");
        }
    }

    @Test
    void lets_the_owner_of_the_folder_alone_read_the_password() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(modele.resolve("mot-de-passe"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(modele.resolve("donnees"))))
                .isEqualTo("rwx------");
    }

    @Test
    void listens_on_the_loopback_address_alone_and_to_those_who_know_the_password() throws Exception {
        try (var postgres = demarrer()) {
            var port = port(postgres);
            assertThatThrownBy(() -> connecter(port, "faux"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refus -> assertThat(refus.getSQLState()).isEqualTo(INVALID_PASSWORD));
            assertThat(reglage(postgres, "listen_addresses")).isEqualTo("127.0.0.1");
            for (var adresse : adressesDuReseau()) {
                try (var prise = new Socket()) {
                    assertThatThrownBy(() -> prise.connect(new InetSocketAddress(adresse, port), 2000))
                            .isInstanceOf(ConnectException.class);
                }
            }
        }
    }

    @Test
    void leaves_nothing_behind_when_it_is_ephemeral() {
        Path dossierJetable;
        try (var jetable = ServeurBase.Ephemere.demarrer()) {
            dossierJetable = jetable.dossier();
            assertThat(dossierJetable).isDirectory();
        }
        assertThat(dossierJetable).doesNotExist();
    }

    @Test
    void is_ephemeral_even_where_an_outside_server_is_named() {
        try (var serveur = ServeurBase.selon(reglages("jdbc:postgresql://127.0.0.1:1/estran", true))) {
            assertThat(serveur).isInstanceOf(ServeurBase.Ephemere.class);
        }
    }

    @Test
    void tells_of_an_outside_server_that_does_not_answer() {
        assertThatThrownBy(() -> ServeurBase.selon(reglages("jdbc:postgresql://127.0.0.1:1/estran", false)))
                .isInstanceOf(BaseIndisponible.class)
                .hasMessage("La base PostgreSQL ne répond pas, ou n'accepte pas le rôle estran_migration :"
                        + " vérifiez ESTRAN_BASE_URL et les deux mots de passe.");
    }

    @Test
    void unpacks_its_programs_once_for_all_databases_that_have_them_in_common() throws Exception {
        System.setProperty(BinairesPostgres.EN_COMMUN, lieu.resolve("commun").toString());
        try {
            var programmes = BinairesPostgres.deposer(lieu.resolve("une"));
            var depuis = Files.getLastModifiedTime(programmes);

            assertThat(BinairesPostgres.deposer(lieu.resolve("autre"))).isEqualTo(programmes);
            assertThat(programmes.resolve("bin/postgres")).isExecutable();
            assertThat(Files.getLastModifiedTime(programmes)).isEqualTo(depuis);
            assertThat(lieu.resolve("une")).doesNotExist();
        } finally {
            System.clearProperty(BinairesPostgres.EN_COMMUN);
        }
    }

    @Test
    void finishes_a_first_start_that_was_cut_short() throws Exception {
        try (var postgres = demarrer()) {
            try (var connexion =
                            connecter(port(postgres), postgres.administrateur().motDePasse());
                    var ordre = connexion.createStatement()) {
                ordre.execute("create role estran_migration login password '"
                        + postgres.administrateur().motDePasse() + "'");
            }
            var acces = RolesBase.preparer(postgres.administrateur());
            RolesBase.preparer(postgres.administrateur());
            for (var role : new Acces.Role[] {acces.migration(), acces.application()}) {
                DriverManager.getConnection(acces.url(), role.nom(), role.motDePasse())
                        .close();
            }
        }
    }

    @Test
    void runs_without_being_root_too() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "every other test shows it");
        Files.setPosixFilePermissions(lieu, PosixFilePermissions.fromString("rwxrwxrwx"));

        dossier = lieu.resolve("neuf");

        try (var autre = AutreJvm.commePersonne(lieu, dossier);
                var connexion = connecter(autre.port, autre.motDePasse)) {
            noter(connexion, "gardé");
            assertThat(Files.getOwner(dossier.resolve("donnees")).getName()).isEqualTo("nobody");
            assertThat(serveur().info().user()).contains("nobody");
        }
    }

    private ReglagesBase reglages(String url, boolean ephemere) {
        return new ReglagesBase(url, "", "", dossier, ephemere, "0", 30, "", false);
    }

    private PostgresEmbarque demarrer() {
        return PostgresEmbarque.demarrer(dossier, true);
    }

    private ProcessHandle serveur() throws IOException {
        var pid = Files.readAllLines(dossier.resolve("donnees/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    private void attendreUnAutreQue(ProcessHandle ancien) throws Exception {
        var fichierPid = dossier.resolve("donnees/postmaster.pid");
        attendre(() -> {
            var lignes = Files.exists(fichierPid) ? Files.readAllLines(fichierPid) : List.<String>of();
            return lignes.size() >= 8
                    && lignes.get(7).strip().equals("ready")
                    && !lignes.getFirst().strip().equals(Long.toString(ancien.pid()));
        });
    }

    private static void attendre(Callable<Boolean> fait) throws Exception {
        var limite = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!fait.call()) {
            assertThat(System.nanoTime()).isLessThan(limite);
            Veilleur.patienter(20);
        }
    }

    private static void tuer(ProcessHandle processus) {
        processus.destroyForcibly();
        processus.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }

    private static int port(PostgresEmbarque postgres) {
        return Integer.parseInt(postgres.administrateur().url("").replaceAll(".*:(\\d+)/", "$1"));
    }

    private static Connection connecter(int port, String motDePasse) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", motDePasse);
    }

    private static void noter(PostgresEmbarque postgres, String mot) throws SQLException {
        try (var connexion = connecter(port(postgres), postgres.administrateur().motDePasse())) {
            noter(connexion, mot);
        }
    }

    private static void noter(Connection connexion, String mot) throws SQLException {
        try (var ordre = connexion.createStatement()) {
            ordre.execute("create table note as select '" + mot + "' as mot");
        }
    }

    private static String lire(PostgresEmbarque postgres) throws SQLException {
        return lire(postgres, "select mot from note");
    }

    private static String reglage(PostgresEmbarque postgres, String nom) throws SQLException {
        return lire(postgres, "show " + nom);
    }

    private static String lire(PostgresEmbarque postgres, String sql) throws SQLException {
        try (var connexion = connecter(port(postgres), postgres.administrateur().motDePasse());
                var ordre = connexion.createStatement();
                var lues = ordre.executeQuery(sql)) {
            lues.next();
            return lues.getString(1);
        }
    }

    private static List<Inet4Address> adressesDuReseau() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(adresse -> adresse instanceof Inet4Address && !adresse.isLoopbackAddress())
                .map(Inet4Address.class::cast)
                .toList();
    }
}
