package fr.estran.inscriptions.places;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
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

    /** One line of the journal of places. */
    record Mouvement(
            ActionId action,
            String genre,
            @Nullable InscriptionId inscription,
            @Nullable String de,
            @Nullable String vers,
            @Nullable Integer places,
            String cause,
            @Nullable String raison) {}
}
