package fr.estran.socle.base;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every row of every table of a database, as one line for each table that tells any two apart. */
final class Lignes {

    /** Beside the rows, all that makes of them the database of a service. */
    private static final Map<String, String> FORME = Map.of(
            "roles",
            "select concat(rolname, rolsuper, rolbypassrls, rolconfig) from pg_roles order by 1",
            "regles",
            "select concat(polrelid::regclass, polname, pg_get_expr(polqual, polrelid)) from pg_policy order by 1",
            "contraintes",
            "select concat(conrelid::regclass, conname, convalidated, pg_get_constraintdef(oid)) from pg_constraint order by 1",
            "declencheurs",
            "select concat(tgrelid::regclass, tgenabled, pg_get_triggerdef(oid)) from pg_trigger where not tgisinternal order by 1",
            "fonctions",
            "select concat(proname, md5(pg_get_functiondef(oid)), proacl) from pg_proc where oid > 16384 and prokind in ('f', 'p')"
                    + " order by 1",
            "colonnes",
            "select concat(attrelid::regclass, ' ', attname, ' ', format_type(atttypid, atttypmod), attnotnull, attgenerated, attacl, ' ',"
                    + " pg_get_expr(adbin, adrelid)) from pg_attribute join pg_class on pg_class.oid = attrelid left join pg_attrdef"
                    + " on adrelid = attrelid and adnum = attnum where attnum > 0 and not attisdropped and relkind in ('r', 'v')"
                    + " and relnamespace in ('public'::regnamespace, 'technique'::regnamespace) order by 1",
            "vues",
            "select concat(oid::regclass, reloptions, pg_get_viewdef(oid)) from pg_class where relkind = 'v'"
                    + " and relnamespace in ('public'::regnamespace, 'technique'::regnamespace) order by 1",
            "index",
            // Not those of what is too large for its row: they are named after numbers that a server gives as it comes.
            "select concat(pg_get_indexdef(indexrelid), indisvalid) from pg_index join pg_class on pg_class.oid = indrelid"
                    + " where indrelid > 16384 and relnamespace <> 'pg_toast'::regnamespace order by 1",
            "droits",
            "select concat(oid::regclass, relowner::regrole, relacl) from pg_class where relkind in ('r', 'v', 'S')"
                    + " and relnamespace in ('public'::regnamespace, 'technique'::regnamespace) order by 1",
            "sequences",
            "select concat(schemaname, sequencename, last_value) from pg_sequences order by 1");

    private Lignes() {}

    static Map<String, String> de(Path dossier) throws IOException, SQLException {
        try (var base = BaseEmbarquee.joindre(dossier)) {
            return de(base);
        }
    }

    static Map<String, String> de(BaseEmbarquee base) throws SQLException {
        try (var estran = connecter(base)) {
            var empreintes = new TreeMap<String, String>();
            estran.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            estran.setAutoCommit(false);
            for (var table : noms(estran, """
                    select relnamespace::regnamespace || '.' || relname from pg_class
                    where relkind = 'r' and relnamespace in ('public'::regnamespace, 'technique'::regnamespace)
                    """)) {
                empreintes.put(table, noms(estran, """
                                select count(*) || ' ' || coalesce(md5(string_agg(ligne, '|' order by ligne)), '')
                                from (select md5(t::text) as ligne from %s t)
                                """.formatted(table)).getFirst());
            }
            FORME.forEach((quoi, sql) -> empreintes.put(quoi, String.join("\n", noms(estran, sql))));
            return empreintes;
        }
    }

    /** The rows that are of one town. */
    static Map<String, String> de(BaseEmbarquee base, String ville) throws SQLException {
        try (var estran = connecter(base)) {
            var empreintes = new TreeMap<String, String>();
            for (var table : noms(estran, """
                    select attrelid::regclass::text from pg_attribute join pg_class on pg_class.oid = attrelid
                    where attname = 'structure_id' and relkind = 'r'
                    """)) {
                if (!TablesRepository.estPassagere("public." + table)) {
                    empreintes.put(
                            table, noms(estran, """
                                    select count(*) || ' ' || coalesce(md5(string_agg(ligne, '|' order by ligne)), '')
                                    from (select md5(t::text) as ligne from %s t where structure_id = '%s')
                                    """.formatted(table, ville)).getFirst());
                }
            }
            return empreintes;
        }
    }

    static List<String> lire(BaseEmbarquee base, String sql) throws SQLException {
        try (var estran = connecter(base)) {
            return noms(estran, sql);
        }
    }

    static Connection connecter(BaseEmbarquee base) throws SQLException {
        return base.connecter().orElseThrow();
    }

    private static List<String> noms(Connection connexion, String sql) {
        var noms = new ArrayList<String>();
        try (var ordre = connexion.createStatement();
                var lignes = ordre.executeQuery(sql)) {
            while (lignes.next()) {
                noms.add(lignes.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
        return noms;
    }
}
