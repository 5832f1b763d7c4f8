package fr.estran.programme;

import fr.estran.socle.commun.ActionId;
import java.util.Collection;
import java.util.Map;

/** What the programme needs to know of places, and asks of whoever gives them out. Called within a transaction. */
public interface Places {

    /** Of each action that has places. */
    Map<ActionId, PlacesRestantes> des(Collection<ActionId> actions);

    /**
     * Before an action is given fewer places than are taken: the excess is logged with its reason.
     *
     * @param raison why, in a few words; whoever is registered keeps their place
     */
    void consignerExcedent(ActionId action, int capacite, String raison);
}
