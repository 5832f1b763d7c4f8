package fr.estran.programme.gestion;

import fr.estran.socle.commun.ActionId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the staff write of an action. */
@Repository
record GestionRepository(JdbcClient jdbc) {

    void ajouter(ActionId action, SaisieAction saisie, Optional<ActionId> reprogrammationDe) {
        ecrire("""
            insert into action (
                structure_id, id, type, titre, thematique, capacite, intervenant, partenaire, presentation,
                pour_qui, a_apporter, publiee, reservation, inscriptions_des, places_gardees,
                gardees_jusqu_au, promotion, delai_reponse, ou, visio_adresse, reprogrammation_de_id)
            values (
                structure_courante(), :action, :type, :titre, :thematique, :capacite, :intervenant,
                :partenaire, :presentation, :pourQui, :aApporter, :publiee, :reservation, :inscriptionsDes,
                :placesGardees, :gardeesJusquAu, :promotion, :delaiReponse, :ou, :visioAdresse,
                :reprogrammation)
            """, action, saisie)
                .param("reprogrammation", reprogrammationDe.orElse(null))
                .update();
    }

    void modifier(ActionId action, SaisieAction saisie) {
        ecrire("""
            update action
            set
                type = :type,
                titre = :titre,
                thematique = :thematique,
                capacite = :capacite,
                intervenant = :intervenant,
                partenaire = :partenaire,
                presentation = :presentation,
                pour_qui = :pourQui,
                a_apporter = :aApporter,
                publiee = :publiee and recueil_id is null,
                reservation = :reservation,
                inscriptions_des = :inscriptionsDes,
                places_gardees = :placesGardees,
                gardees_jusqu_au = :gardeesJusquAu,
                promotion = :promotion,
                delai_reponse = :delaiReponse,
                ou = :ou,
                visio_adresse = :visioAdresse
            where id = :action
            """, action, saisie).update();
    }

    private JdbcClient.StatementSpec ecrire(String sql, ActionId action, SaisieAction saisie) {
        return jdbc.sql(sql).param("action", action).paramSource(saisie);
    }

    /** An appointment is one person's: it never is. */
    void publier(ActionId action) {
        jdbc.sql("update action set publiee = true where id = :action and recueil_id is null")
                .param("action", action)
                .update();
    }
}
