package fr.estran.messages;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Texts that wait, because the public has set off as many as the town pays for. */
@Repository
record RetenusRepository(JdbcClient jdbc) {

    /** It was not tried: the town has paid for enough of them for now. */
    void remettre(UUID message, Instant quand) {
        jdbc.sql("""
            update message
            set prochain_essai = :quand, echec = 'budget', tentatives = greatest(0, tentatives - 1)
            where (id = :id or avec_id = :id) and etat = 'a_envoyer'
            """).param("id", message).param("quand", quand).update();
    }

    int retenus() {
        return jdbc.sql("select count(*)::integer from message where etat = 'a_envoyer' and echec = 'budget'")
                .query(Integer.class)
                .single();
    }
}
