package fr.estran.socle.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The database as seen by whoever looks after its files, and no rows: the administrator of the embedded server, or the
 * owner of the tables of an outside one.
 */
public final class Intendance {

    private final String url;
    private final Acces.Role role;
    private final @Nullable Path donnees;

    Intendance(String url, Acces.Role role, @Nullable Path donnees) {
        this.url = url;
        this.role = role;
        this.donnees = donnees;
    }

    static Intendance de(PostgresEmbarque postgres) {
        var administrateur = postgres.administrateur();
        return new Intendance(
                administrateur.url(RolesBase.BASE),
                new Acces.Role(Administrateur.NOM, administrateur.motDePasse()),
                postgres.donnees());
    }

    /** One of its own, beside those of the pool. */
    public Connection connecter() throws SQLException {
        return DriverManager.getConnection(url, role.nom(), role.motDePasse());
    }

    /** Where the embedded server has its files. */
    Optional<Path> donnees() {
        return Optional.ofNullable(donnees);
    }

    /** In bytes, on the disk under the embedded server; an outside one does not tell us. */
    public OptionalLong placeLibre() throws IOException {
        return donnees == null
                ? OptionalLong.empty()
                : OptionalLong.of(Files.getFileStore(donnees).getUsableSpace());
    }

    /** The copies that changes of the embedded database have left, once they are as old as a backup may be. */
    public void oublierLesCopies(Instant maintenant) throws IOException {
        if (donnees != null) {
            CopiesDAvant.oublier(donnees.resolve(".."), maintenant);
        }
    }
}
