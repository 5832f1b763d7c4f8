package fr.estran.bilan.statistiques;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The lots that figures are counted by: 32 of sessions, those of an action in one; 128 of people; and what is of neither. The
 * database says which lot a change is of (V545), and of which lot a row is: the same functions do both.
 */
final class Lots {

    /** A change of all of them. */
    static final int TOUS = -1;

    /** What is counted as a whole. */
    static final int RESTE = 160;

    /** Where more have changed, all are counted again. */
    private static final int AU_PLUS = 40;

    private Lots() {}

    /** Those whose state is another. */
    static Set<Integer> changes(Map<Integer, Long> avant, Map<Integer, Long> apres) {
        var changes = new HashSet<Integer>();
        IntStream.rangeClosed(TOUS, RESTE)
                .filter(lot -> !Objects.equals(avant.get(lot), apres.get(lot)))
                .forEach(changes::add);
        return changes;
    }

    /** Whether it is worth counting them alone. */
    static boolean aPart(Set<Integer> changes) {
        return changes.size() <= AU_PLUS && !changes.contains(TOUS);
    }
}
