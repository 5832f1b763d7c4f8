package fr.estran.programme.planification;

import fr.estran.socle.temps.Regle;
import java.time.LocalDate;
import java.util.Set;

/**
 * What the staff say of a series.
 *
 * @param modele its hours, its venue, its people
 * @param sauf dates that are taken out
 */
record SaisieSerie(Regle regle, Creneau modele, Set<LocalDate> sauf) {}
