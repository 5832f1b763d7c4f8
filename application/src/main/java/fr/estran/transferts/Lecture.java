package fr.estran.transferts;

import fr.estran.echanges.Constat;
import java.util.List;

/** What became of a zip that was read. */
sealed interface Lecture {

    /** @param laisses what was in the zip beside the folder: perhaps the very file that is missed */
    record Refusee(Trouvailles erreurs, List<Constat> laisses) implements Lecture {}

    record Acceptee(Changements changements, List<Constat> constats) implements Lecture {}
}
