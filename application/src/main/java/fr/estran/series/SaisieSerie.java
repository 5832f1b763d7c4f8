package fr.estran.series;

import fr.estran.recurrence.Regle;
import fr.estran.seances.Creneau;
import java.time.LocalDate;
import java.util.Set;

/**
 * What the staff say of a series.
 *
 * @param modele its hours, its venue, its people
 * @param sauf dates that are taken out
 */
record SaisieSerie(Regle regle, Creneau modele, Set<LocalDate> sauf) {}
