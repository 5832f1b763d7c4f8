package fr.estran.socle.base;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/**
 * Triggers that keep silent until the end of a transaction, in a database that serves others: they can read meanwhile, and wait to write.
 */
record SilenceRepository(Connection connexion, List<String> tables) {

    private static final String AVEC_DECLENCHEURS = """
            select pg_class.oid::regclass::text
            from pg_class
            where relkind = 'r' and relnamespace in ('public'::regnamespace, 'technique'::regnamespace)
                and exists (select from pg_trigger where tgrelid = pg_class.oid and not tgisinternal)
            order by 1
            """;

    /** Waited for less long than PostgreSQL looks for circles of locks: it is we who give way, never a visitor. */
    private static final String PATIENCE = "set local lock_timeout = '500ms'";

    private static final Set<String> PRIS = Set.of("55P03", "40P01");
    private static final int ESSAIS = 240;
    private static final int PAUSE_MS = 500;

    static SilenceRepository tenir(Connection connexion) throws SQLException, IOException {
        var tables = TablesRepository.lire(connexion, AVEC_DECLENCHEURS, ligne -> ligne.getString(1));
        var silence = new SilenceRepository(connexion, tables);
        TablesRepository.executer(connexion, PATIENCE);
        for (int essai = 1; !silence.tenu(essai == ESSAIS); essai++) {
            Veilleur.patienter(PAUSE_MS);
        }
        TablesRepository.executer(connexion, "set local lock_timeout to default");
        silence.declencheurs("disable");
        return silence;
    }

    /** What was to be checked at the end of the transaction is checked here: a table is not altered before. */
    void rompre() throws SQLException {
        TablesRepository.executer(connexion, "set constraints all immediate");
        declencheurs("enable");
    }

    private boolean tenu(boolean enfin) throws SQLException {
        var avant = connexion.setSavepoint();
        try {
            TablesRepository.executer(
                    connexion, "lock table " + String.join(", ", tables) + " in share row exclusive mode");
            return true;
        } catch (SQLException e) {
            if (enfin || !PRIS.contains(e.getSQLState())) {
                throw e;
            }
            connexion.rollback(avant);
            return false;
        }
    }

    private void declencheurs(String quoi) throws SQLException {
        for (var table : tables) {
            TablesRepository.executer(connexion, "alter table " + table + " " + quoi + " trigger user");
        }
    }
}
