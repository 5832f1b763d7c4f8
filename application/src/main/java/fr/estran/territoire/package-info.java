/** Districts, venues, school and public holidays. */
@ApplicationModule(allowedDependencies = {"base", "commun", "dossier", "droits", "journal"})
@NullMarked
package fr.estran.territoire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
