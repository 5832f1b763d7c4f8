package fr.estran.comptes;

import fr.estran.socle.droits.Roles;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An account as a page shows it. */
public record CompteVu(
        String id,
        String nom,
        String courriel,
        Roles roles,
        boolean actif,
        @Nullable Instant derniereConnexion) {

    public static CompteVu de(Compte compte) {
        return new CompteVu(
                compte.id().valeur().toString(),
                compte.nom(),
                compte.courriel(),
                compte.roles(),
                compte.actif(),
                compte.derniereConnexion());
    }
}
