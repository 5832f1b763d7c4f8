/** What the collective decided at its meetings, who does it and by when, and what became of it. */
@ApplicationModule(allowedDependencies = {"collectif", "commun", "dossier", "droits", "gabarit", "journal"})
@NullMarked
package fr.estran.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
