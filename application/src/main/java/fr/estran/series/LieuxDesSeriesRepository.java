package fr.estran.series;

import fr.estran.commun.LieuId;
import fr.estran.commun.Messages;
import fr.estran.territoire.AttacheAuLieu;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Series that come back at a venue follow it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class LieuxDesSeriesRepository implements AttacheAuLieu {

    private static final Messages MESSAGES = Messages.de("programme");

    private final JdbcClient jdbc;

    LieuxDesSeriesRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> enMots(LieuId lieu) {
        var n = jdbc.sql("select count(*)::integer from serie where lieu_id = :lieu")
                .param("lieu", lieu)
                .query(Integer.class)
                .single();
        return n == 0 ? List.of() : List.of(MESSAGES.dire("attache.series", Map.of("n", n)));
    }

    @Override
    public void suivre(LieuId de, LieuId vers) {
        jdbc.sql("update serie set lieu_id = :vers where lieu_id = :de")
                .param("de", de)
                .param("vers", vers)
                .update();
    }
}
