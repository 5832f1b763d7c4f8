/** The detailed figures that are looked up: their sections, in tables and charts. */
@ApplicationModule(allowedDependencies = {"bilan", "documents", "formes", "nomenclatures", "publication"})
@NullMarked
package fr.estran.chiffres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
