/** Who would be asked for a survey among those who were seen, by which way they can be reached, and who is left out and why. */
@ApplicationModule(allowedDependencies = {"base", "commun", "coordonnees", "enquetes", "nomenclatures", "passerelles"})
@NullMarked
package fr.estran.tirages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
