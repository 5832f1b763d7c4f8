/** The forms that wait for the count, sealed; and the count, after which no answer is joined to another. */
@ApplicationModule(allowedDependencies = {"commun", "dossier", "enquetes", "journal", "scelles"})
@NullMarked
package fr.estran.urne;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
