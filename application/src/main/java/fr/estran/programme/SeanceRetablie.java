package fr.estran.programme;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.SeanceId;

/**
 * A session that was cancelled takes place after all, in the transaction under way.
 *
 * @param actionRetablie nothing of its action was left: registrations had ended
 */
public record SeanceRetablie(ActionId action, SeanceId seance, boolean actionRetablie) {}
