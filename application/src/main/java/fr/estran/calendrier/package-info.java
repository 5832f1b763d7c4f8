/** School holidays, as the town keeps them, and public holidays. */
@ApplicationModule(allowedDependencies = {"commun", "droits", "gabarit", "journal", "recurrence", "structures"})
@NullMarked
package fr.estran.calendrier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
