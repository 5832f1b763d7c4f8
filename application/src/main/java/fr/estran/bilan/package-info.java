/** Counts the year, says it in words, and makes of it the report that the council receives. */
@ApplicationModule(allowedDependencies = {"commun", "documents", "publication", "statistiques"})
@NullMarked
package fr.estran.bilan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
