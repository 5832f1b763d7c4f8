package fr.estran.ville.calendrier;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record FeriesRepository(JdbcClient jdbc) {

    /** Sessions to come: their hour would be told as another. One that has no hour keeps its day. */
    int aVenir(Instant maintenant) {
        return jdbc.sql("""
            select count(*)::integer
            from seance
            where statut = 'prevue' and heure_connue and debut >= :maintenant
            """)
                .param("maintenant", maintenant)
                .query(Integer.class)
                .single();
    }
}
