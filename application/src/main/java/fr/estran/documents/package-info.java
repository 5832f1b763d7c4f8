/** Documents from one model: a page, a PDF, a text to edit. */
@ApplicationModule(allowedDependencies = "commun")
@NullMarked
package fr.estran.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
