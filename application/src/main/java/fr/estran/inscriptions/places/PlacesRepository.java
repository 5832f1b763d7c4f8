package fr.estran.inscriptions.places;

import static java.util.stream.Collectors.toMap;

import fr.estran.programme.PlacesRestantes;
import fr.estran.socle.commun.ActionId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How many places are left: counted from what is there, each time.
 *
 * <p>Rule: places.
 */
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
                                    case when action.gardees_jusqu_au >= :jour then greatest(0, action.places_gardees - count(*) filter (
                                        where inscription.statut in ('confirmee', 'proposee')
                                            and inscription.canal in\s""" + Provenance.sql(Provenance::auGuichet) + """
                                            ))
                                    else 0 end as gardees,
                                    count(*) filter (where inscription.statut = 'liste_attente') as en_attente
                                from inscription
                                where inscription.structure_id = action.structure_id and inscription.action_id = action.id
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
}
