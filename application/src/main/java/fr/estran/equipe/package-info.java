/** Who does it: counsellors, their hours and absences, those who lend a hand. */
@ApplicationModule(allowedDependencies = {"acteurs", "base", "commun", "dossier", "droits", "gabarit", "journal"})
@NullMarked
package fr.estran.equipe;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
