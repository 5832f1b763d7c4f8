/** What people were asked, what they answered. */
@ApplicationModule(allowedDependencies = {"commun", "dossier", "usagers"})
@NullMarked
package fr.estran.enquetes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
