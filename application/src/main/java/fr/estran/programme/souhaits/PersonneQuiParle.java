package fr.estran.programme.souhaits;

import fr.estran.socle.commun.UsagerId;
import java.util.List;

/** Somebody of the register: the record that stands, and all their records. */
record PersonneQuiParle(UsagerId id, List<UsagerId> fiches) {

    PersonneQuiParle {
        fiches = List.copyOf(fiches);
    }
}
