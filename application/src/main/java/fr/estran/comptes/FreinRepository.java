package fr.estran.comptes;

import fr.estran.commun.StructureId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
                .sorted(Comparator.comparing(Frein::cle, java.util.Arrays::compare))
                .flatMap(frein -> serrer(structure, frein, maintenant).stream())
                .max(Comparator.naturalOrder());
    }

    /** In one statement: of many tries at once, each sees those before it. Failures are forgotten after a day. */
    private Optional<Instant> serrer(StructureId structure, Frein frein, Instant maintenant) {
        return jdbc.sql("""
                        with compte as (
                            insert into tentative (structure_id, cle, echecs, derniere)
                            values (:structure, :cle, 1, :maintenant)
                            on conflict (structure_id, cle) do update
                            set echecs = case
                                    when tentative.derniere < excluded.derniere - interval '1 day' then 1
                                    else tentative.echecs + 1
                                end,
                                derniere = excluded.derniere
                            where tentative.echecs < :seuil
                                or tentative.derniere + least(power(2, least(tentative.echecs - :seuil, 10)), 900)
                                    * interval '1 second' <= excluded.derniere
                            returning 1
                        )
                        select derniere + least(power(2, least(echecs - :seuil, 10)), 900) * interval '1 second'
                        from tentative
                        where structure_id = :structure and cle = :cle and not exists (select from compte)
                        """)
                .param("structure", structure.valeur())
                .param("cle", frein.cle())
                .param("seuil", frein.seuil())
                .param("maintenant", Timestamp.from(maintenant))
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /** The try was no failure. What is counted by address alone loses this one, and keeps the others'. */
    void lacher(List<Frein> freins) {
        jdbc.sql("""
                        delete from tentative
                        where cle in (:duSujet) or (cle = :deLOrigine and echecs = 1)
                        """)
                .param("duSujet", freins.stream().limit(2).map(Frein::cle).toList())
                .param("deLOrigine", freins.getLast().cle())
                .update();
        jdbc.sql("""
                        update tentative
                        set echecs = echecs - 1
                        where cle = :deLOrigine
                        """).param("deLOrigine", freins.getLast().cle()).update();
    }
}
