package fr.estran.inscriptions.places;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record RetourRepository(JdbcClient jdbc) {

    /** @param confirmee it had a place; otherwise it waited for one, or was offered one */
    record Partie(InscriptionId inscription, boolean confirmee) {}

    /** Those that ended because the action did, and for no reason of their own: offers first, then by rank. */
    List<Partie> finiesAvec(ActionId action) {
        return jdbc.sql("""
            select inscription.id as inscription, dernier.de = 'confirmee' as confirmee
            from inscription
            cross join lateral (
                select de, cause, canal
                from mouvement
                where mouvement.structure_id = inscription.structure_id
                    and mouvement.inscription_id = inscription.id
                    and mouvement.genre = 'etat'
                order by mouvement.ordre desc
                limit 1
            ) dernier
            where inscription.action_id = :action
                and inscription.statut = 'annulee_service'
                and dernier.cause = 'annulation'
                and dernier.canal = 'service'
            order by dernier.de = 'liste_attente', inscription.ordre
            """).param("action", action).query(Partie.class).list();
    }
}
