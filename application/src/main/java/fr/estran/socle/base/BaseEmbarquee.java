package fr.estran.socle.base;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The embedded server of a folder, reached as its administrator: that of an application which runs, or one that is
 * started for the occasion.
 */
final class BaseEmbarquee implements BaseJointe {

    private static final String BASE_INCONNUE = "3D000";
    private static final int ESSAIS = 150;
    private static final int PATIENCE_MS = 200;

    private final Administrateur administrateur;
    private final @Nullable PostgresEmbarque aNous;

    private BaseEmbarquee(Administrateur administrateur, @Nullable PostgresEmbarque aNous) {
        this.administrateur = administrateur;
        this.aNous = aNous;
    }

    Acces acces() {
        return RolesBase.preparer(administrateur);
    }

    static boolean existe(Path dossier) {
        return Files.exists(donnees(dossier).resolve("PG_VERSION"));
    }

    static BaseEmbarquee joindre(Path dossier) throws IOException {
        try {
            var demarre = PostgresEmbarque.demarrer(dossier, true);
            return new BaseEmbarquee(demarre.administrateur(), demarre);
        } catch (DejaEnMarche e) {
            var port = portDuServeur(donnees(dossier).resolve("postmaster.pid"));
            return new BaseEmbarquee(new Administrateur(port, Administrateur.motDePasse(dossier)), null);
        }
    }

    @Override
    public Optional<Connection> connecter() throws SQLException {
        try {
            return Optional.of(administrateur.connecter(RolesBase.BASE));
        } catch (SQLException e) {
            if (BASE_INCONNUE.equals(e.getSQLState())) {
                return Optional.empty();
            }
            throw e;
        }
    }

    @Override
    public void close() {
        if (aNous != null) {
            aNous.close();
        }
    }

    private static Path donnees(Path dossier) {
        return dossier.resolve(PostgresEmbarque.DONNEES);
    }

    /** The application that holds the folder may be at its very start: we wait a little for its server. */
    private static int portDuServeur(Path fichierPid) throws IOException {
        for (int essai = 0; essai < ESSAIS; essai++) {
            var lignes = lire(fichierPid);
            if (lignes.size() >= 8 && lignes.get(7).strip().equals("ready")) {
                return Integer.parseInt(lignes.get(3).strip());
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
