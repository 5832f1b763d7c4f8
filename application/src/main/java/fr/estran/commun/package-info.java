/** Periods, identifiers, the structure in whose name we act; no business rule. */
@ApplicationModule(
        allowedDependencies = {},
        type = ApplicationModule.Type.OPEN)
@NullMarked
package fr.estran.commun;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
