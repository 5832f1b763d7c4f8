package fr.estran.bilan;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The words that the service wrote itself. */
@Repository
class MotRepository {

    private final JdbcClient jdbc;

    MotRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By {@link Mot#cle()}. */
    Map<String, String> lire() {
        var mots = new HashMap<String, String>();
        RowCallbackHandler ligne = rs -> mots.put(rs.getString("nature") + "." + rs.getString("code"), rs.getString("texte"));
        jdbc.sql("select nature, code, texte from mot").query(ligne);
        return mots;
    }
}
