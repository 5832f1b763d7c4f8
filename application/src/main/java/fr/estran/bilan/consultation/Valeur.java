package fr.estran.bilan.consultation;

import java.util.List;
import java.util.Set;

/**
 * A figure as it may be told.
 *
 * @param chemin its path; of several told as one, the codes are joined by a {@code +}
 * @param seule whether it is one figure, whose rows there are, and no group of them
 */
record Valeur(List<String> chemin, int nombre, boolean seule) {

    /** What it is a part of. */
    List<String> tout() {
        return chemin.subList(0, chemin.size() - 1);
    }

    /** Which parts of the whole it stands for, in no order. */
    Set<String> codes() {
        return seule ? Set.of(chemin.getLast()) : Set.of(chemin.getLast().split("\\+"));
    }
}
