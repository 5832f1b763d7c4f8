package fr.estran.base;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Of an embedded server: the one whom no rule binds, and who is nobody but ourselves. */
record Administrateur(int port, String motDePasse) {

    static final String NOM = "postgres";

    String url(String base) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, base);
    }

    Connection connecter(String base) throws SQLException {
        return DriverManager.getConnection(url(base), NOM, motDePasse);
    }
}
