package fr.estran.personnes.vieprivee;

import fr.estran.socle.base.Intendance;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The tables as files, on a connection of its own, to the database as whoever looks after it. */
final class ReecritureRepository implements AutoCloseable {

    private static final String VERROU_NON_OBTENU = "55P03";

    /** Among the names of tables, of which it is none: there as long as something is left to be done after them. */
    private static final String RESTE = "reste";

    /** Counts of rows changed or taken away, and since when: a crash of the server begins them anew. */
    private static final String COMPTES = """
        select
            format('%I.%I', schemaname, relname) as nom,
            n_tup_upd + n_tup_del as remaniements,
            (select stats_reset from pg_stat_wal) as compte_depuis,
            n_dead_tup as mortes,
            pg_total_relation_size(relid) as poids
        from pg_stat_user_tables
        where schemaname in ('public', 'technique')
        """;

    private final SingleConnectionDataSource connexion;
    private final JdbcClient jdbc;
    private final boolean administrateur;

    /** @param touchee since it was last rewritten */
    record Table(String nom, long remaniements, OffsetDateTime compteDepuis, long poids, boolean touchee) {}

    ReecritureRepository(Intendance base) {
        connexion = new SingleConnectionDataSource(connecter(base), true);
        jdbc = JdbcClient.create(connexion);
        administrateur = vrai("select rolsuper from pg_roles where rolname = current_user");
        executer("set lock_timeout = '2s'");
    }

    private static Connection connecter(Intendance base) {
        try {
            return base.connecter();
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("the database does not answer whoever looks after it", e);
        }
    }

    /** Until the connection is closed, nobody else does it. */
    boolean verrouiller() {
        return vrai("select pg_try_advisory_lock(hashtextextended('reecriture', 0))");
    }

    /** By anybody: of other roles, pg_read_all_stats tells. */
    boolean estLueDepuis(Duration duree) {
        return jdbc.sql("""
            select exists (
                select from pg_stat_activity
                where datname = current_database() and pid <> pg_backend_pid()
                    and backend_type = 'client backend'
                    and xact_start < clock_timestamp() - make_interval(secs => :secondes))
            """)
                .param("secondes", duree.toSeconds())
                .query(Boolean.class)
                .single();
    }

    /**
     * Those that were last looked at before a moment, or, as a clock once said, in the future. Of a table that is seen for the
     * first time nothing is known: it is done at the next turn.
     */
    List<Table> aRevoir(Instant limite, Instant maintenant) {
        jdbc.sql("""
            insert into technique.reecriture (nom_table, remaniements, compte_depuis, jusqu_au)
            select nom, -1, '-infinity', :maintenant from (%s) comptes
            on conflict do nothing
            """.formatted(COMPTES)).param("maintenant", date(maintenant)).update();
        return jdbc.sql("""
            select
                nom,
                comptes.remaniements,
                comptes.compte_depuis,
                poids,
                comptes.remaniements <> faite.remaniements
                    or comptes.compte_depuis <> faite.compte_depuis
                    or mortes > 0 as touchee
            from (%s) comptes
            join technique.reecriture faite on faite.nom_table = nom
            where jusqu_au not between :limite and :maintenant
            order by poids, nom
            """.formatted(COMPTES))
                .param("limite", date(limite))
                .param("maintenant", date(maintenant))
                .query(Table.class)
                .list();
    }

    /** @return false where others hold it */
    boolean reecrire(Table table) {
        try {
            executer("vacuum full " + table.nom());
            if (administrateur) {
                oublierLesValeurs(table);
            }
            executer("analyze " + table.nom());
            return true;
        } catch (DataAccessException e) {
            if (e.getRootCause() instanceof SQLException refus && VERROU_NON_OBTENU.equals(refus.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    /** Of a table that has become empty, nothing else would take them away. */
    private void oublierLesValeurs(Table table) {
        jdbc.sql("""
            delete from pg_statistic
            where starelid = :nom::regclass
                or starelid in (select indexrelid from pg_index where indrelid = :nom::regclass)
            """).param("nom", table.nom()).update();
    }

    /** Of a table that was rewritten, something is left elsewhere. */
    boolean resteAFinir() {
        return vrai("select exists (select from technique.reecriture where nom_table = '" + RESTE + "')");
    }

    /** What the planner knew of the values, and the log in which they were written. */
    void finir() {
        executer("vacuum full pg_catalog.pg_statistic");
        executer("vacuum full pg_catalog.pg_statistic_ext_data");
        if (administrateur) {
            vrai("select pg_switch_wal() is not null");
            executer("checkpoint");
        }
        executer("delete from technique.reecriture where nom_table = '" + RESTE + "'");
    }

    /** Where it was rewritten, the end is noted as still to be done, and outlives a stop of the service. */
    void noter(Table faite, Instant maintenant) {
        jdbc.sql("""
            with reste as (
                insert into technique.reecriture (nom_table, remaniements, compte_depuis, jusqu_au)
                select :reste, -1, '-infinity', :maintenant where :touchee
                on conflict do nothing
            )
            update technique.reecriture
            set remaniements = :remaniements, compte_depuis = :compteDepuis, jusqu_au = :maintenant
            where nom_table = :nom
            """)
                .param("reste", RESTE)
                .param("touchee", faite.touchee())
                .param("remaniements", faite.remaniements())
                .param("compteDepuis", faite.compteDepuis())
                .param("maintenant", date(maintenant))
                .param("nom", faite.nom())
                .update();
    }

    private boolean vrai(String question) {
        return jdbc.sql(question).query(Boolean.class).single();
    }

    private void executer(String sql) {
        jdbc.sql(sql).update();
    }

    private static OffsetDateTime date(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** The server notices that we have left a little later than whoever comes next. */
    @Override
    public void close() {
        try {
            executer("discard all");
        } finally {
            connexion.destroy();
        }
    }
}
