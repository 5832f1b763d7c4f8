package fr.estran.messages;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The last try of a way by which messages leave.
 *
 * @param echec why it was not taken, in a word of ours; null where it was
 */
public record Essai(Instant quand, @Nullable String echec) {}
