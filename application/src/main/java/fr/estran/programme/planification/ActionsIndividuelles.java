package fr.estran.programme.planification;

import fr.estran.socle.commun.ActionId;
import java.util.Optional;

/** Where the team finds an action that is one person's: whoever gives appointments knows. */
public interface ActionsIndividuelles {

    /** The page of the appointment; nothing of any other action. */
    Optional<String> page(ActionId action);
}
