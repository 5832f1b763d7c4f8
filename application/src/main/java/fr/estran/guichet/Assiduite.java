package fr.estran.guichet;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What whoever notes attendance knows, and registration asks: who had a place and did not come. */
public interface Assiduite {

    /** Of each who was absent since then, without a word, how often; nothing of the others. */
    Map<UUID, Integer> absences(Collection<UUID> usagers, Instant depuis);
}
