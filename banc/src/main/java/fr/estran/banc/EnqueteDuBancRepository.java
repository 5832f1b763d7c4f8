package fr.estran.banc;

import fr.estran.enquetes.EnqueteId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever was asked by hand is given a link, since no message leaves from here. */
final class EnqueteDuBancRepository {

    private final JdbcClient jdbc;

    EnqueteDuBancRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UUID> lier(EnqueteId enquete) {
        return jdbc.sql("""
                        update enquete_invitation
                        set canal = 'courriel', lien = gen_random_uuid()
                        where enquete_id = :enquete
                        returning lien
                        """).param("enquete", enquete).query(UUID.class).list();
    }
}
