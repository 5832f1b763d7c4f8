package fr.estran.socle.droits;

import fr.estran.socle.commun.StructureId;
import java.io.Serializable;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whoever has shown that an account is theirs: in full, or by one factor of two. */
public sealed interface Connecte extends Principal, Serializable permits Identite, EnAttente {

    CompteId compte();

    /** Whose request this is; null where nobody is signed in, or nobody asks. */
    static @Nullable CompteId courant() {
        var qui = SecurityContextHolder.getContext().getAuthentication();
        return qui != null && qui.getPrincipal() instanceof Connecte connecte ? connecte.compte() : null;
    }

    StructureId structure();

    int generation();

    /** The account's id: sessions are found by it, and logs may hold it. */
    @Override
    default String getName() {
        return compte().valeur().toString();
    }
}
