package fr.estran.inscriptions;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MouvementRepository {

    private final JdbcClient jdbc;

    MouvementRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ajouter(Mouvement mouvement, Auteur auteur, Instant maintenant) {
        jdbc.sql("""
                        insert into mouvement (
                            structure_id, action_id, genre, inscription_id, de, vers, places, cause, raison, canal,
                            compte_id, le)
                        values (
                            structure_courante(), :action, :genre, :inscription, :de, :vers, :places, :cause, :raison,
                            :canal, :compte, :le)
                        """)
                .paramSource(mouvement)
                .param("canal", auteur.provenance())
                .param("compte", auteur.compte())
                .param("le", maintenant)
                .update();
    }
}
