package fr.estran.socle.secrets;

import fr.estran.socle.commun.StructureId;
import fr.estran.socle.secrets.Frein.Portee;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record FreinRepository(JdbcClient jdbc) {

    /** Until when one must wait, if one must; else the try is counted as a failure, until {@link #lacher} takes it back. */
    Optional<Instant> serrer(StructureId structure, List<Frein> freins, Instant maintenant) {
        var attentes = new ArrayList<Instant>();
        var premiere = true;
        for (var frein : dansLOrdre(freins)) {
            if (frein.portee() == Portee.ORIGINE && !premiere) {
                Optional.of(attente(frein, maintenant))
                        .filter(maintenant::isBefore)
                        .ifPresent(attentes::add);
                continue;
            }
            var echecs = compter(structure, frein, maintenant);
            if (echecs.isEmpty()) {
                attentes.add(attente(frein, maintenant));
            } else if (frein.portee() == Portee.SIENNE) {
                premiere = echecs.get() == 1;
            }
        }
        return attentes.stream().max(Comparator.naturalOrder());
    }

    /** Of two that cross, one waits for the other. */
    private static List<Frein> dansLOrdre(List<Frein> freins) {
        return freins.stream()
                .sorted(Comparator.comparing(Frein::portee).thenComparing(Frein::cle, Arrays::compareUnsigned))
                .toList();
    }

    Optional<Instant> attente(List<Frein> freins, Instant maintenant) {
        return freins.stream()
                .map(frein -> attente(frein, maintenant))
                .filter(maintenant::isBefore)
                .max(Comparator.naturalOrder());
    }

    /** In one statement: of many tries at once, each sees those before it. Failures are forgotten after a day. */
    private Optional<Integer> compter(StructureId structure, Frein frein, Instant maintenant) {
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
            returning echecs
            """)
                .param("structure", structure)
                .paramSource(frein)
                .param("attente", frein.attente().toSeconds())
                .param("maintenant", maintenant)
                .query(Integer.class)
                .optional();
    }

    /** A statement of its own: the one before may have waited for tries that it does not see. */
    private Instant attente(Frein frein, Instant maintenant) {
        return jdbc.sql("""
            select derniere
                + greatest(:attente, least(power(2, least(echecs - :seuil, 10)), 900)) * interval '1 second'
            from tentative
            where cle = :cle and echecs >= :seuil
            """)
                .paramSource(frein)
                .param("attente", frein.attente().toSeconds())
                .query(Instant.class)
                .optional()
                .orElse(maintenant);
    }

    /**
     * The try was no failure. What counts those of several subjects or places loses the tries of this one, and keeps the
     * others'. Failures of another day, which count for nothing, go too.
     */
    void lacher(List<Frein> freins, Instant maintenant) {
        var siens = 1;
        for (var frein : dansLOrdre(freins)) {
            var echecs = verrouiller(frein);
            switch (frein.portee()) {
                case SIENNE -> {
                    siens = Math.max(1, echecs);
                    oublier(frein);
                }
                case SUJET -> rendre(frein, siens);
                case ORIGINE -> rendre(frein, 1);
            }
        }
        jdbc.sql("""
            delete from tentative
            where cle in (
                    select cle
                    from tentative
                    where derniere < :hier
                    for update skip locked
                )
            """).param("hier", maintenant.minus(Duration.ofDays(1))).update();
    }

    /** Nobody waits any more for what was tried at that subject, from wherever. */
    void oublier(List<Frein> freins) {
        dansLOrdre(freins).stream()
                .filter(frein -> frein.portee() != Portee.ORIGINE)
                .forEach(this::oublier);
    }

    private int verrouiller(Frein frein) {
        return jdbc.sql("""
            select echecs
            from tentative
            where cle = :cle
            for update
            """)
                .param("cle", frein.cle())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private void oublier(Frein frein) {
        jdbc.sql("""
            delete from tentative
            where cle = :cle
            """).param("cle", frein.cle()).update();
    }

    private void rendre(Frein frein, int combien) {
        jdbc.sql("""
            update tentative
            set echecs = greatest(1, echecs - :combien)
            where cle = :cle
            """).param("cle", frein.cle()).param("combien", combien).update();
    }
}
