package fr.estran.socle.base;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.NullMarked;
import org.postgresql.PGConnection;

/**
 * Databases of the form of days past, side by side in one server: what people gave is poured into them, they are brought to today's
 * form, and are looked at before and after.
 *
 * <p>In the package of the database: its server and its migrations are shown to nobody else.
 */
@NullMarked
public final class BaseDAutrefois implements AutoCloseable {

    /** Of no town, and told by the migrations themselves. */
    private static final Predicate<String> POUR_NOUS = table -> table.equals(TablesRepository.HISTOIRE);

    private static final String TABLES = """
            select format('%I.%I', nspname, relname), string_agg(quote_ident(attname), ', ' order by attnum)
            from pg_class
            join pg_namespace on pg_namespace.oid = relnamespace
            join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped and attgenerated = ''
            where relkind = 'r' and nspname in ('public', 'technique')
            group by 1
            """;

    private final PostgresEmbarque postgres;
    private final Acces acces;

    private BaseDAutrefois(PostgresEmbarque postgres) {
        this.postgres = postgres;
        this.acces = RolesBase.preparer(postgres.administrateur());
    }

    /** @param dossier of the server that is started for it; one that has served keeps its database {@code estran} */
    public static BaseDAutrefois dans(Path dossier) {
        return new BaseDAutrefois(PostgresEmbarque.demarrer(dossier, false));
    }

    public void creer(String base, String modele) throws SQLException {
        faire("create database %s template %s owner %s".formatted(base, modele, Acces.MIGRATION));
    }

    public void oter(String base) throws SQLException {
        faire("drop database " + base);
    }

    public void nommer(String base, String nom) throws SQLException {
        faire("alter database %s rename to %s".formatted(base, nom));
    }

    private void faire(String sql) throws SQLException {
        try (var connexion = postgres.administrateur().connecter("postgres")) {
            TablesRepository.executer(connexion, sql);
        }
    }

    /** @return whether today's program knows them all */
    public boolean migrer(String base, Collection<MigrationVersion> versions) throws IOException {
        return Migrations.jouer(
                new Acces(postgres.administrateur().url(base), acces.migration(), acces.application()), versions);
    }

    /**
     * What was poured into an older form.
     *
     * @param omises rows of a kind that it did not know
     * @param refus the tables that could take none, and why
     */
    public record Verse(long omises, List<String> refus) {

        public Verse {
            refus = List.copyOf(refus);
        }
    }

    /** Into each table that is empty, the rows of the source, in the columns that both have. */
    public Verse verser(BaseDAutrefois source, String deLa, String base) throws SQLException, IOException {
        var refus = new ArrayList<String>();
        var omises = 0L;
        try (var la = source.postgres.administrateur().connecter(deLa);
                var ici = postgres.administrateur().connecter(base)) {
            TablesRepository.executer(ici, "set session_replication_role = replica");
            var autres = tables(la);
            for (var table : tables(ici).entrySet()) {
                var communes = new ArrayList<>(table.getValue());
                communes.retainAll(autres.getOrDefault(table.getKey(), List.of()));
                if (POUR_NOUS.test(table.getKey()) || communes.isEmpty() || !estVide(ici, table.getKey())) {
                    continue;
                }
                var colonnes = String.join(", ", communes);
                try {
                    copier(la, ici, table.getKey(), table.getKey(), colonnes);
                } catch (SQLException e) {
                    omises += uneAUne(la, ici, table.getKey(), colonnes);
                    if (estVide(ici, table.getKey())) {
                        refus.add(table.getKey() + ": "
                                + String.valueOf(e.getMessage())
                                        .lines()
                                        .findFirst()
                                        .orElse(""));
                    }
                }
            }
        }
        return new Verse(omises, refus);
    }

    /** @return how many rows the table does not take */
    private static long uneAUne(Connection la, Connection ici, String table, String colonnes)
            throws SQLException, IOException {
        TablesRepository.executer(
                ici, "create temporary table une_a_une as select %s from %s with no data".formatted(colonnes, table));
        copier(la, ici, table, "une_a_une", colonnes);
        TablesRepository.executer(ici, """
                do $$
                declare une tid;
                begin
                    for une in select ctid from une_a_une loop
                        begin
                            insert into %1$s (%2$s) select %2$s from une_a_une where ctid = une;
                            delete from une_a_une where ctid = une;
                        exception when check_violation then
                            null;
                        end;
                    end loop;
                end $$
                """.formatted(table, colonnes));
        var omises = TablesRepository.lire(ici, "select count(*) from une_a_une", ligne -> ligne.getLong(1))
                .getFirst();
        TablesRepository.executer(ici, "drop table une_a_une");
        return omises;
    }

    private static void copier(Connection la, Connection ici, String table, String vers, String colonnes)
            throws SQLException, IOException {
        var lignes = new ByteArrayOutputStream();
        la.unwrap(PGConnection.class).getCopyAPI().copyOut("copy %s (%s) to stdout".formatted(table, colonnes), lignes);
        ici.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(
                        "copy %s (%s) from stdin".formatted(vers, colonnes),
                        new ByteArrayInputStream(lignes.toByteArray()));
    }

    private static boolean estVide(Connection connexion, String table) throws SQLException {
        return TablesRepository.lire(
                        connexion, "select not exists (select from %s)".formatted(table), ligne -> ligne.getBoolean(1))
                .getFirst();
    }

    private static Map<String, List<String>> tables(Connection connexion) throws SQLException {
        var tables = new TreeMap<String, List<String>>();
        TablesRepository.lire(
                connexion,
                TABLES,
                ligne -> tables.put(
                        ligne.getString(1), List.of(ligne.getString(2).split(", "))));
        return tables;
    }

    /** By column of each table that has rows: how many values it holds, and what they are, in no order. */
    public Map<String, String> valeurs(String base) throws SQLException {
        var valeurs = new TreeMap<String, String>();
        try (var connexion = postgres.administrateur().connecter(base)) {
            for (var table : tables(connexion).entrySet()) {
                if (!POUR_NOUS.test(table.getKey()) && !estVide(connexion, table.getKey())) {
                    for (var colonne : table.getValue()) {
                        valeurs.put(
                                table.getKey() + "." + colonne,
                                TablesRepository.lire(
                                                connexion,
                                                "select concat(count(%1$s), ' ', sum(hashtextextended(%1$s::text, 0)::numeric)) from %2$s"
                                                        .formatted(colonne, table.getKey()),
                                                ligne -> ligne.getString(1))
                                        .getFirst());
                    }
                }
            }
        }
        return valeurs;
    }

    /** All that a database is, but its rows and what its migrations were. */
    public Map<String, String> forme(String base) throws SQLException {
        try (var connexion = postgres.administrateur().connecter(base)) {
            return FormeDUneBase.lire(connexion);
        }
    }

    /** A folder that waits to be confirmed, as somebody has left it on screen. */
    public void laisserUnImport(String base) throws SQLException {
        try (var connexion = postgres.administrateur().connecter(base)) {
            TablesRepository.executer(connexion, """
                    with attendu as (
                        insert into transfert (structure_id, id, sens, compte_id, nom, cree_le, expire_le, octets, lignes, ajoutees)
                        select structure_id, gen_random_uuid(), 'import', id, 'releves.zip', now(), now() + interval '1 day', 3, 12, 12
                        from compte
                        order by id
                        limit 1
                        returning structure_id, id
                    )
                    insert into transfert_morceau (structure_id, transfert_id, rang, octets)
                    select structure_id, id, 1, '\\x010203'::bytea
                    from attendu
                    """);
        }
    }

    /** @return what a statement counts */
    public long compter(String base, String sql) throws SQLException {
        try (var connexion = postgres.administrateur().connecter(base)) {
            return TablesRepository.lire(connexion, sql, ligne -> ligne.getLong(1))
                    .getFirst();
        }
    }

    @Override
    public void close() {
        postgres.close();
    }
}
