package fr.estran.programme;

import fr.estran.commun.ActionId;
import fr.estran.commun.SeanceId;

/**
 * A session that was cancelled takes place after all, in the transaction under way.
 *
 * @param actionRetablie nothing of its action was left: registrations had ended
 */
public record SeanceRetablie(ActionId action, SeanceId seance, boolean actionRetablie) {}
