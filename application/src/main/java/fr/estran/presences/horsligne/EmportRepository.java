package fr.estran.presences.horsligne;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record EmportRepository(JdbcClient jdbc) {

    /** @param jusqua the end of the day after */
    record Calendrier(LocalDate jour, Instant jusqua, String fuseau) {}

    /** The day that a moment falls on, where the town is. */
    Calendrier calendrier(Instant moment) {
        return jdbc.sql("""
            select
                (:moment at time zone fuseau)::date as jour,
                ((:moment at time zone fuseau)::date + 2)::timestamp at time zone fuseau as jusqua,
                fuseau
            from structure
            """).param("moment", moment).query(Calendrier.class).single();
    }
}
