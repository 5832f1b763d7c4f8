package fr.estran.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A PostgreSQL of our own, in a folder of our own, that lives as long as the application.
 *
 * <p>It listens on the loopback address alone, behind a password that only the owner of the folder can read.
 */
final class PostgresEmbarque implements AutoCloseable {

    static final String ADMINISTRATEUR = "postgres";

    private final Verrou verrou;
    private final Veilleur veilleur;
    private final int port;
    private final String motDePasse;

    private PostgresEmbarque(Verrou verrou, Veilleur veilleur, int port, String motDePasse) {
        this.verrou = verrou;
        this.veilleur = veilleur;
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
            var verrou = Verrou.prendre(lieu);
            try {
                return demarrer(lieu, verrou, durable);
            } catch (IOException | RuntimeException e) {
                verrou.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PostgresEmbarque demarrer(Path lieu, Verrou verrou, boolean durable) throws IOException {
        var binaires = BinairesPostgres.deposer(lieu);
        Files.createDirectories(lieu.resolve("run"));
        var motDePasse = InitDb.motDePasse(lieu);
        var sansRoot = SansRoot.pour(lieu);
        var donnees = lieu.resolve("donnees");
        verrou.arreterUnAncien(donnees);
        new InitDb(lieu, binaires, sansRoot).initialiser(donnees, durable);
        var port = portLibre();
        return new PostgresEmbarque(verrou, lancer(lieu, binaires, sansRoot, port, durable), port, motDePasse);
    }

    String url(String base) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, base);
    }

    String motDePasse() {
        return motDePasse;
    }

    @Override
    public void close() {
        veilleur.close();
        verrou.close();
    }

    private static Veilleur lancer(Path lieu, Path binaires, SansRoot sansRoot, int port, boolean durable)
            throws IOException {
        var donnees = lieu.resolve("donnees");
        var commande = new ArrayList<>(sansRoot.prefixe());
        commande.addAll(List.of(binaires.resolve("bin/postgres").toString(), "-D", donnees.toString()));
        commande.addAll(
                List.of("-p", Integer.toString(port), "-k", lieu.resolve("run").toString()));
        reglages(durable).forEach(reglage -> commande.addAll(List.of("-c", reglage)));
        var journal = lieu.resolve("postgres.log");
        var veilleur = Veilleur.lancer(commande, journal);
        veilleur.attendreLeServeur(donnees.resolve("postmaster.pid"), journal);
        return veilleur;
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
                // A plan made for a table that was empty is soon made again: a service fills its own in a day.
                "autovacuum_naptime=10s",
                // Not the errors of statements, which quote values: the application is told of them.
                "log_min_messages=log",
                "logging_collector=off"));
        if (!durable) {
            reglages.addAll(
                    List.of("fsync=off", "full_page_writes=off", "synchronous_commit=off", "wal_level=minimal"));
            reglages.addAll(List.of("max_wal_senders=0", "autovacuum=off"));
        }
        return reglages;
    }

    private static int portLibre() throws IOException {
        try (var prise = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return prise.getLocalPort();
        }
    }
}
