package fr.estran.socle.base;

import fr.estran.socle.base.Lancement.Verrou;
import fr.estran.socle.base.PostgresEmbarque.InitDb;
import fr.estran.socle.base.RemiseRepository.BaseARetablir;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Pattern;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;

/**
 * A folder in which a database is put back: it is held for us alone, and all is done aside until the last gesture, which
 * gives the cluster its name.
 */
final class DossierARetablir implements BaseARetablir {

    /** What a first start or a restore that was cut short leaves behind, and in which nobody's data is. */
    private static final Pattern SANS_DONNEES =
            Pattern.compile("verrou|run|mot-de-passe|postgres-[0-9a-f]+|postgres\\.log|.*\\.ebauche");

    private final Verrou verrou;
    private final Lancement lancement;
    private @Nullable Veilleur veilleur;

    private DossierARetablir(Path lieu, Verrou verrou) throws IOException {
        this.verrou = verrou;
        this.lancement = Lancement.dans(lieu, InitDb.EBAUCHE, false);
        verrou.arreterUnAncien(lancement.donnees());
        BinairesPostgres.effacer(lancement.donnees());
    }

    /** Nothing where something else is in the folder: what is there is never replaced. */
    static Optional<BaseARetablir> dans(Path dossier) throws IOException {
        if (!estLibre(dossier)) {
            return Optional.empty();
        }
        Files.createDirectories(dossier);
        var lieu = dossier.toRealPath();
        var verrou = Verrou.prendre(lieu);
        try {
            if (estLibre(lieu)) {
                return Optional.of(new DossierARetablir(lieu, verrou));
            }
            verrou.close();
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            verrou.close();
            throw e;
        }
    }

    private static boolean estLibre(Path dossier) throws IOException {
        if (!Files.exists(dossier)) {
            return true;
        }
        try (var contenu = Files.list(dossier)) {
            return contenu.allMatch(fichier ->
                    SANS_DONNEES.matcher(fichier.getFileName().toString()).matches());
        }
    }

    /** Under a new password. */
    @Override
    public Optional<Connection> preparer(SortedSet<MigrationVersion> migrations) throws IOException, SQLException {
        new InitDb(lancement).creer(lancement.donnees(), "--data-checksums", "--no-sync");
        veilleur = lancement.lancer(verrou, () -> false);
        return Migrations.jouer(RolesBase.preparer(lancement.administrateur()), migrations)
                ? Optional.of(lancement.administrateur().connecter(RolesBase.BASE))
                : Optional.empty();
    }

    /** The cluster takes its name once all of it is on the disk. */
    @Override
    public void achever() throws IOException {
        arreter();
        if (Files.exists(lancement.donnees().resolve("postmaster.pid"))) {
            throw new IOException("the server that put the rows back does not stop");
        }
        new InitDb(lancement).synchroniser();
        Renommage.durable(
                lancement.donnees(),
                lancement.donnees().resolveSibling(PostgresEmbarque.DONNEES),
                StandardCopyOption.ATOMIC_MOVE);
    }

    private void arreter() {
        if (veilleur != null) {
            veilleur.close();
            veilleur = null;
        }
    }

    /** What was not achieved is erased. */
    @Override
    public void close() throws IOException {
        try {
            arreter();
            BinairesPostgres.effacer(lancement.donnees());
        } finally {
            verrou.close();
        }
    }
}
