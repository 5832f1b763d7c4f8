package fr.estran.ville.equipe;

import fr.estran.socle.commun.BenevoleId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who lends a hand, without an account.
 *
 * @param seances how many sessions name them
 */
public record Benevole(BenevoleId id, String nom, @Nullable LocalDate partiLe, int seances) {}
