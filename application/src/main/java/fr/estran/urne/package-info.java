/** The forms that wait for the count, sealed; and the count, after which no answer is joined to another. */
@ApplicationModule(allowedDependencies = {"commun", "enquetes", "scelles"})
@NullMarked
package fr.estran.urne;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
