package fr.estran.personnes.registre;

import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.UsagerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A module that holds something on the people of the register. A test walks through the database, and fails on the table
 * that refers to a person and that none of these answers for.
 *
 * <p>A person is given by all their records: the one that is kept, and those that it absorbed.
 */
public interface Detenteur {

    /** The tables that it answers for. */
    default Set<String> tables() {
        return Set.of();
    }

    /** All that is held on the person, for themselves to read: one for each of {@link #tables}. */
    default List<Rubrique> rendre(Collection<UsagerId> fiches) {
        return List.of();
    }

    /** What has to be settled before the person may be forgotten, and where that is done. */
    default List<Carte.Ligne> retient(Collection<UsagerId> fiches) {
        return List.of();
    }

    /**
     * Nothing that is left says who the person was, and no figure of the past changes. In the order of the beans: what a
     * lower module still needs to know is asked of it before it forgets.
     */
    void oublier(Collection<UsagerId> fiches);

    /** The last day on which something was heard of each, as far as the module knows. */
    default Map<UsagerId, LocalDate> derniersContacts() {
        return Map.of();
    }

    /** The same of these records alone. */
    default Map<UsagerId, LocalDate> derniersContacts(Collection<UsagerId> fiches) {
        return Map.of();
    }

    /** The years of figures in which the person is counted. */
    default Set<Integer> anneesComptees(Collection<UsagerId> fiches) {
        return Set.of();
    }
}
