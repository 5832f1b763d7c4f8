package fr.estran.inscriptions.places;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What those who are registered answered to what their action asks. */
@Repository
record ReponseRepository(JdbcClient jdbc) {

    record ReponseGardee(InscriptionId inscription, ReponseDite dite) {}

    /** Those that are said now, and no other; of what the action does not ask, nothing. */
    void repondre(InscriptionId inscription, Collection<ReponseDite> reponses) {
        jdbc.sql("delete from reponse_d_inscription where inscription_id = :inscription")
                .param("inscription", inscription)
                .update();
        jdbc.sql("""
            insert into reponse_d_inscription (structure_id, inscription_id, rang, question, reponse)
            select inscription.structure_id, inscription.id, posee.rang, posee.question, dite.reponse
            from inscription
            join question_d_inscription posee on posee.structure_id = inscription.structure_id
                and posee.action_id = inscription.action_id
            join unnest(:questions::text[], :reponses::text[]) dite (question, reponse)
                on dite.question = posee.question and dite.reponse <> ''
            where inscription.id = :inscription
            on conflict do nothing
            """)
                .param("inscription", inscription)
                .param("questions", reponses.stream().map(ReponseDite::question).toList())
                .param("reponses", reponses.stream().map(ReponseDite::reponse).toList())
                .update();
    }

    List<ReponseGardee> de(Collection<InscriptionId> inscriptions) {
        return jdbc.sql("""
            select inscription_id as inscription, concat_ws(chr(10), question, reponse) as dite
            from reponse_d_inscription
            where inscription_id = any(:inscriptions)
            order by rang
            """)
                .param("inscriptions", inscriptions)
                .query(ReponseGardee.class)
                .list();
    }

    /** Of the action, nobody answers any more what stood there; what is asked still, or was corrected in the other place, is kept. */
    void oublier(ActionId action, int rang) {
        jdbc.sql("""
            delete from reponse_d_inscription reponse
            using inscription
            where inscription.structure_id = reponse.structure_id
                and inscription.id = reponse.inscription_id
                and inscription.action_id = :action
                and not exists (
                    select from question_d_inscription posee
                    where posee.structure_id = inscription.structure_id
                        and posee.action_id = inscription.action_id
                        and (posee.question = reponse.question or posee.rang = reponse.rang and posee.rang <> :rang))
            """).param("action", action).param("rang", rang).update();
    }
}
