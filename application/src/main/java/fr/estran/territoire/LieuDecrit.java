package fr.estran.territoire;

import fr.estran.commun.LieuId;
import fr.estran.commun.Messages;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A venue, with the words that help to find the room, and what the team alone is told.
 *
 * @param retireLe since when the service goes there no more
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
        @Nullable LocalDate retireLe) {

    private static final Messages MESSAGES = Messages.de("territoire");

    public boolean complet() {
        return etage != null && acces != null && arret != null;
    }

    /** A place alone, which one would take for one more line of the address. */
    public boolean arretSansLeMot() {
        return arret != null && !arret.toLowerCase(Locale.FRENCH).contains(MESSAGES.dire("lieux.arret.mot"));
    }

    /** Somebody can be rung there on a morning of snow. */
    public boolean joignable() {
        return contactTelephone != null;
    }
}
