package fr.estran.banc.places;

/** What came of a trial. */
public record Constat(String epreuve, boolean tenue, String detail, double secondes) {}
