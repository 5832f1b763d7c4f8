/** The one table of rights: which request is open to whom, and how it is refused. */
@ApplicationModule(allowedDependencies = {"acteurs"})
@NullMarked
package fr.estran.droits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
