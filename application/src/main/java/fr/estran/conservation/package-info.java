/** How long each thing that is known of people is kept: declared once, set by the town, ended by one job. */
@ApplicationModule(allowedDependencies = {"commun", "journal"})
@NullMarked
package fr.estran.conservation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
