package fr.estran.base;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;

/** The two roles of an embedded server, made at its first start; an outside server gets them from the same script. */
final class RolesBase {

    private static final String BASE = "estran";

    private RolesBase() {}

    static Acces preparer(PostgresEmbarque postgres) {
        try (var connexion = connecter(postgres)) {
            if (!baseExiste(connexion)) {
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

    private static Connection connecter(PostgresEmbarque postgres) throws SQLException {
        var identite = new Properties();
        identite.setProperty("user", PostgresEmbarque.ADMINISTRATEUR);
        identite.setProperty("password", postgres.motDePasse());
        return DriverManager.getConnection(postgres.url("postgres"), identite);
    }

    private static boolean baseExiste(Connection connexion) throws SQLException {
        try (var requete = connexion.prepareStatement("select 1 from pg_database where datname = ?")) {
            requete.setString(1, BASE);
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
        }
    }
}
