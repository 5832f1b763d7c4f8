/** The report that is read: its sections in sentences, and the questions that only a person can answer. */
@ApplicationModule(allowedDependencies = {"bilan", "commun", "documents", "formes", "nomenclatures", "publication"})
@NullMarked
package fr.estran.recit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
