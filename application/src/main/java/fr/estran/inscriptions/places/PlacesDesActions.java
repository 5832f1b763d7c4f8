package fr.estran.inscriptions.places;

import static java.util.stream.Collectors.toMap;

import fr.estran.programme.Places;
import fr.estran.programme.PlacesRestantes;
import fr.estran.socle.commun.ActionId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;

/**
 * How many places are left, counted from what is there, each time; and the places beyond those that there are, given out of turn:
 * by the staff, never silently, with a reason that stays. They end with the registrations that needed them. Whoever changes them
 * holds the lock of the action.
 *
 * <p>Rule: places.
 */
@Component
record PlacesDesActions(PlacesRepository places, Mouvements mouvements, Clock horloge) implements Places {

    @Override
    public Map<ActionId, PlacesRestantes> des(Collection<ActionId> actions) {
        return places.des(actions, LocalDate.now(horloge));
    }

    @Override
    public void consignerExcedent(ActionId action, int capacite, String raison) {
        accueillir(action, capacite, raison, Auteur.SERVICE);
    }

    /** Room for so many more than are there now. */
    void permettre(ActionId action, int personnes, String raison, Auteur auteur) {
        places.capacite(action).ifPresent(capacite -> accueillir(action, capacite - personnes, raison, auteur));
    }

    /** Room for those who are there, though there be only so many places. */
    private void accueillir(ActionId action, int capacite, String raison, Auteur auteur) {
        var excedent = places.prises(action) - capacite;
        // Never fewer than there are now: places may be added, and still not be enough.
        if (excedent > places.excedent(action)) {
            places.porterA(action, excedent, raison);
            mouvements.excedent(action, excedent, raison, auteur);
        }
    }

    /** After somebody has left, or places were added. */
    void resserrer(ActionId action) {
        if (places.resserrer(action)) {
            mouvements.excedent(action, places.excedent(action), null, Auteur.SERVICE);
        }
    }

    @Repository
    record PlacesRepository(JdbcClient jdbc) {

        private static final String PLACES = """
                                select
                                    action.id,
                                    action.capacite,
                                    occupation.prises,
                                    greatest(0, action.capacite - occupation.prises - reste.gardees) as restantes,
                                    least(reste.gardees, greatest(0, action.capacite - occupation.prises)) as gardees,
                                    reste.en_attente
                                from action
                                join occupation on occupation.structure_id = action.structure_id and occupation.action_id = action.id
                                cross join lateral (
                                    select
                                        case when action.gardees_jusqu_au >= :jour then greatest(0, action.places_gardees - (
                                            select count(*)
                                            from inscription
                                            where inscription.structure_id = action.structure_id
                                                and inscription.action_id = action.id
                                                and inscription.statut in ('confirmee', 'proposee')
                                                and inscription.canal in\s""" + Provenance.sql(Provenance::auGuichet) + """
                                                ))
                                        else 0 end as gardees,
                                        (
                                            select count(*)
                                            from inscription
                                            where inscription.structure_id = action.structure_id
                                                and inscription.action_id = action.id
                                                and inscription.statut = 'liste_attente'
                                        ) as en_attente
                                ) reste
                                where action.id = any(:actions) and action.capacite is not null
                                """;

        private record Ligne(ActionId id, int capacite, int prises, int restantes, int gardees, int enAttente) {}

        Map<ActionId, PlacesRestantes> des(Collection<ActionId> actions, LocalDate jour) {
            return jdbc.sql(PLACES).param("actions", actions).param("jour", jour).query(Ligne.class).stream()
                    .collect(toMap(
                            Ligne::id,
                            ligne -> new PlacesRestantes(
                                    ligne.capacite(),
                                    ligne.prises(),
                                    ligne.restantes(),
                                    ligne.gardees(),
                                    ligne.enAttente())));
        }

        int prises(ActionId action) {
            return jdbc.sql("select prises from occupation where action_id = :action")
                    .param("action", action)
                    .query(Integer.class)
                    .single();
        }

        int excedent(ActionId action) {
            return jdbc.sql("select excedent from occupation where action_id = :action")
                    .param("action", action)
                    .query(Integer.class)
                    .single();
        }

        /** Nothing where whoever comes has a place. */
        Optional<Integer> capacite(ActionId action) {
            return jdbc.sql("select capacite from occupation where action_id = :action and capacite is not null")
                    .param("action", action)
                    .query(Integer.class)
                    .optional();
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
    }
}
