package fr.estran.parole.concertation;

import fr.estran.socle.commun.ActionId;
import java.time.LocalDate;

/** The next session of a theme that is published. */
public record SeanceProgrammee(String theme, ActionId action, String titre, LocalDate jour) {}
