/** What may be told outside: small counts of people are grouped, then kept back, and cannot be computed from the rest. */
@ApplicationModule(allowedDependencies = {"nomenclatures", "statistiques"})
@NullMarked
package fr.estran.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
