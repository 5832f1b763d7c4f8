package fr.estran.ville.territoire;

import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A venue, with the words that help to find the room, and what the team alone is told.
 *
 * @param retireLe since when the service goes there no more
 * @param mobile it moves, as a bus does: sessions are held at its stops
 * @param halteDe of a stop, what stops there
 */
public record LieuDecrit(
        LieuId id,
        String nom,
        @Nullable String adresse,
        @Nullable String etage,
        @Nullable String acces,
        @Nullable String arret,
        @Nullable String contactNom,
        @Nullable String contactTelephone,
        @Nullable String contactCourriel,
        @Nullable String cles,
        @Nullable String accesEquipe,
        @Nullable String equipement,
        @Nullable LocalDate retireLe,
        boolean mobile,
        @Nullable LieuId halteDe) {

    private static final Messages MESSAGES = Messages.de("ville/territoire");

    public boolean complet() {
        return mobile || (etage != null && acces != null && arret != null);
    }

    /** Whether one may be told to come there: the service goes there, and it stays where it is. */
    public boolean auChoix() {
        return retireLe == null && !mobile;
    }

    /** A place alone, which one would take for one more line of the address. */
    public boolean arretSansLeMot() {
        return arret != null && !arret.toLowerCase(Locale.FRENCH).contains(MESSAGES.dire("lieux.arret.mot"));
    }
}
