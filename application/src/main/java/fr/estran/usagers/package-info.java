/** The register of the people who are helped, and which of its records are one person. */
@ApplicationModule(allowedDependencies = {"commun", "comptes", "dossier", "rapprochement"})
@NullMarked
package fr.estran.usagers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
