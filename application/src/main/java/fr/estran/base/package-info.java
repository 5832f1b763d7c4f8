/** The database: the embedded server or an outside one, the roles that bind us, the structure set on each transaction. */
@ApplicationModule(allowedDependencies = {"commun"})
@NullMarked
package fr.estran.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
