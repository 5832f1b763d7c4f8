/** Weighs whether two records are one person, and finds such pairs in a whole register: a model and no data. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.estran.rapprochement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
