package fr.estran.rendezvous;

import fr.estran.commun.LieuId;
import fr.estran.commun.Messages;
import fr.estran.territoire.AttacheAuLieu;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hours of appointments, appointments, and hours given back: they follow their venue. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class LieuxDesPlagesRepository implements AttacheAuLieu {

    private static final Messages MESSAGES = Messages.de("rendezvous");

    private final JdbcClient jdbc;

    LieuxDesPlagesRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> enMots(LieuId lieu) {
        var n = jdbc.sql("select count(*)::integer from plage_rendez_vous where lieu_id = :lieu")
                .param("lieu", lieu)
                .query(Integer.class)
                .single();
        return n == 0 ? List.of() : List.of(MESSAGES.dire("attache.plages", Map.of("n", n)));
    }

    @Override
    public void suivre(LieuId de, LieuId vers) {
        jdbc.sql("update plage_rendez_vous set lieu_id = :vers where lieu_id = :de")
                .param("de", de)
                .param("vers", vers)
                .update();
        jdbc.sql("update rendez_vous set lieu_id = :vers where lieu_id = :de")
                .param("de", de)
                .param("vers", vers)
                .update();
        jdbc.sql("update creneau_libere set lieu_id = :vers where lieu_id = :de")
                .param("de", de)
                .param("vers", vers)
                .update();
    }
}
