package fr.estran.socle.base;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.NullMarked;

/** All that a database is, but its rows and what its migrations were, said so that two are compared. */
@NullMarked
final class FormeDUneBase {

    private static final String FORME = """
            select 'colonne ' || attrelid::regclass || '.' || attname,
                concat_ws(' ', format_type(atttypid, atttypmod), attnotnull, attgenerated, attacl, pg_get_expr(adbin, adrelid))
            from pg_attribute
            join pg_class on pg_class.oid = attrelid
            left join pg_attrdef on adrelid = attrelid and adnum = attnum
            where attnum > 0 and not attisdropped and relkind in ('r', 'v')
                and relnamespace in ('public'::regnamespace, 'technique'::regnamespace)
            union all
            select 'contrainte ' || conrelid::regclass || '.' || conname, concat(pg_get_constraintdef(oid), convalidated)
            from pg_constraint
            where conrelid > 16384
            union all
            select 'declencheur ' || tgrelid::regclass || '.' || tgname, concat(pg_get_triggerdef(oid), tgenabled)
            from pg_trigger
            where not tgisinternal
            union all
            select 'fonction ' || oid::regprocedure, concat(pg_get_functiondef(oid), proacl)
            from pg_proc
            where oid > 16384 and prokind in ('f', 'p')
            union all
            select 'regle ' || polrelid::regclass || '.' || polname, pg_get_expr(polqual, polrelid)
            from pg_policy
            union all
            select 'table ' || oid::regclass,
                concat_ws(' ', relkind, relowner::regrole, relacl, relrowsecurity, relforcerowsecurity,
                    case relkind when 'v' then pg_get_viewdef(oid) end)
            from pg_class
            where relkind in ('r', 'v', 'S') and relnamespace in ('public'::regnamespace, 'technique'::regnamespace)
            union all
            select 'index ' || indexrelid::regclass, pg_get_indexdef(indexrelid)
            from pg_index
            join pg_class on pg_class.oid = indexrelid
            where indrelid > 16384 and relnamespace <> 'pg_toast'::regnamespace
            """;

    private FormeDUneBase() {}

    /** @return what each thing is, by its kind and its name */
    static Map<String, String> lire(Connection connexion) throws SQLException {
        var forme = new TreeMap<String, String>();
        TablesRepository.lire(connexion, FORME, ligne -> forme.put(ligne.getString(1), ligne.getString(2)));
        return forme;
    }
}
