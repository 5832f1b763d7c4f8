package fr.estran.souhaits;

import fr.estran.commun.UsagerId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody of the register: the record that stands, where they live, and all their records. */
record PersonneQuiParle(UsagerId id, @Nullable String quartier, List<UsagerId> fiches) {

    PersonneQuiParle {
        fiches = List.copyOf(fiches);
    }
}
