package fr.estran.programme;

import java.util.UUID;

/**
 * A session that was cancelled takes place after all, in the transaction under way.
 *
 * @param actionRetablie nothing of its action was left: registrations had ended
 */
public record SeanceRetablie(UUID action, UUID seance, boolean actionRetablie) {}
