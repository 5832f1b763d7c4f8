package fr.estran.programme;

import java.util.UUID;

/** Places, days or terms of an action have changed, in the transaction under way: who waits may have a place now. */
public record ActionModifiee(UUID action) {}
