/** Which themes people wish for. */
@ApplicationModule(allowedDependencies = {"commun", "dossier", "usagers"})
@NullMarked
package fr.estran.souhaits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
