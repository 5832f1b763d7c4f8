package fr.estran.bilan.actes;

import java.time.Instant;

/** Which model of document the town gave, and when. */
public record ModeleDepose(String nom, Instant le, String par) {}
