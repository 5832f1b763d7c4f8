/** What people come with, in plain words: the needs, their families, what people say for each. */
@ApplicationModule(allowedDependencies = {"commun", "dossier", "droits", "gabarit", "journal"})
@NullMarked
package fr.estran.besoins;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
