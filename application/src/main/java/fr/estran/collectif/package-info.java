/** The local bodies that help too, and their meetings. */
@ApplicationModule(allowedDependencies = {"commun", "dossier", "territoire"})
@NullMarked
package fr.estran.collectif;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
