package fr.estran.textes;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class GardeDesAppelsRepository {

    private final JdbcClient jdbc;

    GardeDesAppelsRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Integer> mois() {
        return jdbc.sql("select garde_des_appels from reglage_contacts")
                .query(Integer.class)
                .optional();
    }

    void choisir(int mois) {
        jdbc.sql("""
                        insert into reglage_contacts (structure_id, garde_des_appels)
                        values (structure_courante(), :mois)
                        on conflict (structure_id) do update set garde_des_appels = excluded.garde_des_appels
                        """).param("mois", mois).update();
    }
}
