package fr.estran.socle.commun;

import java.time.LocalTime;

/** A stretch of hours that comes back each week. @param jour from 1, Monday, to 7 */
public record PlageHoraire(int jour, LocalTime debut, LocalTime fin) {}
