package fr.estran.presences;

import fr.estran.socle.commun.SeanceId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as a device makes it, with or without network: the same one sent twice is taken once.
 *
 * @param id made on the device
 * @param noteeLe by the device's clock, corrected by what it was wrong by
 * @param appareil whose it is; on line, the account itself
 * @param vue the last entry that the device had seen of the same thing: whoever overrules what they have seen disagrees
 *     with nobody
 */
public record Saisie(
        UUID id,
        SeanceId seance,
        Instant noteeLe,
        UUID appareil,
        UUID compte,
        @Nullable UUID vue,
        Fait fait) {

    /** A clock that runs ahead must not have the last word for ever. */
    Saisie pasApres(Instant maintenant) {
        return noteeLe.isAfter(maintenant) ? new Saisie(id, seance, maintenant, appareil, compte, vue, fait) : this;
    }
}
