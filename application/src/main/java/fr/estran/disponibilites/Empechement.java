package fr.estran.disponibilites;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * From one moment to another, somebody cannot receive, or a venue does not open; one of the two is null.
 *
 * @param seance the session that takes them, if one does
 * @param la the venue of that session, if it has one
 */
public record Empechement(
        @Nullable UUID conseiller,
        @Nullable UUID lieu,
        @Nullable UUID seance,
        @Nullable UUID la,
        Instant debut,
        Instant fin) {}
