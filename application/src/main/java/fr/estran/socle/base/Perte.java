package fr.estran.socle.base;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.socle.commun.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationVersion;

/**
 * What people gave and a migration takes away, or makes into something from which it cannot be told any more. Each such migration
 * has a count of it in {@code db/pertes}, and a sentence.
 */
record Perte(MigrationVersion version, long nombre) {

    private static final Messages PHRASES = Messages.de("socle/base");

    private static final String UNDEFINED_COLUMN = "42703";
    private static final String UNDEFINED_TABLE = "42P01";

    /** Of these migrations, those that would find something to take away, in the tables as they are. */
    static List<Perte> parmi(List<MigrationVersion> aVenir, DataSource base) {
        try (var connexion = base.getConnection()) {
            connexion.setAutoCommit(false);
            var pertes = new ArrayList<Perte>();
            for (var version : aVenir) {
                var compte = Perte.class.getResourceAsStream("/db/pertes/V" + version.getVersion() + ".sql");
                if (compte != null) {
                    var nombre = compter(connexion, new String(compte.readAllBytes(), UTF_8));
                    if (nombre > 0) {
                        pertes.add(new Perte(version, nombre));
                    }
                }
            }
            return pertes;
        } catch (SQLException e) {
            throw new IllegalStateException("what a migration takes away could not be counted", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String phrase() {
        return PHRASES.dire("perte_" + version.getVersion(), "nombre", nombre);
    }

    /** Town after town, as row-level security wants it. What is of no table yet is of nobody. */
    private static long compter(Connection connexion, String sql) throws SQLException {
        try (var villes = connexion.createStatement();
                var ville = connexion.prepareStatement("select set_config('estran.structure', ?, true)");
                var compte = connexion.prepareStatement(sql)) {
            var nombre = 0L;
            for (var structure : structures(villes.executeQuery("select structure_id from technique.structure"))) {
                ville.setString(1, structure);
                ville.executeQuery().close();
                try (var lu = compte.executeQuery()) {
                    lu.next();
                    nombre += lu.getLong(1);
                }
            }
            return nombre;
        } catch (SQLException e) {
            if (!UNDEFINED_TABLE.equals(e.getSQLState()) && !UNDEFINED_COLUMN.equals(e.getSQLState())) {
                throw e;
            }
            return 0;
        } finally {
            connexion.rollback();
        }
    }

    private static List<String> structures(ResultSet lues) throws SQLException {
        var structures = new ArrayList<String>();
        while (lues.next()) {
            structures.add(lues.getString(1));
        }
        return structures;
    }
}
