package fr.estran.socle.droits;

import fr.estran.socle.commun.StructureId;
import java.io.Serializable;
import java.security.Principal;

/** Whoever has shown that an account is theirs: in full, or by one factor of two. */
public sealed interface Connecte extends Principal, Serializable permits Identite, EnAttente {

    CompteId compte();

    StructureId structure();

    int generation();

    /** The account's id: sessions are found by it, and logs may hold it. */
    @Override
    default String getName() {
        return compte().valeur().toString();
    }
}
