package fr.estran.inscriptions.places;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record MouvementRepository(JdbcClient jdbc) {

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
