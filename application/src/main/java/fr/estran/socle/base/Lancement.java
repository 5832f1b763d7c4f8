package fr.estran.socle.base;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

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
        }
        return reglages;
    }

    private static int portLibre() throws IOException {
        try (var prise = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return prise.getLocalPort();
        }
    }
}
