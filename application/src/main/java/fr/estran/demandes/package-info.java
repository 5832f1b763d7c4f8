/** What surrounds every request: the town it is for, how its form is read, and what is answered when it fails. */
@ApplicationModule(allowedDependencies = {"acteurs", "base", "commun", "droits", "gabarit", "structures"})
@NullMarked
package fr.estran.demandes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
