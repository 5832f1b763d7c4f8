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
 */
record AgendaRelu(
        UUID id,
        ConseillerId conseiller,
        String courriel,
        @Nullable String etag,
        @Nullable LocalDate jourLu) {}
