package fr.estran.socle.base;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;

/** The two roles of an embedded server, made at its first start; an outside server gets them from the same script. */
final class RolesBase {

    static final String BASE = "estran";

    /** A first start that was cut short left a role or the database behind. */
    private static final Set<String> DEJA_FAIT = Set.of("42710", "42P04");

    private RolesBase() {}

    static Acces preparer(Administrateur postgres) {
        try (var connexion = postgres.connecter("postgres")) {
            if (!preparee(connexion)) {
                for (var ordre : script(postgres.motDePasse()).split(";\\s*\\n")) {
                    executer(connexion, ordre);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot prepare the roles of the embedded database", e);
        }
        return new Acces(
                postgres.url(BASE),
                new Acces.Role(Acces.MIGRATION, postgres.motDePasse()),
                new Acces.Role(Acces.APPLICATION, postgres.motDePasse()));
    }

    /** The right to connect is the last thing that the script gives. */
    private static boolean preparee(Connection connexion) throws SQLException {
        try (var requete =
                connexion.prepareStatement("select 1 from pg_database where datname = ? and datacl::text like ?")) {
            requete.setString(1, BASE);
            requete.setString(2, "%" + Acces.APPLICATION + "=%");
            return requete.executeQuery().next();
        }
    }

    /** The password is of our making, in the alphabet of URLs: nothing in it to escape. */
    private static String script(String motDePasse) {
        try (var flux = RolesBase.class.getResourceAsStream("/db/roles.sql")) {
            return new String(Objects.requireNonNull(flux).readAllBytes(), UTF_8)
                    .replace(":'mot_de_passe_migration'", "'" + motDePasse + "'")
                    .replace(":'mot_de_passe_application'", "'" + motDePasse + "'");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void executer(Connection connexion, String ordre) throws SQLException {
        try (var requete = connexion.createStatement()) {
            requete.execute(ordre);
        } catch (SQLException e) {
            if (!DEJA_FAIT.contains(e.getSQLState())) {
                throw e;
            }
        }
    }
}
