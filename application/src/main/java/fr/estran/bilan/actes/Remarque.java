package fr.estran.bilan.actes;

import java.time.Instant;

/** What somebody of the team says of a section to the others. */
public record Remarque(String section, String texte, Instant le, String par) {}
