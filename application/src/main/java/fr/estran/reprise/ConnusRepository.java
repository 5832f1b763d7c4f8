package fr.estran.reprise;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ConnusRepository {

    private final JdbcClient jdbc;

    ConnusRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Connus lire() {
        return new Connus(
                jdbc.sql("""
                                select reference, nom_entier(conseiller) as nom, '' as commune
                                from conseiller
                                order by reference
                                """).query(Connus.Connu.class).list(),
                jdbc.sql("""
                                select reference, nom, coalesce(commune, '') as commune
                                from lieu
                                where fusionne_dans_id is null
                                order by reference
                                """).query(Connus.Connu.class).list());
    }
}
