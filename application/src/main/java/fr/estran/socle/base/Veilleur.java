package fr.estran.socle.base;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A shell between this JVM and its server, so that the one never outlives the other. */
record Veilleur(Process processus) implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Veilleur.class);

    /** After a crash, the server first reads again what it had written. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /**
     * The shell waits on its standard input: when this JVM dies, even by kill -9, the pipe closes and the server is
     * asked to stop (fast mode: SIGINT), again and again: one that is just being started does not hear it yet.
     */
    private static final String SCRIPT = """
            exec 3<&0
            "$@" </dev/null & serveur=$!
            ( read -r _ <&3; while kill -INT $serveur; do sleep 1; done ) 2>/dev/null & veille=$!
            exec 3<&-
            trap '' INT TERM
            wait $serveur; code=$?
            kill $veille 2>/dev/null
            exit $code
            """;

    static Veilleur lancer(List<String> serveur, Path journal) throws IOException {
        var commande = new ArrayList<>(List.of("/bin/sh", "-c", SCRIPT, "veilleur"));
        commande.addAll(serveur);
        return new Veilleur(new ProcessBuilder(commande)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(journal.toFile()))
                .start());
    }

    void attendreLeServeur(Path fichierPid, Path journal, BooleanSupplier abandon) throws IOException {
        var limite = System.nanoTime() + PATIENCE.toNanos();
        while (!pret(fichierPid)) {
            if (!processus.isAlive() || abandon.getAsBoolean() || System.nanoTime() > limite) {
                close();
                throw new IOException("PostgreSQL does not start:\n" + Files.readString(journal));
            }
            patienter(10);
        }
    }

    /** A pid file left by a server that was killed says "ready" too: only that of our own counts. */
    private boolean pret(Path fichierPid) throws IOException {
        try {
            var lignes = Files.readAllLines(fichierPid, UTF_8);
            return lignes.size() >= 8
                    && lignes.get(7).strip().equals("ready")
                    && processus
                            .children()
                            .anyMatch(enfant -> lignes.getFirst().strip().equals(Long.toString(enfant.pid())));
        } catch (FileSystemException e) {
            return false;
        }
    }

    static void patienter(int millisecondes) throws IOException {
        try {
            Thread.sleep(millisecondes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
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
}
