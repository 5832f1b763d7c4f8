package fr.estran.base;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of our own, in a folder of our own, that lives as long as the application.
 *
 * <p>It listens on the loopback address alone, behind a password that only the owner of the folder can read.
 */
final class PostgresEmbarque implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(PostgresEmbarque.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    static final String ADMINISTRATEUR = "postgres";

    /**
     * The shell waits on its standard input: when this JVM dies, even by kill -9, the pipe closes and the server is
     * asked to stop (fast mode: SIGINT).
     */
    private static final String VEILLEUR = """
            exec 3<&0
            "$@" </dev/null & serveur=$!
            ( read -r _ <&3; kill -INT $serveur ) 2>/dev/null & veille=$!
            exec 3<&-
            trap '' INT TERM
            wait $serveur; code=$?
            kill $veille 2>/dev/null
            exit $code
            """;

    private final Process processus;
    private final int port;
    private final String motDePasse;

    private PostgresEmbarque(Process processus, int port, String motDePasse) {
        this.processus = processus;
        this.port = port;
        this.motDePasse = motDePasse;
    }

    /**
     * @param dossier kept from one run to the next; made where it does not exist
     * @param durable whether a fact once committed outlives a power cut; a throw-away database does without, and gains speed
     */
    static PostgresEmbarque demarrer(Path dossier, boolean durable) {
        try {
            Files.createDirectories(dossier);
            var lieu = dossier.toRealPath();
            var binaires = BinairesPostgres.deposer(lieu);
            Files.createDirectories(lieu.resolve("run"));
            var motDePasse = motDePasse(lieu.resolve("mot-de-passe"));
            var sansRoot = SansRoot.pour(lieu);
            arreterUnAncien(lieu.resolve("donnees"));
            initialiser(lieu, binaires, sansRoot, durable);
            var port = portLibre();
            return new PostgresEmbarque(lancer(lieu, binaires, sansRoot, port, durable), port, motDePasse);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url(String base) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, base);
    }

    String motDePasse() {
        return motDePasse;
    }

    @Override
    public void close() {
        try {
            processus.getOutputStream().close();
            if (!processus.waitFor(30, TimeUnit.SECONDS)) {
                processus.destroyForcibly();
            }
        } catch (IOException e) {
            log.warn("the database server was already gone");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String motDePasse(Path fichier) throws IOException {
        if (!Files.exists(fichier)) {
            var octets = new byte[24];
            new SecureRandom().nextBytes(octets);
            var prive = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.createFile(fichier, prive);
            Files.writeString(fichier, Base64.getUrlEncoder().withoutPadding().encodeToString(octets));
        }
        return Files.readString(fichier);
    }

    /** Made aside and then renamed: a crash in between leaves no half cluster. */
    private static void initialiser(Path lieu, Path binaires, SansRoot sansRoot, boolean durable) throws IOException {
        var donnees = lieu.resolve("donnees");
        if (Files.exists(donnees.resolve("PG_VERSION"))) {
            return;
        }
        var ebauche = lieu.resolve("donnees.ebauche");
        BinairesPostgres.effacer(ebauche);
        var commande = new ArrayList<>(List.of(
                binaires.resolve("bin/initdb").toString(),
                "--pgdata=" + ebauche,
                "--username=" + ADMINISTRATEUR,
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--locale-provider=icu",
                "--icu-locale=fr-FR",
                "--auth=scram-sha-256",
                "--pwfile=" + lieu.resolve("mot-de-passe")));
        if (!durable) {
            commande.add("--no-sync");
        } else {
            commande.add("--data-checksums");
        }
        sansRoot.executer(commande);
        Files.move(ebauche, donnees, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Process lancer(Path lieu, Path binaires, SansRoot sansRoot, int port, boolean durable)
            throws IOException {
        var donnees = lieu.resolve("donnees");
        var commande = new ArrayList<>(List.of("/bin/sh", "-c", VEILLEUR, "veilleur"));
        commande.addAll(sansRoot.prefixe());
        commande.addAll(List.of(binaires.resolve("bin/postgres").toString(), "-D", donnees.toString()));
        commande.addAll(
                List.of("-p", Integer.toString(port), "-k", lieu.resolve("run").toString()));
        reglages(durable).forEach(reglage -> commande.addAll(List.of("-c", reglage)));
        var journal = lieu.resolve("postgres.log").toFile();
        var depart = System.currentTimeMillis();
        var processus = new ProcessBuilder(commande)
                .redirectErrorStream(true)
                .redirectOutput(journal)
                .start();
        attendre(processus, donnees.resolve("postmaster.pid"), depart, lieu);
        return processus;
    }

    private static List<String> reglages(boolean durable) {
        var reglages = new ArrayList<>(List.of(
                "listen_addresses=127.0.0.1",
                "max_connections=60",
                "shared_buffers=256MB",
                "temp_buffers=64MB",
                "work_mem=32MB",
                "maintenance_work_mem=128MB",
                "max_wal_size=2GB",
                "timezone=UTC",
                "jit=off",
                "logging_collector=off"));
        if (!durable) {
            reglages.addAll(
                    List.of("fsync=off", "full_page_writes=off", "synchronous_commit=off", "wal_level=minimal"));
            reglages.addAll(List.of("max_wal_senders=0", "autovacuum=off"));
        }
        return reglages;
    }

    /** A pid file left by a server that was killed says "ready" too: only one newer than our start counts. */
    private static void attendre(Process processus, Path fichierPid, long depart, Path lieu) throws IOException {
        var limite = System.nanoTime() + PATIENCE.toNanos();
        while (!pret(fichierPid, depart)) {
            if (!processus.isAlive() || System.nanoTime() > limite) {
                throw new IOException("PostgreSQL does not start:\n" + Files.readString(lieu.resolve("postgres.log")));
            }
            patienter();
        }
    }

    private static boolean pret(Path fichierPid, long depart) throws IOException {
        try {
            var lignes = Files.readAllLines(fichierPid, UTF_8);
            return lignes.size() >= 8
                    && lignes.get(7).strip().equals("ready")
                    && Files.getLastModifiedTime(fichierPid).toMillis() >= depart - 1000;
        } catch (FileSystemException e) {
            return false;
        }
    }

    private static void patienter() throws IOException {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** A server whose watcher was killed too still holds the folder: it is stopped. One that is watched is in use. */
    private static void arreterUnAncien(Path donnees) throws IOException {
        var fichierPid = donnees.resolve("postmaster.pid");
        if (!Files.exists(fichierPid)) {
            return;
        }
        var pid = Long.parseLong(Files.readAllLines(fichierPid).getFirst().strip());
        var ancien = ProcessHandle.of(pid).filter(p -> commande(p).contains(donnees.toString()));
        if (ancien.isEmpty()) {
            return;
        }
        if (ancien.get().parent().map(PostgresEmbarque::commande).orElse("").contains(" veilleur ")) {
            throw new DejaEnMarche(donnees);
        }
        new ProcessBuilder("kill", "-INT", Long.toString(pid)).start();
        ancien.get().onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }

    private static String commande(ProcessHandle processus) {
        return processus.info().commandLine().orElse("");
    }

    private static int portLibre() throws IOException {
        try (var prise = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return prise.getLocalPort();
        }
    }
}
