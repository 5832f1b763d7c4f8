/** Who asked for a place, and who waits for one. */
@ApplicationModule(allowedDependencies = {"base", "commun", "comptes", "dossier", "nomenclatures", "programme", "territoire", "usagers"})
@NullMarked
package fr.estran.inscriptions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
