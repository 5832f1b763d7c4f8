package fr.estran.socle.droits;

import java.time.Instant;

/** That something was done, and when. */
public record Trace(Instant quand, String acte) {}
