/** What people were asked, what they answered, which themes they wish for. */
@ApplicationModule(allowedDependencies = {"commun", "dossier", "usagers"})
@NullMarked
package fr.estran.enquetes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
