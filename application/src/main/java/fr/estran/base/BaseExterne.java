package fr.estran.base;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** An outside PostgreSQL, that others look after: tried once by each role, so that what is wrong is told at once. */
record BaseExterne(Acces acces) implements ServeurBase {

    static BaseExterne joindre(Acces acces) {
        for (var role : List.of(acces.migration(), acces.application())) {
            essayer(acces.url(), role);
        }
        return new BaseExterne(acces);
    }

    @Override
    public Intendance intendance() {
        return new Intendance(acces.url(), acces.migration(), null);
    }

    private static void essayer(String url, Acces.Role role) {
        try (var connexion = DriverManager.getConnection(url, role.nom(), role.motDePasse())) {
            var serveur = connexion.getMetaData();
            if (serveur.getDatabaseMajorVersion() < VersionTropAncienne.REQUISE) {
                throw new VersionTropAncienne(serveur.getDatabaseProductVersion());
            }
        } catch (SQLException e) {
            throw new BaseInjoignable(role, e);
        }
    }
}
