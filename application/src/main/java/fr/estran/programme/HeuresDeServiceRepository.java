package fr.estran.programme;

import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class HeuresDeServiceRepository {

    private final JdbcClient jdbc;

    HeuresDeServiceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<HeuresDeService.Plage> plages() {
        return jdbc.sql("select jour, ouvre, ferme from service_ouverture order by jour, ouvre")
                .query(HeuresDeService.Plage.class)
                .list();
    }

    ZoneId fuseau() {
        return ZoneId.of(
                jdbc.sql("select fuseau from structure").query(String.class).single());
    }
}
