package fr.estran.base;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The embedded server of a folder, reached as its administrator: that of an application which runs, or one that is
 * started for the occasion.
 */
public final class BaseEmbarquee implements AutoCloseable {

    private static final int ESSAIS = 150;
    private static final int PATIENCE_MS = 200;

    private final Path lieu;
    private final String url;
    private final String motDePasse;
    private final @Nullable PostgresEmbarque aNous;

    private BaseEmbarquee(Path lieu, String url, String motDePasse, @Nullable PostgresEmbarque aNous) {
        this.lieu = lieu;
        this.url = url;
        this.motDePasse = motDePasse;
        this.aNous = aNous;
    }

    public static boolean existe(Path dossier) {
        return Files.exists(donnees(dossier).resolve("PG_VERSION"));
    }

    public static BaseEmbarquee joindre(Path dossier) throws IOException {
        try {
            var demarre = PostgresEmbarque.demarrer(dossier, true);
            return new BaseEmbarquee(dossier.toRealPath(), demarre.url("postgres"), demarre.motDePasse(), demarre);
        } catch (DejaEnMarche e) {
            var port = portDuServeur(donnees(dossier).resolve("postmaster.pid"));
            var url = "jdbc:postgresql://127.0.0.1:%s/postgres".formatted(port);
            return new BaseEmbarquee(dossier.toRealPath(), url, InitDb.motDePasse(dossier), null);
        }
    }

    public Connection connecter() throws SQLException {
        return DriverManager.getConnection(url, PostgresEmbarque.ADMINISTRATEUR, motDePasse);
    }

    /** The cluster itself. */
    public Path donnees() {
        return donnees(lieu);
    }

    public Moteur moteur() throws IOException {
        return new Moteur(Files.readString(donnees().resolve("PG_VERSION")).strip(), BinairesPostgres.plateforme());
    }

    @Override
    public void close() {
        if (aNous != null) {
            aNous.close();
        }
    }

    private static Path donnees(Path dossier) {
        return dossier.resolve("donnees");
    }

    /** The application that holds the folder may be at its very start: we wait a little for its server. */
    private static String portDuServeur(Path fichierPid) throws IOException {
        for (int essai = 0; essai < ESSAIS; essai++) {
            var lignes = lire(fichierPid);
            if (lignes.size() >= 8 && lignes.get(7).strip().equals("ready")) {
                return lignes.get(3).strip();
            }
            Veilleur.patienter(PATIENCE_MS);
        }
        throw new IOException("the server of the running application is not ready");
    }

    private static List<String> lire(Path fichier) throws IOException {
        try {
            return Files.readAllLines(fichier, UTF_8);
        } catch (FileSystemException e) {
            return List.of();
        }
    }
}
