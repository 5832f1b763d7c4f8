/** Where it happens: the town, its districts and venues, the school holidays. */
@ApplicationModule(allowedDependencies = {"commun", "dossier"})
@NullMarked
package fr.estran.territoire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
