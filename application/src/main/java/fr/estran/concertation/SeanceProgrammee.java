package fr.estran.concertation;

import fr.estran.commun.ActionId;
import java.time.LocalDate;

/** The next session of a theme that is published. */
public record SeanceProgrammee(String theme, ActionId action, String titre, LocalDate jour) {}
