package fr.estran.ville.territoire;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of the town.
 *
 * @param lieux how many venues are in it, of those where the service goes
 */
public record Quartier(String code, String nom, @Nullable LocalDate retireLe, long lieux) {}
