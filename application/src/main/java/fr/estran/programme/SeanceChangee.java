package fr.estran.programme;

import java.time.Instant;
import java.util.UUID;

/**
 * A session that was announced is moved or cancelled, in the transaction under way: whoever counts on it must be told.
 *
 * @param ancienDebut the hour that was announced
 * @param actionAnnulee no session of the action is left
 * @param raison in a few words that may be told to those who come; empty when none is said
 */
public record SeanceChangee(
        UUID action, UUID seance, Instant ancienDebut, boolean annulee, boolean actionAnnulee, String raison) {}
