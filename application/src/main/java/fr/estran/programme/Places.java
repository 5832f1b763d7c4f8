package fr.estran.programme;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What the programme needs to know of places, and asks of whoever gives them out. Called within a transaction. */
public interface Places {

    /** Of each action that has places. */
    Map<UUID, PlacesRestantes> des(Collection<UUID> actions);

    /**
     * Before an action is given fewer places than are taken: the excess is logged with its reason.
     *
     * @param raison why, in a few words; whoever is registered keeps their place
     */
    void consignerExcedent(UUID action, int capacite, String raison);
}
