package fr.estran.inscriptions.maplace;

import fr.estran.socle.commun.InscriptionId;
import java.util.Optional;

/** How and when somebody will be reminded: told by the module that will do it, from what it has planned. */
public interface RappelPrevu {

    /** A sentence, true of what will happen; nothing where the person has been reminded already. */
    Optional<String> de(InscriptionId inscription);
}
