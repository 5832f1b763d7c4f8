package fr.estran.freins;

import fr.estran.commun.StructureId;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class FreinRepository {

    private final JdbcClient jdbc;

    FreinRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until when one must wait, if one must; else the try is counted as a failure, until {@link #lacher} takes it back. */
    Optional<Instant> serrer(StructureId structure, List<Frein> freins, Instant maintenant) {
        return freins.stream()
                .sorted(Comparator.comparing(Frein::cle, Arrays::compareUnsigned))
                .flatMap(frein -> serrer(structure, frein, maintenant).stream())
                .max(Comparator.naturalOrder());
    }

    private Optional<Instant> serrer(StructureId structure, Frein frein, Instant maintenant) {
        return compter(structure, frein, maintenant) ? Optional.empty() : Optional.of(attente(frein, maintenant));
    }

    Optional<Instant> attente(List<Frein> freins, Instant maintenant) {
        return freins.stream()
                .map(frein -> attente(frein, maintenant))
                .filter(maintenant::isBefore)
                .max(Comparator.naturalOrder());
    }

    /** In one statement: of many tries at once, each sees those before it. Failures are forgotten after a day. */
    private boolean compter(StructureId structure, Frein frein, Instant maintenant) {
        return jdbc.sql("""
                        insert into tentative (structure_id, cle, echecs, derniere)
                        values (:structure, :cle, 1, :maintenant)
                        on conflict (structure_id, cle) do update
                        set echecs = case
                                when tentative.derniere < excluded.derniere - interval '1 day' then 1
                                else tentative.echecs + 1
                            end,
                            derniere = excluded.derniere
                        where tentative.echecs < :seuil
                            or tentative.derniere
                                + greatest(:attente, least(power(2, least(tentative.echecs - :seuil, 10)), 900))
                                * interval '1 second' <= excluded.derniere
                        """)
                        .param("structure", structure.valeur())
                        .param("cle", frein.cle())
                        .param("seuil", frein.seuil())
                        .param("attente", frein.attente().toSeconds())
                        .param("maintenant", Timestamp.from(maintenant))
                        .update()
                > 0;
    }

    /** A statement of its own: the one before may have waited for tries that it does not see. */
    private Instant attente(Frein frein, Instant maintenant) {
        return jdbc.sql("""
                        select derniere
                            + greatest(:attente, least(power(2, least(echecs - :seuil, 10)), 900)) * interval '1 second'
                        from tentative
                        where cle = :cle and echecs >= :seuil
                        """)
                .param("cle", frein.cle())
                .param("seuil", frein.seuil())
                .param("attente", frein.attente().toSeconds())
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant)
                .orElse(maintenant);
    }

    /**
     * The try was no failure. What counts those of several subjects loses this one, and keeps the others'. Failures of
     * another day, which count for nothing, go too.
     */
    void lacher(List<Frein> freins, Instant maintenant) {
        // In the order in which tries take them: of two that cross, one waits for the other.
        jdbc.sql("""
                        select 1
                        from tentative
                        where cle in (:toutes)
                        order by cle
                        for update
                        """).param("toutes", cles(freins, _ -> true)).query().listOfRows();
        jdbc.sql("""
                        update tentative
                        set echecs = echecs - 1
                        where cle in (:partagees) and echecs > 1
                        """).param("partagees", cles(freins, Frein::partage)).update();
        jdbc.sql("""
                        delete from tentative
                        where cle in (:duSujet)
                            or cle in (
                                select cle
                                from tentative
                                where derniere < :hier
                                for update skip locked
                            )
                        """)
                .param("duSujet", cles(freins, frein -> !frein.partage()))
                .param("hier", Timestamp.from(maintenant.minus(Duration.ofDays(1))))
                .update();
    }

    /** And what no brake is called: a list of SQL is never empty. */
    private static List<byte[]> cles(List<Frein> freins, Predicate<Frein> lesquels) {
        return Stream.concat(
                        Stream.of(new byte[0]), freins.stream().filter(lesquels).map(Frein::cle))
                .toList();
    }
}
