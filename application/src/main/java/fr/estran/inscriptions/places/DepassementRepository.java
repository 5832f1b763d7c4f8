package fr.estran.inscriptions.places;

import fr.estran.socle.commun.ActionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Places promised beyond those that there are: never silently, always with a reason. */
@Repository
record DepassementRepository(JdbcClient jdbc) {

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

    /**
     * Records of the past may hold more registrations and groups than places: they are kept, and what exceeds the places, and
     * what the team has allowed already, is logged.
     */
    void consignerLaReprise() {
        jdbc.sql("""
            merge into depassement
            using (
                select
                    occupation.structure_id,
                    occupation.action_id,
                    occupation.prises - occupation.capacite - coalesce(sum(permis.places), 0) as places
                from occupation
                left join depassement permis on permis.structure_id = occupation.structure_id
                    and permis.action_id = occupation.action_id
                    and permis.motif <> 'reprise'
                where occupation.prises > occupation.capacite
                group by
                    occupation.structure_id, occupation.action_id, occupation.prises, occupation.capacite
                having occupation.prises - occupation.capacite > coalesce(sum(permis.places), 0)
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
