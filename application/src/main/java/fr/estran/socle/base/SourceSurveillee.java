package fr.estran.socle.base;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** The pool of connections, which notes whether the database is there; who asks while it is known not to be does not wait. */
final class SourceSurveillee extends HikariDataSource {

    private static final String ABSENTE = "08001";

    /** In seconds. */
    private static final int PATIENCE = 2;

    private final EtatDeLaBase etat;

    SourceSurveillee(EtatDeLaBase etat) {
        this.etat = etat;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (!etat.absente()) {
            return prendre();
        }
        if (!etat.essayer()) {
            throw new SQLTransientConnectionException("the database is away", ABSENTE);
        }
        try {
            return prendre();
        } finally {
            etat.aEssaye();
        }
    }

    /** Where a connection could not be made, the pool says why; where there were too many who wanted one, it does not. */
    private Connection prendre() throws SQLException {
        try {
            var connexion = super.getConnection();
            if (etat.douteuse()) {
                connexion = quiRepond(connexion);
                etat.repond();
            }
            etat.regarderLaPlace();
            return connexion;
        } catch (SQLTransientConnectionException e) {
            if (e.getCause() != null) {
                etat.estAbsente();
            }
            throw e;
        }
    }

    /** One that the pool has kept may lead nowhere any more: nobody is to find out. */
    private Connection quiRepond(Connection premiere) throws SQLException {
        var connexion = premiere;
        while (!connexion.isValid(PATIENCE)) {
            evictConnection(connexion);
            connexion = super.getConnection();
        }
        return connexion;
    }
}
