package fr.estran.socle.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SchemaTests {

    static final String INSUFFICIENT_PRIVILEGE = "42501";

    @Autowired
    @Qualifier("clientSansTransaction") JdbcClient jdbc;

    @Autowired
    ServeurBase serveur;

    @Test
    void has_tables_in_public_and_technique_alone() {
        assertThat(noms("""
            select distinct relnamespace::regnamespace::text
            from pg_class
            where relkind in ('r', 'p', 'v', 'm', 'f', 'S')
                and relnamespace::regnamespace::text !~ '^pg_|^information_schema$'
            order by 1
            """)).containsExactly("public", "technique");
    }

    @Test
    void knows_each_table_that_is_not_bound_to_a_structure() {
        assertThat(noms("""
            select relname from pg_class
            where relnamespace = 'technique'::regnamespace and relkind not in ('i', 'c')
            order by 1
            """))
                .containsExactly(
                        "besoin_livre",
                        "etat_inscription",
                        "expression_livree",
                        "flyway_schema_history",
                        "maintenance",
                        "mot_courant",
                        "mot_livre",
                        "premier_code",
                        "radical_livre",
                        "reecriture",
                        "session",
                        "session_attributes",
                        "structure",
                        "tache",
                        "tache_en_echec",
                        "terme_livre",
                        "transition_inscription",
                        "transition_message");
    }

    @Test
    void begins_each_primary_key_with_the_structure() {
        assertThat(noms("select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'"))
                .hasSizeGreaterThan(25);
        assertThat(tablesSauf("""
            exists (
                select from pg_constraint cle
                join pg_attribute premiere on premiere.attrelid = cle.conrelid and premiere.attnum = cle.conkey[1]
                where cle.conrelid = t.oid and cle.contype = 'p' and premiere.attname = 'structure_id'
            )
            """)).isEmpty();
    }

    @Test
    void has_row_level_security_on_each_table_and_forces_it_on_its_owner() {
        assertThat(tablesSauf("t.relrowsecurity and t.relforcerowsecurity")).isEmpty();
    }

    @Test
    void has_one_policy_on_each_table_for_all_that_is_read_and_all_that_is_written() {
        assertThat(tablesSauf("""
            (select count(*) from pg_policy where polrelid = t.oid) = 1
            and exists (
                select from pg_policy
                where polrelid = t.oid and polname = 'par_structure' and polcmd = '*' and polpermissive
                    and polroles = '{0}'
                    and pg_get_expr(polqual, polrelid) = '(structure_id = structure_courante())'
                    and pg_get_expr(polwithcheck, polrelid) = '(structure_id = ( SELECT structure_courante() AS structure_courante))'
            )
            """)).isEmpty();
    }

    /** A foreign key is checked beyond row-level security: without the structure in it, it could reach another's row. */
    @Test
    void begins_each_unique_rule_and_each_foreign_key_with_the_structure() {
        assertThat(noms("""
            select regle.conrelid::regclass || ' ' || regle.conname
            from pg_constraint regle
            join pg_attribute premiere on premiere.attrelid = regle.conrelid and premiere.attnum = regle.conkey[1]
            left join pg_attribute visee on visee.attrelid = regle.confrelid and visee.attnum = regle.confkey[1]
            where regle.connamespace = 'public'::regnamespace and regle.contype in ('p', 'u', 'x', 'f')
                and (premiere.attname <> 'structure_id' or visee.attname <> 'structure_id')
            """)).isEmpty();
        assertThat(noms("""
            select indexrelid::regclass::text
            from pg_index
            join pg_class t on t.oid = indrelid and t.relnamespace = 'public'::regnamespace
            left join pg_attribute premiere on premiere.attrelid = indrelid and premiere.attnum = indkey[0]
            where premiere.attname is distinct from 'structure_id'
            """)).isEmpty();
    }

    @Test
    void reads_its_views_with_the_rights_of_whoever_asks() {
        assertThat(noms("""
            select relname from pg_class
            where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
                and (relkind = 'm' or not coalesce(reloptions, '{}') @> '{security_invoker=true}')
            """)).isEmpty();
    }

    @Test
    void has_no_function_that_lends_the_rights_of_its_owner() {
        assertThat(noms("""
            select proname from pg_proc
            where pronamespace in ('public'::regnamespace, 'technique'::regnamespace) and prosecdef
            """)).isEmpty();
    }

    /** Of a town that has just come the planner knows nothing: it joins each row with all of a table. */
    @Test
    void looks_up_what_the_rows_of_a_statement_are_of_and_joins_them_with_no_table() {
        assertThat(noms("""
            select distinct fonction.proname::text from pg_proc fonction
            join pg_trigger declencheur on declencheur.tgfoid = fonction.oid
            where (declencheur.tgnewtable is not null or declencheur.tgoldtable is not null)
                and fonction.prosrc ~ '\\m(lignes|avant|nouvelles|anciennes|heures)\\s+(left\\s+)?join\\s+(?!lateral|avant|lignes)'
            order by 1
            """)).isEmpty();
    }

    @Test
    void connects_as_a_role_that_owns_nothing_and_is_above_nothing() {
        assertThat(noms("select current_user::text")).containsExactly(Acces.APPLICATION);
        assertThat(noms("""
            select rolname from pg_roles
            where rolname in ('estran_application', 'estran_migration')
                and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
            """)).isEmpty();
        assertThat(noms("select objid::text from pg_shdepend where refobjid = current_user::regrole and deptype = 'o'"))
                .isEmpty();
        assertThat(noms("select roleid::regrole::text from pg_auth_members where member = current_user::regrole"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table public.intruse ()",
                "create table technique.intruse ()",
                "create schema intrus",
                "create view public.intruse as select 1",
                "create function public.intruse() returns int language sql return 1",
                "create policy intruse on usager using (true)",
                "drop policy par_structure on usager",
                "alter table usager disable row level security",
                "alter table usager add intruse int",
                "drop table souhait_compte",
                "truncate souhait_compte",
                "create or replace function structure_courante() returns uuid language sql stable return null::uuid",
                "set role estran_migration",
                "set session authorization estran_migration",
                "set session_replication_role = replica",
                "select rolpassword from pg_authid",
                "select * from technique.flyway_schema_history",
                "update technique.structure set nom = ''",
                "delete from technique.structure",
                "copy usager to program 'true'",
                "select pg_read_file('PG_VERSION')",
            })
    void refuses_the_application_what_is_not_its_business(String ordre) {
        assertThatThrownBy(() -> executer(serveur.acces().application(), ordre))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refus -> assertThat(refus.getSQLState()).isEqualTo(INSUFFICIENT_PRIVILEGE));
    }

    @Test
    void gives_the_application_the_rows_of_a_table_made_later() throws SQLException {
        var migration = serveur.acces().migration();
        try (var connexion =
                        DriverManager.getConnection(serveur.acces().url(), migration.nom(), migration.motDePasse());
                var ordre = connexion.createStatement()) {
            connexion.setAutoCommit(false);
            ordre.execute("create table public.plus_tard (structure_id uuid primary key)");
            var droits = ordre.executeQuery("""
                select string_agg(droit, ' ' order by droit)
                from unnest(array['delete', 'insert', 'maintain', 'references', 'select', 'trigger', 'truncate', 'update']) droit
                where has_table_privilege('estran_application', 'public.plus_tard', droit)
                """);
            droits.next();
            assertThat(droits.getString(1)).isEqualTo("delete insert maintain select update");
            connexion.rollback();
        }
    }

    /** What figures and exports print is never missing, whoever adds the row. */
    @Test
    void gives_a_reference_to_the_rows_of_each_table_that_has_one() {
        assertThat(noms("""
            select table_name || ' ' || exists (
                select from pg_trigger
                where tgrelid = table_name::regclass and tgname = 'reference_donnee' and tgenabled = 'O'
            )
            from information_schema.columns
            where table_schema = 'public' and column_name = 'reference' and domain_name = 'reference'
            """))
                .hasSizeGreaterThan(10)
                .allSatisfy(table -> assertThat(table).endsWith(" true"));
    }

    @Test
    void refuses_to_protect_a_table_whose_key_does_not_begin_with_the_structure() {
        assertThatThrownBy(() -> executer(
                        serveur.acces().migration(),
                        "create table public.ratee (id uuid primary key); call technique.proteger('ratee')"))
                .hasMessageContaining("does not begin with structure_id");
    }

    private List<String> tablesSauf(String regle) {
        return noms("""
            select t.relname from pg_class t
            where t.relnamespace = 'public'::regnamespace and t.relkind in ('r', 'p') and not coalesce(%s, false)
            """.formatted("(" + regle + ")"));
    }

    private List<String> noms(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    private void executer(Acces.Role role, String sql) throws SQLException {
        try (var connexion = DriverManager.getConnection(serveur.acces().url(), role.nom(), role.motDePasse());
                var ordre = connexion.createStatement()) {
            connexion.setAutoCommit(false);
            ordre.execute(sql);
        }
    }
}
