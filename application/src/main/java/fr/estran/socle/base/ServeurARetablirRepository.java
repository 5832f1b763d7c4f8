package fr.estran.socle.base;

import fr.estran.socle.base.RemiseRepository.BaseARetablir;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.SortedSet;
import org.flywaydb.core.api.MigrationVersion;

/**
 * A database of an outside server in which one is put back. Its tables are made by migrations, one after the other; the rows come in
 * one transaction: killed in between, it holds no town, and the same command does it again.
 */
final class ServeurARetablirRepository implements BaseARetablir {

    private static final String RELATIONS = """
            select count(*)
            from pg_class
            where relkind in ('r', 'v', 'm', 'S') and relnamespace in (
                select oid from pg_namespace where nspname in ('public', 'technique'))
            """;

    /** Whoever owns the database is told by whom it is used (roles.sql). */
    private static final String AUTRES = """
            select count(*)
            from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid()
                and usename in ('estran_application', 'estran_migration')
            """;

    private final Acces acces;
    private final Connection connexion;

    private ServeurARetablirRepository(Acces acces, Connection connexion) {
        this.acces = acces;
        this.connexion = connexion;
    }

    static ServeurARetablirRepository sur(LieuDeLaBase.Externe lieu) {
        return new ServeurARetablirRepository(lieu.acces(), lieu.connecter());
    }

    /** Nothing where rows may be put: there is no table, or tables of ours in which there is no town. */
    Optional<ResultatRestauration> empechement(boolean remplacer) throws IOException {
        return TablesRepository.travailler(() -> {
            if (nombre(AUTRES) > 0) {
                return Optional.of(new ResultatRestauration.ServiceEnMarche());
            }
            if (nombre("select count(*) from pg_class where oid = to_regclass('technique.structure')") == 0) {
                return nombre(RELATIONS) == 0 ? Optional.empty() : Optional.of(new ResultatRestauration.BaseOccupee(0));
            }
            var villes = nombre("select count(*) from technique.structure");
            return villes == 0 || remplacer
                    ? Optional.empty()
                    : Optional.of(new ResultatRestauration.BaseOccupee(villes));
        });
    }

    /** All that is there is ours, and goes; what others hung on it is not, and keeps it from going. */
    @Override
    public Optional<Connection> preparer(SortedSet<MigrationVersion> migrations) throws IOException, SQLException {
        if (!Migrations.sontConnues(acces, migrations)) {
            return Optional.empty();
        }
        TablesRepository.executer(connexion, "drop owned by " + Acces.MIGRATION);
        return Migrations.jouer(acces, migrations) ? Optional.of(connexion) : Optional.empty();
    }

    @Override
    public void achever() {
        // The rows are there since they were committed.
    }

    private long nombre(String sql) throws SQLException {
        return TablesRepository.lire(connexion, sql, ligne -> ligne.getLong(1)).getFirst();
    }

    @Override
    public void close() throws IOException {
        TablesRepository.travailler(() -> {
            connexion.close();
            return connexion;
        });
    }
}
