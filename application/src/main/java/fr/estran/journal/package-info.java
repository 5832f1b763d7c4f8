/** Who did what, on which record, when: written with the fact, and read. */
@ApplicationModule(allowedDependencies = {"acteurs", "commun"})
@NullMarked
package fr.estran.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
