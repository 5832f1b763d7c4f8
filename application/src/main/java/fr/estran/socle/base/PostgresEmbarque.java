package fr.estran.socle.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A PostgreSQL of our own, in a folder of our own, that lives as long as the application.
 *
 * <p>It listens on the loopback address alone, behind a password that only the owner of the folder can read.
 */
final class PostgresEmbarque implements AutoCloseable {

    static final String DONNEES = "donnees";

    /** A minute at the least: what a killed server left behind may still hold the memory that they shared. */
    private static final int ESSAIS = 60;

    private final Verrou verrou;
    private final Lancement lancement;
    private final ServeurTenu serveur;

    private PostgresEmbarque(Verrou verrou, Lancement lancement, ServeurTenu serveur) {
        this.verrou = verrou;
        this.lancement = lancement;
        this.serveur = serveur;
    }

    /**
     * @param dossier kept from one run to the next; made where it does not exist
     * @param durable whether a fact once committed outlives a power cut; a throw-away database does without, and gains speed
     */
    static PostgresEmbarque demarrer(Path dossier, boolean durable) {
        return demarrer(dossier, durable, ESSAIS);
    }

    /** @param essais how often a server that died is tried to be started again, a second apart */
    static PostgresEmbarque demarrer(Path dossier, boolean durable, int essais) {
        try {
            Files.createDirectories(dossier);
            var lieu = dossier.toRealPath();
            var verrou = Verrou.prendre(lieu);
            try {
                return demarrer(lieu, verrou, durable, essais);
            } catch (IOException | RuntimeException e) {
                verrou.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PostgresEmbarque demarrer(Path lieu, Verrou verrou, boolean durable, int essais) throws IOException {
        var lancement = Lancement.dans(lieu, DONNEES, durable);
        verrou.arreterUnAncien(lancement.donnees());
        new InitDb(lancement).initialiser();
        Files.deleteIfExists(lieu.resolve("postgres.log"));
        return new PostgresEmbarque(verrou, lancement, ServeurTenu.lancer(lancement, verrou, essais));
    }

    Administrateur administrateur() {
        return lancement.administrateur();
    }

    Path donnees() {
        return lancement.donnees();
    }

    @Override
    public void close() {
        serveur.close();
        verrou.close();
    }
}
