package fr.estran.socle.base;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a database is made of, when it is copied and when it is put back: that which migrations made, and nothing else. */
final class TablesRepository {

    /**
     * What lives for a day at most, and may still say who somebody was that is erased: files that wait to be fetched or
     * confirmed, and sessions, which nobody is to find open again. Each goes with whatever refers to it.
     */
    private static final Set<String> PASSAGERES = Set.of(
            "public.transfert",
            "public.transfert_apercu",
            "public.transfert_constat",
            "public.transfert_ligne",
            "public.transfert_morceau",
            "public.transfert_reponse",
            "public.transfert_table",
            "technique.session",
            "technique.session_attributes");

    /** Which migrations made the tables. */
    static final String HISTOIRE = "technique.flyway_schema_history";

    private static final String TABLES = """
            select
                format('%I.%I', nspname, relname),
                (
                    select string_agg(quote_ident(attname), ', ' order by attnum)
                    from pg_attribute
                    where attrelid = pg_class.oid and attnum > 0 and not attisdropped and attgenerated = ''
                ),
                pg_table_size(pg_class.oid),
                relrowsecurity
            from pg_class
            join pg_namespace on pg_namespace.oid = relnamespace
            join pg_database on datname = current_database() and datdba = relowner
            where relkind = 'r' and relpersistence = 'p' and nspname in ('public', 'technique')
            order by 1
            """;

    /** Some are not moved by transactions: read after the rows, they are beyond each. */
    private static final String SEQUENCES = """
            select format('%I.%I', schemaname, sequencename), coalesce(last_value, start_value), last_value is not null
            from pg_sequences
            where schemaname in ('public', 'technique')
            order by 1
            """;

    private TablesRepository() {}

    /** @param appelee whether the value was given to somebody already */
    record Sequence(String nom, long valeur, boolean appelee) {

        String ligne() {
            return nom + "\t" + valeur + "\t" + appelee;
        }

        static Sequence lire(String ligne) {
            var mots = ligne.split("\t");
            return new Sequence(mots[0], Long.parseLong(mots[1]), Boolean.parseBoolean(mots[2]));
        }
    }

    static List<TableCopiee> tables(Connection connexion) throws SQLException {
        return toutes(connexion).stream()
                .filter(table -> !estPassagere(table.nom()))
                .toList();
    }

    /** Those too that are in no archive. */
    static List<TableCopiee> toutes(Connection connexion) throws SQLException {
        return lire(
                connexion,
                TABLES,
                ligne ->
                        new TableCopiee(ligne.getString(1), ligne.getString(2), ligne.getLong(3), ligne.getBoolean(4)));
    }

    /** Not in an archive; one that an earlier program made has it, and it is passed over. */
    static boolean estPassagere(String table) {
        return PASSAGERES.contains(table);
    }

    static List<Sequence> sequences(Connection connexion) throws SQLException {
        return lire(
                connexion, SEQUENCES, ligne -> new Sequence(ligne.getString(1), ligne.getLong(2), ligne.getBoolean(3)));
    }

    /** Whoever came as an administrator is bound by row-level security from then on, as one comes to an outside server. */
    static void commeProprietaire(Connection connexion) throws SQLException {
        executer(connexion, "set role " + Acces.MIGRATION);
    }

    /** In whose name rows are read and written, for this transaction. */
    static void auNomDe(Connection connexion, String ville) throws SQLException {
        try (var ordre = connexion.prepareStatement("select set_config('estran.structure', ?, true)")) {
            ordre.setString(1, ville);
            ordre.executeQuery().close();
        }
    }

    static void executer(Connection connexion, String sql) throws SQLException {
        try (var ordre = connexion.createStatement()) {
            ordre.execute(sql);
        }
    }

    static <T> List<T> lire(Connection connexion, String sql, Lecture<T> lecture) throws SQLException {
        var lues = new ArrayList<T>();
        try (var ordre = connexion.createStatement();
                var lignes = ordre.executeQuery(sql)) {
            while (lignes.next()) {
                lues.add(lecture.lire(lignes));
            }
        }
        return lues;
    }

    /** Elsewhere nobody knows of SQL: a database that fails is a disk that fails. */
    static <T> T travailler(Travail<T> travail) throws IOException {
        try {
            return travail.faire();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    interface Travail<T> {
        T faire() throws SQLException, IOException;
    }

    interface Lecture<T> {
        T lire(ResultSet ligne) throws SQLException;
    }

    /**
     * A table of which all rows are copied.
     *
     * @param nom with its schema, as SQL has it
     * @param colonnes those that hold something of their own, as SQL has them
     * @param poids in bytes, about
     * @param parVille whether each row is of a town, and read in its name alone
     */
    record TableCopiee(String nom, String colonnes, long poids, boolean parVille) {

        /** The register of the towns, which everybody reads. */
        static final String REGISTRE = "technique.structure";

        /** What a town takes along. */
        boolean suitUneVille() {
            return parVille || nom.equals(REGISTRE);
        }

        /** What is in the backup of a town: what made its tables is told there too. */
        boolean estDUneVille() {
            return suitUneVille() || nom.equals(HISTOIRE);
        }

        /** Columns stand in the order in which migrations came, which is not everywhere the same. */
        static List<String> formes(Stream<String> lignes) {
            return lignes.map(ligne -> nom(ligne)
                            + Stream.of(colonnes(ligne).split(", ")).sorted().toList())
                    .sorted()
                    .toList();
        }

        /** What an archive says of it: the same on the day on which it is put back, or it is another table. */
        String ligne() {
            return nom + "\t" + colonnes;
        }

        static String nom(String ligne) {
            return ligne.split("\t", 2)[0];
        }

        static String colonnes(String ligne) {
            return ligne.split("\t", 2)[1];
        }
    }
}
