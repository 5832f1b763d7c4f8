package fr.estran.commun;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Ids are made here and not in the database, so that a client that is off line can make them too. */
public final class Identifiants {

    private Identifiants() {}

    /** A UUID of version 7: rows made together lie together in the index. */
    public static UUID nouveau() {
        return UuidCreator.getTimeOrderedEpochFast();
    }
}
