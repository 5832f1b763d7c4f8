package fr.estran.personnes.registre;

import fr.estran.socle.commun.UsagerId;
import java.util.Collection;
import java.util.List;

/** What whoever gives places knows, and a merge must say: two records that are one person may hold two places. */
public interface PlacesEnDouble {

    /** For which action, and where one of the two places is given back. */
    record Place(String titre, String quand, String lien) {}

    /** Those of the second person's records, to come, for an action where the first has one too or waits for one, or at the same hour. */
    List<Place> entre(Collection<UsagerId> unes, Collection<UsagerId> autres);
}
