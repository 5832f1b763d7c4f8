package fr.estran.equipe;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who lends a hand, without an account.
 *
 * @param seances how many sessions name them
 */
public record Benevole(UUID id, String nom, @Nullable LocalDate partiLe, int seances) {}
