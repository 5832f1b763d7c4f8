package fr.estran.inscriptions.guichet;

import fr.estran.socle.commun.UsagerId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** What whoever notes attendance knows, and registration asks: who had a place and did not come. */
public interface Assiduite {

    /** Of each who was absent since then, without a word, how often; nothing of the others. */
    Map<UsagerId, Integer> absences(Collection<UsagerId> usagers, Instant depuis);
}
