package fr.estran.disponibilites;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An hour at which a counsellor receives one person.
 *
 * @param lieu null by telephone
 * @param prevue the session that is in the programme for it already, and that nobody has yet; null where there is none
 */
public record CreneauIndividuel(
        UUID conseiller,
        @Nullable UUID lieu,
        Instant debut,
        Instant fin,
        @Nullable UUID prevue) {}
