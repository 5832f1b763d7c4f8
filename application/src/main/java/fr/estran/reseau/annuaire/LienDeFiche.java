package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.OrganismeId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param reponduLe when somebody of the body last answered by it; null: nobody did */
public record LienDeFiche(
        OrganismeId organisme,
        Instant creeLe,
        Instant expireLe,
        @Nullable Instant reponduLe) {

    boolean expire(Instant maintenant) {
        return !maintenant.isBefore(expireLe);
    }
}
