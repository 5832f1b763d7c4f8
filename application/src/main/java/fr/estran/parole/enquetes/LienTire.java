package fr.estran.parole.enquetes;

/** A link that somebody holds: for which survey, and whether it was used. */
public record LienTire(EnqueteId enquete, boolean utilise) {}
