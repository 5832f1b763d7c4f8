package fr.estran.programme.ateliers;

import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.SeanceId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a venue answered for the room of a session.
 *
 * @param perimee it was asked for other hours, or elsewhere: the session has moved since
 * @param par who answered
 */
record SalleDeSeance(
        SeanceId seance,
        @Nullable UUID salle,
        @Nullable String nom,
        String etat,
        boolean perimee,
        @Nullable String par,
        LocalDate le) {

    private static final Messages MESSAGES = Messages.de("programme/programme");

    /** Salle confirmée le 12 janvier par l'accueil : Salle bleue. */
    public String enMots() {
        var dits = new HashMap<String, Object>(
                Map.of("nom", nom == null ? "" : " : " + nom, "jour", Jours.sansAnnee(le), "etat", etat));
        dits.put("par", par == null ? "" : par);
        return MESSAGES.dire(perimee ? "salle.perimee" : "salle." + etat, dits);
    }
}
