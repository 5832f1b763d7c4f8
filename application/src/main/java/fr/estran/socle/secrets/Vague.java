package fr.estran.socle.secrets;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Many askings in a short time.
 *
 * @param origine what tells the place from others, and nothing of it; null: from everywhere
 * @param deSuite how many within ten minutes, where there were most
 */
public record Vague(@Nullable String origine, int nombre, int deSuite, Instant debut, Instant fin) {}
