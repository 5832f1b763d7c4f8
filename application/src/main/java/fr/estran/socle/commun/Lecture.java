package fr.estran.socle.commun;

import java.util.List;
import java.util.Map;

/**
 * What a repository would read, for whoever asks several such things at once: one statement takes them all to the database.
 *
 * @param type a record of its own, by which what was read is found again
 * @param sql the statement, whose columns are called as the components of that record
 * @param parametres by their names in it, which may be those of another
 */
public record Lecture<T extends Record>(Class<T> type, String sql, Map<String, ?> parametres) {

    public Lecture(Class<T> type, String sql) {
        this(type, sql, Map.of());
    }

    /** What came of them. */
    public record Lues(Map<Class<?>, List<?>> lignes) {

        public static final Lues AUCUNE = new Lues(Map.of());

        /** The rows of one, in the order of its statement. */
        public <T extends Record> List<T> de(Class<T> type) {
            return lignes.getOrDefault(type, List.of()).stream().map(type::cast).toList();
        }

        /** Of a statement that tells one row, whatever there is. */
        public <T extends Record> T une(Class<T> type) {
            return de(type).getFirst();
        }
    }
}
