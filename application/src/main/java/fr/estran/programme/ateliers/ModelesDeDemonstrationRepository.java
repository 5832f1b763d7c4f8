package fr.estran.programme.ateliers;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** From which models the workshops of the records of the demonstration would have started. */
@Repository
record ModelesDeDemonstrationRepository(JdbcClient jdbc) {

    /** Each from the model of its theme. */
    void retenirParTheme() {
        jdbc.sql("""
            insert into action_modele (structure_id, action_id, modele_id)
            select action.structure_id, action.id, modele.id
            from modele_atelier modele
            join action on action.structure_id = modele.structure_id
                and action.thematique = modele.thematique
                and action.type = 'atelier'
            on conflict do nothing
            """).update();
    }
}
