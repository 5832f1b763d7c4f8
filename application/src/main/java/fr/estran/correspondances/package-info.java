/** What each column of a sheet is, as it seems to be and as one says it; then each row is understood. */
@ApplicationModule(allowedDependencies = {"commun", "coordonnees", "ecritures", "gabarit", "lexique", "tableurs"})
@NullMarked
package fr.estran.correspondances;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
