package fr.estran.disponibilites;

import fr.estran.commun.ConseillerId;
import fr.estran.commun.LieuId;
import fr.estran.commun.SeanceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An hour at which a counsellor receives one person.
 *
 * @param lieu null by telephone
 * @param prevue the session that is in the programme for it already, and that nobody has yet; null where there is none
 */
public record CreneauIndividuel(
        ConseillerId conseiller,
        @Nullable LieuId lieu,
        Instant debut,
        Instant fin,
        @Nullable SeanceId prevue) {}
