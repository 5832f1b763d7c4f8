package fr.estran.accueil.agenda;

import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the team could not come.
 *
 * @param au the last day, included
 * @param absence that was noted with it
 * @param bandeau what the site says of it, until the last day
 * @param revenueLe it was a mistake
 */
public record JourneeAnnulee(
        UUID id,
        ConseillerId conseiller,
        String nom,
        LocalDate du,
        LocalDate au,
        String motif,
        @Nullable UUID absence,
        @Nullable String bandeau,
        Instant le,
        @Nullable Instant revenueLe) {

    private static final Messages MESSAGES = Messages.de("accueil/journees");

    /** Mardi 16 janvier 2024, or from one day to another. */
    public String quand() {
        return quand(du, au);
    }

    static String quand(LocalDate du, LocalDate au) {
        return du.equals(au) ? Jours.dire(du) : MESSAGES.dire("dates", "du", Jours.sansAnnee(du), "au", Jours.dire(au));
    }

    public boolean revenue() {
        return revenueLe != null;
    }
}
