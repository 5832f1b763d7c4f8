/** Where it happens: the town, its districts and venues, the school holidays. */
@ApplicationModule(allowedDependencies = {"commun", "comptes", "dossier"})
@NullMarked
package fr.estran.territoire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
