/** What slows down whoever guesses, or asks too often. */
@ApplicationModule(allowedDependencies = {"acteurs", "commun", "droits"})
@NullMarked
package fr.estran.freins;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
