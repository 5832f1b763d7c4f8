package fr.estran.programme;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.SeanceId;
import java.time.Instant;

/**
 * A session that was announced is moved or cancelled, in the transaction under way: whoever counts on it must be told.
 *
 * @param ancienDebut the hour that was announced
 * @param actionAnnulee no session of the action is left
 * @param raison in a few words that may be told to those who come; empty when none is said
 */
public record SeanceChangee(
        ActionId action, SeanceId seance, Instant ancienDebut, boolean annulee, boolean actionAnnulee, String raison) {}
