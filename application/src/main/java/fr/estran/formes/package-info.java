/** The kinds of help that the town gives, what it calls them, and when it usually gives them. */
@ApplicationModule(allowedDependencies = {"commun", "dossier", "droits", "gabarit", "journal", "nomenclatures"})
@NullMarked
package fr.estran.formes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
