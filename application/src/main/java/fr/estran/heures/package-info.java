/** When the service answers: its hours, in which delays run, and the page on which they are set. */
@ApplicationModule(
        allowedDependencies = {"calendrier", "commun", "dossier", "droits", "gabarit", "journal", "structures"})
@NullMarked
package fr.estran.heures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
