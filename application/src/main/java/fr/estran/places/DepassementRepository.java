package fr.estran.places;

import fr.estran.commun.ActionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Places promised beyond those that there are: never silently, always with a reason. */
@Repository
class DepassementRepository {

    private final JdbcClient jdbc;

    DepassementRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The whole excess of the action, from now on. */
    void porterA(ActionId action, int places, String raison) {
        jdbc.sql("""
                        insert into depassement (structure_id, action_id, motif, places, raison)
                        values (structure_courante(), :action, 'equipe', :places, :raison)
                        on conflict (structure_id, action_id, motif)
                        do update set places = excluded.places, raison = excluded.raison
                        """)
                .param("action", action)
                .param("places", places)
                .param("raison", raison)
                .update();
        // Last: never, not even for a moment, are there fewer places than are taken.
        jdbc.sql("delete from depassement where action_id = :action and motif <> 'equipe'")
                .param("action", action)
                .update();
    }

    /**
     * Places beyond those that there are end with the registrations that needed them: nobody else is given one.
     *
     * @return whether there are fewer now
     */
    boolean resserrer(ActionId action) {
        var moindres = jdbc.sql("""
                        update depassement
                        set places = least(depassement.places, occupation.prises - occupation.capacite)
                        from occupation
                        where depassement.action_id = :action
                            and occupation.structure_id = depassement.structure_id
                            and occupation.action_id = depassement.action_id
                            and occupation.prises > occupation.capacite
                            and occupation.prises < occupation.capacite + occupation.excedent
                        """).param("action", action).update();
        var retirees = jdbc.sql("""
                        delete from depassement
                        using occupation
                        where depassement.action_id = :action
                            and occupation.structure_id = depassement.structure_id
                            and occupation.action_id = depassement.action_id
                            and occupation.prises <= occupation.capacite
                        """).param("action", action).update();
        return moindres + retirees > 0;
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
                                and inscription.statut in ('confirmee', 'proposee')
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
