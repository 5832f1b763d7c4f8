package fr.estran.territoire;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class LieuRepository {

    private static final String LIEUX = """
            select id, nom, concat_ws(', ', adresse, code_postal, commune) as adresse, etage, acces, arret
            from lieu
            """;

    private final JdbcClient jdbc;

    LieuRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<LieuDecrit> tous() {
        return jdbc.sql(LIEUX + "order by nom, id").query(LieuDecrit.class).list();
    }

    Optional<LieuDecrit> lire(UUID lieu) {
        return jdbc.sql(LIEUX + "where id = :lieu")
                .param("lieu", lieu)
                .query(LieuDecrit.class)
                .optional();
    }

    int decrire(UUID lieu, FormulaireLieu dit) {
        return jdbc.sql("""
                        update lieu
                        set etage = :etage, acces = :acces, arret = :arret
                        where id = :lieu
                        """)
                .param("lieu", lieu)
                .param("etage", dit.etage())
                .param("acces", dit.acces())
                .param("arret", dit.arret())
                .update();
    }
}
