/** When somebody can be received: who and what is taken, and the sessions that appointments make. */
@ApplicationModule(allowedDependencies = {"commun", "formes", "heures", "nomenclatures", "programme"})
@NullMarked
package fr.estran.disponibilites;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
