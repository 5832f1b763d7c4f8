package fr.estran.parole.enquetes;

/** A survey that went out, and whose last day is not past. */
public record EnqueteEnCours(EnqueteId id) {}
