package fr.estran.inscriptions.places;

import fr.estran.socle.commun.ActionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;

/**
 * Places beyond those that there are, given out of turn: by the staff, never silently, with a reason that stays; they end with
 * the registrations that needed them. Whoever calls holds the lock.
 */
@Component
record Depassements(DepassementRepository depassements, PlacesRepository places, Mouvements mouvements) {

    /** Room for so many more than are there now. */
    void permettre(ActionId action, int personnes, String raison, Auteur auteur) {
        places.capacite(action).ifPresent(capacite -> accueillir(action, capacite - personnes, raison, auteur));
    }

    /** Room for those who are there, though there be only so many places. */
    void accueillir(ActionId action, int capacite, String raison, Auteur auteur) {
        var excedent = places.prises(action) - capacite;
        // Never fewer than there are now: places may be added, and still not be enough.
        if (excedent > places.excedent(action)) {
            depassements.porterA(action, excedent, raison);
            mouvements.excedent(action, excedent, raison, auteur);
        }
    }

    /** After somebody has left, or places were added. */
    void resserrer(ActionId action) {
        if (depassements.resserrer(action)) {
            mouvements.excedent(action, places.excedent(action), null, Auteur.SERVICE);
        }
    }

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
    }
}
