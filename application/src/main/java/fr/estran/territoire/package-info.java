/** Where it happens, and on which days: the town, its districts and venues, school and public holidays. */
@ApplicationModule(allowedDependencies = {"base", "commun", "comptes", "dossier"})
@NullMarked
package fr.estran.territoire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
