/** The model of pages that a town hands in: read, checked, filled with a document. */
@ApplicationModule(allowedDependencies = {"documents"})
@NullMarked
package fr.estran.modeles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
