package fr.estran.accueil.ailleurs;

import fr.estran.socle.commun.ConseillerId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A calendar that is to be read again.
 *
 * @param courriel of the account of its holder: by it, calendars name them
 * @param etag what it called itself when it was last read whole; null where it said nothing
 * @param jourLu when that was; null before the first time
 * @param caldav whether it is one of a CalDAV server
 * @param lu whether its hours are taken
 * @param ecrit whether the sessions of its holder are written there
 */
record AgendaRelu(
        UUID id,
        ConseillerId conseiller,
        String courriel,
        @Nullable String etag,
        @Nullable LocalDate jourLu,
        boolean caldav,
        boolean lu,
        boolean ecrit) {

    /** One that is read at its address, for the first time. */
    static AgendaRelu publie(UUID id, ConseillerId conseiller, String courriel) {
        return new AgendaRelu(id, conseiller, courriel, null, null, false, true, false);
    }
}
