/** The directory as others read it: places of digital help in the national schema, structures and services of data·inclusion. */
@ApplicationModule(allowedDependencies = {"annuaire", "besoins", "commun", "droits", "nomenclatures", "ouvertures"})
@NullMarked
package fr.estran.normes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
