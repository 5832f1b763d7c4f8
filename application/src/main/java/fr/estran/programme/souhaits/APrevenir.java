package fr.estran.programme.souhaits;

import fr.estran.socle.commun.UsagerId;
import java.time.LocalDate;

/** Somebody who asked to be told when a theme is scheduled. @param jusquAu the last day on which that is kept */
public record APrevenir(UsagerId usager, String theme, LocalDate depuis, LocalDate jusquAu) {}
