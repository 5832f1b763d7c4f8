package fr.estran.inscriptions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Places promised beyond those that there are: never silently, always with a reason. */
@Repository
class DepassementRepository {

    private final JdbcClient jdbc;

    DepassementRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Records of the past may hold more registrations than places: they are kept, and the excess is logged. */
    void consignerLaReprise() {
        jdbc.sql("""
                        merge into depassement
                        using (
                            select
                                action.structure_id,
                                action.id as action_id,
                                count(*) - action.capacite as places
                            from action
                            join inscription on inscription.structure_id = action.structure_id
                                and inscription.action_id = action.id
                                and inscription.statut = 'confirmee'
                            where action.capacite is not null
                            group by action.structure_id, action.id
                            having count(*) > action.capacite
                        ) excedent
                        on depassement.structure_id = excedent.structure_id
                            and depassement.action_id = excedent.action_id
                            and depassement.motif = 'reprise'
                        when matched and depassement.places <> excedent.places then
                            update set places = excedent.places
                        when not matched then
                            insert (structure_id, action_id, motif, places)
                            values (excedent.structure_id, excedent.action_id, 'reprise', excedent.places)
                        when not matched by source and depassement.motif = 'reprise' then
                            delete
                        """).update();
    }
}
