package fr.estran.socle.dossier;

import fr.estran.socle.dossier.FicheDecrite.Chose;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Two rows of one table that were found to be one thing: the one that went keeps its row, which names the one that stays, for an older
 * folder of records that still names it. What refers to it is read from the foreign keys of the database.
 */
@Repository
record DeuxEnUnRepository(JdbcClient jdbc) {

    /** @param vers the one that stays */
    record Reuni<I>(I de, I vers) {}

    record Renvoi(String table, String colonne) {}

    /** Codes are compared as words, however the database orders them. */
    private static String comparee(Chose chose, String colonne) {
        return chose.cle().equals("id") ? colonne : colonne + "::text";
    }

    /** Of one that was found to be another, that other. */
    <I> Optional<I> garde(Chose chose, I id, Class<I> type) {
        return jdbc.sql("select %1$s from %2$s where %3$s = :id and %1$s is not null"
                        .formatted(chose.reunie(), chose.table(), comparee(chose, chose.cle())))
                .param("id", id)
                .query(type)
                .optional();
    }

    <I> List<Reuni<I>> reunis(Chose chose, Class<I> type) {
        var lues =
                "select %s from " + chose.table() + " where " + chose.reunie() + " is not null order by " + chose.cle();
        var partis = jdbc.sql(lues.formatted(chose.cle())).query(type).list();
        var gardes = jdbc.sql(lues.formatted(chose.reunie())).query(type).list();
        return IntStream.range(0, partis.size())
                .mapToObj(rang -> new Reuni<>(partis.get(rang), gardes.get(rang)))
                .toList();
    }

    /** Nobody else changes it meanwhile. @return false where there is no such row, or it was found to be another */
    boolean verrouiller(Chose chose, Object id) {
        var entiere = chose.reunie().isEmpty() ? "" : " and " + chose.reunie() + " is null";
        return jdbc.sql("select 1 from %s where %s = :id%s for update"
                        .formatted(chose.table(), comparee(chose, chose.cle()), entiere))
                .param("id", id)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Those that were found to be this one already follow it. */
    void reunir(Chose chose, Object de, Object vers, LocalDate jour) {
        jdbc.sql("""
            update %1$s
            set %2$s = :vers, retire_le = coalesce(retire_le, :jour)
            where %3$s = :de or %4$s = :de
            """.formatted(
                        chose.table(), chose.reunie(), comparee(chose, chose.cle()), comparee(chose, chose.reunie())))
                .param("de", de)
                .param("vers", vers)
                .param("jour", jour)
                .update();
    }

    /** A folder may say that one is another, which was found since to be a third; and it brings none of them back into the lists. */
    void rejouer(Chose chose, LocalDate jour) {
        jdbc.sql("""
            update %1$s
            set %2$s = garde.%2$s
            from %1$s garde
            where garde.structure_id = %1$s.structure_id
                and garde.%3$s = %1$s.%2$s
                and garde.%2$s is not null
            """.formatted(chose.table(), chose.reunie(), chose.cle())).update();
        jdbc.sql("update %s set retire_le = :jour where %s is not null and retire_le is null"
                        .formatted(chose.table(), chose.reunie()))
                .param("jour", jour)
                .update();
    }

    /** All that names one names the other from now on; what would then be said twice is said once, as of the one that stays. */
    void suivre(Chose chose, Object de, Object vers) {
        for (var renvoi : renvois(chose)) {
            var cles = autresCles(renvoi);
            var autant = cles.stream()
                    .map(cle -> " and not exists (select from %1$s garde where garde.%2$s = :vers and %3$s)"
                            .formatted(renvoi.table(), renvoi.colonne(), cle))
                    .toList();
            var la = "where " + comparee(chose, renvoi.colonne()) + " = :de";
            jdbc.sql("update %s set %s = :vers ".formatted(renvoi.table(), renvoi.colonne())
                            + la
                            + String.join("", autant))
                    .param("de", de)
                    .param("vers", vers)
                    .update();
            if (!cles.isEmpty()) {
                jdbc.sql("delete from " + renvoi.table() + " " + la)
                        .param("de", de)
                        .update();
            }
        }
    }

    /** What refers to such rows, but for themselves and what is part of their sheet. */
    List<Renvoi> renvois(Chose chose) {
        return jdbc.sql("""
            select renvoi.conrelid::regclass::text as table, ici.attname as colonne
            from pg_constraint renvoi
            cross join lateral unnest(renvoi.conkey, renvoi.confkey) as paire(ici, la)
            join pg_attribute ici on ici.attrelid = renvoi.conrelid and ici.attnum = paire.ici
            join pg_attribute la on la.attrelid = renvoi.confrelid and la.attnum = paire.la
            where renvoi.contype = 'f'
                and renvoi.confrelid = :table::regclass
                and renvoi.conrelid <> renvoi.confrelid
                and la.attname = :cle
            order by renvoi.conrelid::regclass::text collate "C", ici.attname
            """).param("table", chose.table()).param("cle", chose.cle()).query(Renvoi.class).stream()
                .distinct()
                .filter(renvoi -> !chose.siennes().contains(renvoi.table()))
                .toList();
    }

    /** Of each rule by which a row is alone of its kind, and that it shares with the one it refers to: what else makes two rows alike. */
    private List<String> autresCles(Renvoi renvoi) {
        return jdbc.sql("""
            select string_agg(
                format('garde.%1$I is not distinct from %2$s.%1$I', colonne.attname, :table),
                ' and ' order by colonne.attnum)
            from pg_index regle
            join pg_attribute colonne on colonne.attrelid = regle.indrelid and colonne.attnum = any(regle.indkey)
            where regle.indrelid = :table::regclass
                and regle.indisunique
                and colonne.attname <> :colonne
                and exists (
                    select from pg_attribute la
                    where la.attrelid = regle.indrelid and la.attnum = any(regle.indkey) and la.attname = :colonne)
            group by regle.indexrelid
            """).paramSource(renvoi).query(String.class).list();
    }
}
