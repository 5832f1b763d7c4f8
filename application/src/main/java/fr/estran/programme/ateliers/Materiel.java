package fr.estran.programme.ateliers;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that the service carries along.
 *
 * @param exemplaires how many there are; null where there is always one more
 * @param retire whether it is proposed no longer
 */
public record Materiel(UUID id, String nom, @Nullable Integer exemplaires, boolean retire) {}
