package fr.estran.socle.base;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How the server of a folder is started: each time on the same port, so that those who lost it find it again.
 *
 * @param lieu held by us alone
 * @param donnees the cluster, in that folder
 * @param durable whether a fact once committed outlives a power cut
 */
record Lancement(
        Path lieu, Path donnees, Path binaires, SansRoot sansRoot, Administrateur administrateur, boolean durable) {

    static Lancement dans(Path lieu, String donnees, boolean durable) throws IOException {
        var binaires = BinairesPostgres.deposer(lieu);
        Files.createDirectories(lieu.resolve("run"));
        var administrateur = new Administrateur(portLibre(), Administrateur.motDePasse(lieu));
        return new Lancement(lieu, lieu.resolve(donnees), binaires, SansRoot.pour(lieu), administrateur, durable);
    }

    /**
     * Whoever started a server here before is gone: one that is left is stopped first.
     *
     * @param abandon whether it is needed no more, asked while it starts
     */
    Veilleur lancer(Verrou verrou, BooleanSupplier abandon) throws IOException {
        verrou.arreterUnAncien(donnees);
        var commande = new ArrayList<>(sansRoot.prefixe());
        commande.addAll(List.of(programme("postgres"), "-D", donnees.toString()));
        commande.addAll(List.of(
                "-p",
                Integer.toString(administrateur.port()),
                "-k",
                lieu.resolve("run").toString()));
        reglages(durable).forEach(reglage -> commande.addAll(List.of("-c", reglage)));
        var journal = lieu.resolve("postgres.log");
        var veilleur = Veilleur.lancer(commande, journal);
        veilleur.attendreLeServeur(donnees.resolve("postmaster.pid"), journal, abandon);
        return veilleur;
    }

    String programme(String nom) {
        return binaires.resolve("bin").resolve(nom).toString();
    }

    private static List<String> reglages(boolean durable) {
        var reglages = new ArrayList<>(List.of(
                "listen_addresses=127.0.0.1",
                "max_connections=60",
                "shared_buffers=256MB",
                "temp_buffers=64MB",
                "work_mem=32MB",
                "maintenance_work_mem=128MB",
                // Nobody follows the log but the server itself after a crash: the less of people is in it, the better;
                // and what it needs no more is gone, not kept to be written over.
                "wal_level=minimal",
                "max_wal_senders=0",
                "max_wal_size=2GB",
                "min_wal_size=32MB",
                "wal_recycle=off",
                "timezone=UTC",
                "jit=off",
                // A plan made for a table that was empty is soon made again: a service fills its own in a day.
                "autovacuum_naptime=10s",
                // Not the errors of statements, which quote values: the application is told of them.
                "log_min_messages=log",
                "logging_collector=off"));
        if (!durable) {
            reglages.addAll(List.of("fsync=off", "full_page_writes=off", "synchronous_commit=off", "autovacuum=off"));
            // Who measures what a page costs asks the server.
            reglages.addAll(
                    List.of("shared_preload_libraries=pg_stat_statements", "pg_stat_statements.track_utility=off"));
        }
        return reglages;
    }

    private static int portLibre() throws IOException {
        try (var prise = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return prise.getLocalPort();
        }
    }

    /** Holds a folder of data for one application: the operating system lets go of it when that one dies, however it dies. */
    record Verrou(FileChannel fichier) implements AutoCloseable {

        static Verrou prendre(Path dossier) throws IOException {
            var fichier =
                    FileChannel.open(dossier.resolve("verrou"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!verrouiller(fichier)) {
                fichier.close();
                throw new DejaEnMarche(dossier);
            }
            return new Verrou(fichier);
        }

        private static boolean verrouiller(FileChannel fichier) throws IOException {
            try {
                return fichier.tryLock() != null;
            } catch (OverlappingFileLockException e) {
                return false;
            }
        }

        /** Whoever started it is gone, or the folder would not be ours: a server that is left is stopped. */
        void arreterUnAncien(Path donnees) throws IOException {
            var fichierPid = donnees.resolve("postmaster.pid");
            if (!Files.exists(fichierPid) || Files.size(fichierPid) == 0) {
                return;
            }
            var pid = Long.parseLong(Files.readAllLines(fichierPid).getFirst().strip());
            var ancien = ProcessHandle.of(pid).filter(processus -> sert(processus, donnees));
            if (ancien.isPresent()) {
                new ProcessBuilder("kill", "-INT", Long.toString(pid)).start();
                ancien.get().onExit().orTimeout(30, TimeUnit.SECONDS).join();
            }
        }

        /** The number in a pid file may since have gone to another program. */
        private static boolean sert(ProcessHandle processus, Path donnees) {
            return processus.info().commandLine().orElse("").contains(donnees.toString());
        }

        @Override
        public void close() {
            try {
                fichier.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * What is put before a command of PostgreSQL, which refuses to run as root.
     *
     * <p>As root it runs in a user namespace of its own, or else as nobody, to whom the folder is then given.
     */
    record SansRoot(List<String> prefixe) {

        private static final Logger log = LoggerFactory.getLogger(SansRoot.class);
        private static final String NOBODY = "65534";

        static SansRoot pour(Path dossier) throws IOException {
            if (!"root".equals(System.getProperty("user.name"))) {
                return new SansRoot(List.of());
            }
            var espace = List.of("unshare", "-U");
            if (reussit(espace, "true")) {
                return new SansRoot(espace);
            }
            var personne = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
            if (reussit(personne, "test", "-x", dossier.toString())) {
                executer(List.of(), List.of("chown", "-R", NOBODY + ":" + NOBODY, dossier.toString()), "");
                return new SansRoot(personne);
            }
            throw new IOException(
                    "running as root, and neither `unshare -U` nor `setpriv` can drop it: is every folder above "
                            + dossier + " open to all?");
        }

        void executer(List<String> commande) throws IOException {
            executer(prefixe, commande, "");
        }

        /** @param entree what the command reads on its standard input */
        void executer(List<String> commande, String entree) throws IOException {
            executer(prefixe, commande, entree);
        }

        private static void executer(List<String> prefixe, List<String> commande, String entree) throws IOException {
            var tout = new ArrayList<>(prefixe);
            tout.addAll(commande);
            var processus = new ProcessBuilder(tout).redirectErrorStream(true).start();
            ecrire(processus, entree);
            var sortie = new String(processus.getInputStream().readAllBytes(), UTF_8);
            if (attendre(processus) != 0) {
                throw new IOException(commande.getFirst() + " failed:\n" + sortie);
            }
        }

        /** A command that died before it read us says why on its output. */
        private static void ecrire(Process processus, String entree) {
            try (var versLui = processus.getOutputStream()) {
                versLui.write(entree.getBytes(UTF_8));
            } catch (IOException e) {
                log.debug("the command read nothing", e);
            }
        }

        private static boolean reussit(List<String> prefixe, String... commande) {
            try {
                executer(prefixe, List.of(commande), "");
                return true;
            } catch (IOException e) {
                return false;
            }
        }

        private static int attendre(Process processus) throws IOException {
            try {
                return processus.waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        }
    }
}
