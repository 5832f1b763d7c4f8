/** Where it happens: districts, venues with their hours and rooms, the days on which they are closed. */
@ApplicationModule(allowedDependencies = {"base", "commun", "dossier", "droits", "formes", "gabarit", "journal"})
@NullMarked
package fr.estran.territoire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
