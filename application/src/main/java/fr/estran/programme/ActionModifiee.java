package fr.estran.programme;

import fr.estran.socle.commun.ActionId;

/** Places, days or terms of an action have changed, in the transaction under way: who waits may have a place now. */
public record ActionModifiee(ActionId action) {}
