/** The towns in whose name the service acts: their names, codes and addresses on the web. */
@ApplicationModule(allowedDependencies = {"base", "commun", "dossier"})
@NullMarked
package fr.estran.structures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
